package org.gongkai.app.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test moves, and that otherwise stands still but for a microsecond per look. */
public final class MovableClock extends Clock {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Instant> now = new AtomicReference<>(at(LocalDate.of(2026, 11, 20)));

    private static Instant at(LocalDate day) {
        return LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), 9, 0)
                .atZone(BEIJING)
                .toInstant();
    }

    /** Nine in the morning of that day. */
    public void moveTo(LocalDate day) {
        now.set(at(day));
    }

    @Override
    public ZoneId getZone() {
        return BEIJING;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now.updateAndGet(instant -> instant.plusNanos(1_000));
    }
}
