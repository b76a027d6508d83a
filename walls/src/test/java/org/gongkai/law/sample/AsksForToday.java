package org.gongkai.law.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks the wall: decides by itself what day it is. */
public record AsksForToday(LocalDate due) {
    boolean isLate() {
        return due.isBefore(LocalDate.now(ZoneOffset.UTC));
    }
}
