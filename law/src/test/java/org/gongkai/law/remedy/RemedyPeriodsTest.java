package org.gongkai.law.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gongkai.law.calendar.CalendarGap;
import org.gongkai.law.calendar.NationalCalendar;
import org.gongkai.law.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyPeriodsTest {
    private static final WorkingDayCalendar CALENDAR = NationalCalendar.latest();

    private final RemedyPeriods periods = new RemedyPeriods(CALENDAR);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # answer received, apply until
            2025-08-01, 2025-09-30
            2025-12-05, 2026-02-03
            # day 60 is Sunday 2026-02-22 in the Spring Festival
            2025-12-24, 2026-02-24
            # day 60 is Saturday 2026-02-28, which is worked
            2025-12-30, 2026-02-28
            """)
    void reconsiderationIsOpenForSixtyCalendarDaysEndingOnAWorkedDay(LocalDate received, LocalDate until) {
        assertThat(periods.reconsiderationUntil(received)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # decision received, sue until; day 15 is 2026-02-19 in the Spring Festival
            2026-02-04, 2026-02-24
            # day 15 is a Tuesday
            2026-03-02, 2026-03-17
            """)
    void aSuitAfterReconsiderationIsOpenForFifteenDays(LocalDate received, LocalDate until) {
        assertThat(periods.suitAfterReconsiderationUntil(received)).isEqualTo(until);
    }

    @Test
    void sixMonthsThatEndOnAWorkedSaturdayAreNotShifted() {
        assertThat(periods.directSuitUntil(LocalDate.of(2025, 8, 29))).isEqualTo("2026-02-28");
    }

    @Test
    void sixMonthsThatEndOnARestDayAreShifted() {
        assertThat(periods.directSuitUntil(LocalDate.of(2025, 8, 22)))
                .as("2026-02-22 is a Sunday in the Spring Festival")
                .isEqualTo("2026-02-24");
    }

    @Test
    void aSuitAgainstSilenceRunsFromTheEndOfTheAnsweringLimit() {
        assertThat(periods.suitAgainstInactionUntil(LocalDate.of(2025, 7, 7))).isEqualTo("2026-01-07");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # knew the act, told the remedy, reconsideration until, suit until
            2024-03-01, 2024-06-03, 2024-08-02, 2024-12-03
            # never told in time: one year from knowing (2025-03-01 is a Saturday)
            2024-03-01, 2025-02-20, 2025-03-03, 2025-03-03
            """)
    void whenNotToldThePeriodRunsFromLearningOfItForAtMostAYear(
            LocalDate known, LocalDate told, LocalDate reconsideration, LocalDate suit) {
        assertThat(periods.reconsiderationUntil(known, told)).isEqualTo(reconsideration);
        assertThat(periods.directSuitUntil(known, told)).isEqualTo(suit);
    }

    @Test
    void nothingIsOpenAfterFiveYears() {
        assertThat(periods.absoluteEnd(LocalDate.of(2020, 3, 2)))
                .as("2025-03-02 is a Sunday")
                .isEqualTo("2025-03-03");
    }

    @Test
    void aPeriodThatEndsPastThePublishedCalendarIsAGap() {
        assertThatThrownBy(() -> periods.reconsiderationUntil(LocalDate.of(2026, 11, 10)))
                .isInstanceOf(CalendarGap.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # procedure, accepted, copy due, reply due when received that day, decision due, latest
            SIMPLIFIED, 2026-03-02, 2026-03-05, 2026-03-09, 2026-04-01, 2026-04-01
            ORDINARY,   2026-03-02, 2026-03-11, 2026-03-16, 2026-05-06, 2026-06-01
            """)
    void reconsiderationCountsShortLimitsInWorkingDays(
            ReconsiderationProcedure procedure,
            LocalDate accepted,
            LocalDate copy,
            LocalDate reply,
            LocalDate decision,
            LocalDate latest) {
        assertThat(procedure.copyDue(accepted, CALENDAR)).isEqualTo(copy);
        assertThat(procedure.replyDue(accepted, CALENDAR)).isEqualTo(reply);
        assertThat(procedure.decisionDue(accepted, CALENDAR)).isEqualTo(decision);
        assertThat(procedure.latestDecisionDue(accepted, CALENDAR)).isEqualTo(latest);
    }

    @Test
    void reconsiderationIsAcceptedWithinFiveAndCorrectedWithinTenWorkingDays() {
        LocalDate received = LocalDate.of(2026, 2, 13);

        assertThat(ReconsiderationProcedure.acceptanceDue(received, CALENDAR)).isEqualTo("2026-02-27");
        assertThat(ReconsiderationProcedure.correctionDue(received, CALENDAR))
                .as("Saturdays 2026-02-14 and 02-28 are worked")
                .isEqualTo("2026-03-05");
    }

    @Test
    void anOpinionLetterIsReportedOnWithinSixtyDays() {
        assertThat(ReconsiderationProcedure.opinionReportDue(LocalDate.of(2025, 8, 1), CALENDAR))
                .isEqualTo("2025-09-30");
    }

    @Test
    void aJudgmentThatOrdersDisclosureIsCarriedOutWithinTwentyWorkingDays() {
        assertThat(CourtInstance.disclosureDue(LocalDate.of(2026, 2, 9), CALENDAR))
                .isEqualTo("2026-03-13");
    }

    @Test
    void courtsTakeSixAndThreeMonths() {
        assertThat(CourtInstance.FIRST_INSTANCE.judgmentDue(LocalDate.of(2026, 1, 5), CALENDAR))
                .as("2026-07-05 is a Sunday")
                .isEqualTo("2026-07-06");
        assertThat(CourtInstance.APPEAL.judgmentDue(LocalDate.of(2026, 1, 5), CALENDAR))
                .as("2026-04-05 and 04-06 are off")
                .isEqualTo("2026-04-07");
    }
}
