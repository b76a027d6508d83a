package org.gongkai.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayCalendarTest {
    private final WorkingDayCalendar calendar = NationalCalendar.latest();

    @ParameterizedTest
    @CsvSource(textBlock = """
            2008, 251
            2009, 250
            2010, 250
            2011, 250
            2012, 249
            2013, 250
            2014, 250
            2015, 249
            2016, 250
            2017, 249
            2018, 250
            2019, 250
            2020, 249
            2021, 250
            2022, 249
            2023, 249
            2024, 251
            2025, 248
            2026, 248
            """)
    void aYearHasItsNumberOfWorkingDays(int year, int workingDays) {
        LocalDate first = LocalDate.of(year, 1, 1);
        int counted = 0;
        for (LocalDate day = first; day.getYear() == year; day = day.plusDays(1)) {
            counted += calendar.isWorkday(day) ? 1 : 0;
        }
        assertThat(counted).isEqualTo(workingDays);
        // New Year's Day is off in every year, so that the sum from it is the sum of the year.
        assertThat(calendar.daysBetween(first, LocalDate.of(year, 12, 31))).isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-02-04, true,  Sunday worked for Spring Festival
            2024-02-18, true,  Sunday worked for Spring Festival
            2024-02-09, true,  除夕 2024: the notice only encouraged leave
            2025-01-28, false, 除夕 2025: statutory from 2025
            2020-02-01, false, first announced as worked; cancelled by the prolongation
            2020-01-31, false, prolongation
            2015-09-03, false, 国发明电〔2015〕1号
            2015-09-04, false, 国发明电〔2015〕1号
            2015-09-06, true,  国发明电〔2015〕1号
            2023-10-07, true,  two worked days in one weekend
            2023-10-08, true,  two worked days in one weekend
            2026-02-28, true,  Saturday worked
            2026-01-02, false, bridged New Year
            2026-01-04, true,  Sunday worked for it
            2020-02-03, true,  an ordinary Monday
            """)
    void namedDaysAreWorkedOrOff(LocalDate day, boolean worked, String why) {
        assertThat(calendar.isWorkday(day)).as(why).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,        next,       nextOrSame, previous
            2023-09-28, 2023-10-07, 2023-09-28, 2023-09-27
            2023-09-29, 2023-10-07, 2023-10-07, 2023-09-28
            2023-10-06, 2023-10-07, 2023-10-07, 2023-09-28
            2023-10-07, 2023-10-08, 2023-10-07, 2023-09-28
            2025-06-07, 2025-06-09, 2025-06-09, 2025-06-06
            2020-12-31, 2021-01-04, 2020-12-31, 2020-12-30
            """)
    void neighboursOfADay(LocalDate day, LocalDate next, LocalDate nextOrSame, LocalDate previous) {
        assertThat(calendar.next(day)).isEqualTo(next);
        assertThat(calendar.nextOrSame(day)).isEqualTo(nextOrSame);
        assertThat(calendar.previous(day)).isEqualTo(previous);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-09-18,  20, 2023-10-20
            2023-10-20, -20, 2023-09-18
            2023-10-01,   0, 2023-10-01
            2023-10-01,   1, 2023-10-07
            2023-10-01,  -1, 2023-09-28
            2025-10-11,  20, 2025-11-07
            2008-01-01,   1, 2008-01-02
            2026-12-30,   1, 2026-12-31
            """)
    void shiftCountsWorkingDaysAndNeverTheDayItself(LocalDate day, int n, LocalDate shifted) {
        assertThat(calendar.shift(day, n)).isEqualTo(shifted);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-09-28, 2023-10-07,  1
            2023-10-07, 2023-09-28, -1
            2023-09-29, 2023-10-06,  0
            2023-10-07, 2023-10-07,  0
            2026-01-20, 2026-02-06, 13
            2025-09-15, 2025-09-26,  9
            """)
    void daysBetweenLeavesOutTheFirstDayAndCountsTheLast(LocalDate a, LocalDate b, int days) {
        assertThat(calendar.daysBetween(a, b)).isEqualTo(days);
    }

    @Test
    void outsideTheCoverageEveryQuestionNamesTheMissingYear() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        assertGap(2027, () -> calendar.isWorkday(LocalDate.of(2027, 1, 4)));
        assertGap(2027, () -> calendar.ruling(LocalDate.of(2027, 1, 4)));
        assertGap(2027, () -> calendar.next(last));
        assertGap(2027, () -> calendar.shift(LocalDate.of(2026, 12, 10), 20));
        assertGap(2027, () -> calendar.shift(last, Integer.MAX_VALUE));
        assertGap(2031, () -> calendar.daysBetween(last, LocalDate.of(2031, 5, 5)));
        assertGap(2007, () -> calendar.shift(LocalDate.of(2007, 12, 31), 1));
        assertGap(2007, () -> calendar.previous(LocalDate.of(2008, 1, 2)));
        assertGap(2007, () -> calendar.shift(LocalDate.of(2008, 1, 2), Integer.MIN_VALUE));
        assertThat(calendar.covers(last)).isTrue();
        assertThat(calendar.covers(last.plusDays(1))).isFalse();
    }

    @Test
    void shiftWithinIsShiftWithNullForAMissingYear() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        assertThat(calendar.shiftWithin(LocalDate.of(2023, 9, 18), 20)).isEqualTo("2023-10-20");
        assertThat(calendar.shiftWithin(last, 0)).isEqualTo(last);
        assertThat(calendar.shiftWithin(last, 1)).isNull();
        assertThat(calendar.shiftWithin(last.plusDays(1), 0)).isNull();
        assertThat(calendar.shiftWithin(LocalDate.of(2008, 1, 2), -1)).isNull();
        assertThat(calendar.shiftWithin(LocalDate.of(2007, 12, 31), 1)).isNull();
    }

    @Test
    void aNoticeForTheNextYearClosesTheGap() {
        Notice notice = new Notice(
                "国办发明电〔2026〕99号",
                2027,
                LocalDate.of(2026, 11, 20),
                "国务院办公厅关于2027年部分节假日安排的通知",
                "",
                null,
                List.of(
                        new DayEntry(LocalDate.of(2027, 1, 1), DayEntry.Kind.OFF, "元旦"),
                        new DayEntry(LocalDate.of(2026, 12, 27), DayEntry.Kind.WORK, "元旦")));
        WorkingDayCalendar longer = calendar.with(notice);

        assertThat(longer.to()).isEqualTo("2027-12-31");
        assertThat(longer.isWorkday(LocalDate.of(2026, 12, 27))).isTrue();
        assertThat(longer.next(LocalDate.of(2026, 12, 31))).isEqualTo("2027-01-04");
        assertGap(2027, () -> calendar.isWorkday(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void aYearThatIsSkippedEndsTheCoverage() {
        Notice notice = new Notice("国办发明电〔2027〕1号", 2028, LocalDate.of(2027, 11, 1), "2028", "", null, List.of());
        assertThat(calendar.with(notice).to()).isEqualTo("2026-12-31");
    }

    @Test
    void aRegionInheritsTheNationalDaysAndAddsItsOwn() {
        Notice festival = new Notice(
                "桂政令第98号",
                2025,
                LocalDate.of(2014, 1, 9),
                "广西壮族自治区少数民族习惯节日放假办法",
                "",
                null,
                List.of(
                        new DayEntry(LocalDate.of(2025, 3, 31), DayEntry.Kind.OFF, "壮族三月三"),
                        new DayEntry(LocalDate.of(2025, 4, 1), DayEntry.Kind.OFF, "壮族三月三")));
        WorkingDayCalendar guangxi = calendar.inherit("广西壮族自治区", List.of(festival));

        assertThat(guangxi.region()).isEqualTo("广西壮族自治区");
        assertThat(guangxi.isWorkday(LocalDate.of(2025, 3, 31))).isFalse();
        assertThat(calendar.isWorkday(LocalDate.of(2025, 3, 31))).isTrue();
        assertThat(guangxi.isWorkday(LocalDate.of(2024, 2, 4))).isTrue();
        assertThat(guangxi.to()).isEqualTo(calendar.to());
        assertThat(guangxi.notices()).contains(festival).containsAll(calendar.notices());
        assertThat(guangxi.shift(LocalDate.of(2025, 3, 28), 1)).isEqualTo("2025-04-02");
    }

    @Test
    void aRegionKeepsItsOwnDaysWhenANationalNoticeComesLater() {
        LocalDate day = LocalDate.of(2026, 3, 3);
        Notice region = new Notice(
                "区放假通知1号",
                2026,
                LocalDate.of(2025, 1, 1),
                "",
                "",
                null,
                List.of(new DayEntry(day, DayEntry.Kind.OFF, "节")));
        Notice national = new Notice(
                "国办发明电〔2026〕9号",
                2026,
                LocalDate.of(2026, 1, 1),
                "",
                "",
                "国办发明电〔2025〕7号",
                List.of(new DayEntry(day, DayEntry.Kind.WORK, "节")));
        assertThat(calendar.inherit("某区", List.of(region)).with(national).isWorkday(day))
                .isFalse();
    }

    private static void assertGap(int year, ThrowingCallable question) {
        assertThatThrownBy(question)
                .asInstanceOf(InstanceOfAssertFactories.type(CalendarGap.class))
                .satisfies(gap -> assertThat(gap).hasMessageContaining(year + "年"))
                .extracting(CalendarGap::year)
                .isEqualTo(year);
    }
}
