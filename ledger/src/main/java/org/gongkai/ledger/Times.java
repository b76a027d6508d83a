package org.gongkai.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times in the ledger are whole microseconds, what PostgreSQL keeps, in the years 1970 to 9999. */
final class Times {

    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Times() {}

    static Instant checked(Instant time) {
        if (time.isBefore(Instant.EPOCH) || time.isAfter(END)) {
            throw new IllegalArgumentException("a time outside the years 1970 to 9999: " + time);
        }
        if (!time.truncatedTo(ChronoUnit.MICROS).equals(time)) {
            throw new IllegalArgumentException("a time must be whole microseconds: " + time);
        }
        return time;
    }

    static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }
}
