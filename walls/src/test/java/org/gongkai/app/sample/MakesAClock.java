package org.gongkai.app.sample;

import java.time.Clock;

/** Breaks the wall: a second clock. */
public final class MakesAClock {

    Clock clock() {
        return Clock.systemUTC();
    }
}
