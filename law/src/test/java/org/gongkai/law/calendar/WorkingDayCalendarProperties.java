package org.gongkai.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDayCalendarProperties {
    private final WorkingDayCalendar calendar = NationalCalendar.latest();

    @Property
    void daysBetweenIsTheInverseOfShift(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 200) int n) {
        assertThat(calendar.daysBetween(day, calendar.shift(day, n))).isEqualTo(n);
    }

    @Property
    void shiftingBackReturnsToAWorkingDay(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 200) int n) {
        LocalDate worked = calendar.nextOrSame(day);
        assertThat(calendar.shift(calendar.shift(worked, n), -n)).isEqualTo(worked);
    }

    @Property
    void shiftLandsOnAWorkingDay(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 200) int n) {
        assertThat(calendar.isWorkday(calendar.shift(day, n))).isTrue();
    }

    @Property
    void aLaterStartOrALongerPeriodNeverEndsEarlier(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 200) int n, @ForAll @IntRange(max = 60) int later) {
        assertThat(calendar.shift(day.plusDays(later), n)).isAfterOrEqualTo(calendar.shift(day, n));
        assertThat(calendar.shift(day, n + later)).isAfterOrEqualTo(calendar.shift(day, n));
    }

    @Property
    void daysBetweenIsWhatCountingDayByDayGives(@ForAll("days") LocalDate a, @ForAll @IntRange(max = 400) int days) {
        LocalDate b = a.plusDays(days);
        long counted = a.plusDays(1)
                .datesUntil(b.plusDays(1))
                .filter(calendar::isWorkday)
                .count();
        assertThat(calendar.daysBetween(a, b)).isEqualTo((int) counted);
        assertThat(calendar.daysBetween(b, a)).isEqualTo(-(int) counted);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2008, 1, 1).toEpochDay(),
                        LocalDate.of(2025, 11, 20).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
