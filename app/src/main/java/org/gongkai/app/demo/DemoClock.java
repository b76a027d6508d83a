package org.gongkai.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A clock that lives through the past year day by day and then goes with the real one. In a past day a look at it takes some
 * seconds, so that no two things happen at once. It never goes beyond the published calendar: without it no limit can be told.
 */
final class DemoClock extends Clock {
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final Duration LOOK = Duration.ofSeconds(7);

    private final Clock real;
    private final AtomicReference<@Nullable Instant> past = new AtomicReference<>();

    /** @param lastDay the last day of the published calendar */
    DemoClock(Clock real, LocalDate lastDay) {
        Instant now = real.instant();
        LocalDate today = LocalDate.ofInstant(now, real.getZone());
        this.real = today.isAfter(lastDay)
                ? Clock.offset(real, Duration.ofDays(lastDay.toEpochDay() - today.toEpochDay()))
                : real;
    }

    /** The day that the year ends with. */
    LocalDate today() {
        return LocalDate.ofInstant(real.instant(), real.getZone());
    }

    /** The opening of that day; the real time if it is today. */
    void moveTo(LocalDate day) {
        past.set(day.isBefore(today()) ? day.atTime(OPENING).atZone(getZone()).toInstant() : null);
    }

    @Override
    public Instant instant() {
        Instant then = past.updateAndGet(instant -> instant == null ? null : instant.plus(LOOK));
        return then == null ? real.instant() : then;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
