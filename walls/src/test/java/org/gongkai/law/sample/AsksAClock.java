package org.gongkai.law.sample;

import java.time.Clock;

/** Breaks the wall: a clock that is handed in is still a clock. */
public record AsksAClock(Clock clock) {
    long millis() {
        return clock.millis();
    }
}
