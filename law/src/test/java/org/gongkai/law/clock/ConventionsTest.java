package org.gongkai.law.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.law.calendar.NationalCalendar;
import org.junit.jupiter.api.Test;

/** Each unverified reading: its default, and that the other reading is only a setting away. */
class ConventionsTest {
    private final RequestClock byDefault = new RequestClock(NationalCalendar.latest());

    @Test
    void conventionATheDayOfSendingCountsUnlessSetOtherwise() {
        DeadlineFacts facts = DeadlineFacts.received(day("2025-07-01")).consulted(day("2025-07-29"), day("2025-08-05"));
        RequestClock closed = reading(Conventions.DEFAULT.with(Conventions.SendingDay.IS_SUSPENDED));

        assertThat(byDefault.dueDate(facts)).isEqualTo("2025-07-29");
        assertThat(closed.dueDate(facts)).isEqualTo("2025-08-06");
        assertThat(closed.deadline(facts).suspendedDays()).isEqualTo(6);
    }

    @Test
    void conventionBReceiptOnADayOffIsTakenOnThatDayUnlessSetOtherwise() {
        LocalDate saturday = day("2025-06-07");
        RequestClock moved = reading(Conventions.DEFAULT.with(Conventions.RestDayReceipt.NEXT_WORKING_DAY));

        assertThat(byDefault.dueDate(saturday)).isEqualTo("2025-07-04");
        assertThat(moved.dueDate(saturday)).isEqualTo("2025-07-07");
        assertThat(moved.supplementNoticeDue(saturday)).isEqualTo(new LastDay.On(day("2025-06-18")));
        assertThat(moved.dueDate(day("2025-06-09"))).isEqualTo(byDefault.dueDate(day("2025-06-09")));
    }

    @Test
    void conventionCThePeriodToCorrectIsInWorkingDaysUnlessSetOtherwise() {
        RequestClock calendarDays = reading(Conventions.DEFAULT.with(Conventions.SupplementPeriod.CALENDAR_DAYS));

        assertThat(byDefault.supplementDue(day("2025-08-11"), 10)).isEqualTo(new LastDay.On(day("2025-08-25")));
        assertThat(calendarDays.supplementDue(day("2025-08-11"), 10)).isEqualTo(new LastDay.On(day("2025-08-21")));
        assertThat(calendarDays.supplementDue(day("2025-08-11"), 5)).isEqualTo(new LastDay.On(day("2025-08-18")));
        assertThat(calendarDays.supplementDue(day("2026-12-25"), 15)).isEqualTo(new LastDay.Provisional(2027));
    }

    @Test
    void afterPaymentTheLimitRunsAnewUnlessSetOtherwise() {
        DeadlineFacts paid = DeadlineFacts.received(day("2025-05-06")).feePaid(day("2025-06-10"));
        RequestClock resumes = reading(Conventions.DEFAULT.with(Conventions.Payment.RESUMES));

        assertThat(byDefault.dueDate(paid)).isEqualTo("2025-07-08");
        DeadlineFacts stopped =
                paid.suspended(new Suspension(Suspension.Cause.FEE_NOTICE, day("2025-05-20"), day("2025-06-10")));
        assertThat(resumes.deadline(stopped).base()).isEqualTo(day("2025-05-06"));
        // Fourteen working days from 05-20 to 06-10 are not counted; the ten that were left go on.
        assertThat(resumes.deadline(stopped).suspendedDays()).isEqualTo(14);
        assertThat(resumes.dueDate(stopped)).isEqualTo("2025-06-24");
    }

    @Test
    void theLawOfTheDayTheClockStartsHolds() {
        DeadlineFacts received = DeadlineFacts.received(day("2019-05-10"));
        assertThat(byDefault.deadline(received).answerDays()).isEqualTo(15);
        assertThat(byDefault.deadline(received.supplemented(day("2019-05-15"))).answerDays())
                .isEqualTo(20);
    }

    @Test
    void aRequestFromBeforeTheRegulationOf2007IsCountedByIt() {
        assertThat(byDefault.rulesOn(day("2008-01-02"))).isEqualTo(ClockRules.REGULATION_2007);
        assertThat(byDefault.deadline(DeadlineFacts.received(day("2008-01-02"))).answerDays())
                .isEqualTo(15);
    }

    @Test
    void whereTheTextOf2007NamesNoTimeThatOf2019StandsIn() {
        assertThat(ClockRules.REGULATION_2007.supplementNoticeDays()).isEqualTo(7);
        assertThat(ClockRules.REGULATION_2007.consultationDays()).isEqualTo(15);
        assertThat(ClockRules.REGULATION_2007.paymentDays()).isEqualTo(20);
        assertThat(byDefault.supplementNoticeDue(day("2019-04-26"))).isEqualTo(new LastDay.On(day("2019-05-08")));
    }

    @Test
    void aReadingThatChangesLaterLeavesThePastAlone() {
        ClockRules later = new ClockRules(
                day("2026-01-01"),
                ClockRules.REGULATION_2019.answer(),
                ClockRules.REGULATION_2019.suspension(),
                20,
                20,
                7,
                15,
                20,
                Conventions.DEFAULT.with(Conventions.RestDayReceipt.NEXT_WORKING_DAY));
        RequestClock clock = new RequestClock(
                NationalCalendar.latest(), List.of(later, ClockRules.REGULATION_2007, ClockRules.REGULATION_2019));

        assertThat(clock.dueDate(day("2025-06-07"))).isEqualTo("2025-07-04");
        LocalDate saturday = day("2026-06-06");
        assertThat(clock.dueDate(saturday)).isEqualTo(byDefault.dueDate(day("2026-06-08")));
        assertThat(byDefault.dueDate(saturday)).isEqualTo(byDefault.dueDate(day("2026-06-05")));
    }

    private static RequestClock reading(Conventions conventions) {
        return new RequestClock(
                NationalCalendar.latest(),
                ClockRules.STATUTE.stream().map(r -> r.with(conventions)).toList());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
