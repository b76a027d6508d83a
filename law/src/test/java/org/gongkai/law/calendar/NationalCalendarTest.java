package org.gongkai.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalCalendarTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-01-26, 2020-02-17
            2020-01-27, 2020-02-19
            2026-11-21, 2020-02-19
            """)
    void aRequestOf15January2020FallsDueByTheNoticesKnown(LocalDate knownOn, LocalDate due) {
        assertThat(NationalCalendar.asOf(knownOn).shift(LocalDate.of(2020, 1, 15), 20))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2007-12-15, 2008-12-31
            2019-11-20, 2019-12-31
            2019-11-21, 2020-12-31
            2025-11-03, 2025-12-31
            2025-11-04, 2026-12-31
            """)
    void coverageEndsWithTheLastYearAnnouncedByThen(LocalDate knownOn, LocalDate to) {
        assertThat(NationalCalendar.asOf(knownOn).to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2019-05-02, 2019-03-21, true
            2019-05-02, 2019-03-22, false
            2019-04-28, 2019-03-21, false
            2019-04-28, 2019-03-22, true
            2015-09-03, 2015-05-12, true
            2015-09-03, 2015-05-13, false
            2015-09-06, 2015-05-12, false
            2011-12-31, 2011-12-05, false
            2011-12-31, 2011-12-06, true
            2018-12-29, 2018-12-03, false
            2022-12-31, 2022-12-07, false
            """)
    void aDayIsAsKnownOnTheDay(LocalDate day, LocalDate knownOn, boolean worked) {
        assertThat(NationalCalendar.asOf(knownOn).isWorkday(day)).isEqualTo(worked);
    }

    @Test
    void thereIsNoCalendarBeforeTheFirstNotice() {
        assertThatThrownBy(() -> NationalCalendar.asOf(LocalDate.of(2007, 12, 14)))
                .isInstanceOf(CalendarGap.class);
    }

    @Test
    void theLatestCalendarIsTheOneOfToday() {
        assertThat(NationalCalendar.latest()).isSameAs(NationalCalendar.asOf(LocalDate.of(2026, 11, 21)));
    }
}
