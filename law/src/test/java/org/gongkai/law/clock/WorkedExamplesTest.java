package org.gongkai.law.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.law.calendar.NationalCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The twenty-three worked examples of the reference for the request procedure, each fact of each row. */
class WorkedExamplesTest {
    private final RequestClock clock = new RequestClock(NationalCalendar.latest());

    @ParameterizedTest(name = "example {0}: received {1}, due {2}")
    @CsvSource(textBlock = """
             1,  2023-09-18, 2023-10-20, handed in; 10-07 and 10-08 are worked
             2,  2024-01-25, 2024-02-27, EMS signed
             3,  2025-01-20, 2025-02-21, handed in
             4,  2026-02-09, 2026-03-13, web form confirmed; 02-14 and 02-28 are worked
             5,  2020-01-15, 2020-02-19, after the prolonged Spring Festival
             6,  2025-06-09, 2025-07-07, sent Saturday and confirmed Monday
             7,  2025-03-06, 2025-04-03, plain letter of 03-03 confirmed on 03-06
             8,  2024-04-28, 2024-05-28, handed in on a worked Sunday
             9,  2025-05-14, 2025-06-12, the corrected request
            11,  2025-09-08, 2025-10-11, before the consultation; a worked Saturday
            13,  2025-11-03, 2025-12-01, before the extension
            14,  2026-01-12, 2026-02-09, before the consultation
            15,  2024-09-03, 2024-10-08, answer mailed
            16,  2025-05-06, 2025-06-04, before the fee
            17,  2026-04-13, 2026-05-13, before the consultations
            18a, 2019-04-26, 2019-05-20, Regulation of 2007: fifteen days
            18b, 2019-05-15, 2019-06-13, Regulation of 2019: twenty days
            19,  2025-07-01, 2025-07-29, before the letter of the last day
            20a, 2023-12-04, 2024-01-02, due in the next year
            20b, 2023-12-01, 2023-12-29, due in the same year
            21,  2026-09-17, 2026-10-21, before and after the National Day
            22,  2025-10-11, 2025-11-07, received on a worked Saturday
            """)
    void aPlainRequestIsDueOn(String example, LocalDate received, LocalDate due, String why) {
        assertThat(clock.dueDate(received)).as(why).isEqualTo(due);
        assertThat(clock.dueDate(DeadlineFacts.received(received))).as(why).isEqualTo(due);
        assertThat(clock.deadline(DeadlineFacts.received(received)).due())
                .as(why)
                .isEqualTo(new LastDay.On(due));
    }

    @ParameterizedTest(name = "example {0}")
    @CsvSource(textBlock = """
             2, 2024-01-25, 2024-02-04
             8, 2024-04-28, 2024-05-10
             9, 2025-04-21, 2025-04-29
            21, 2026-09-17, 2026-09-28
            """)
    void theNoticeToCorrectLeavesBy(String example, LocalDate received, LocalDate lastDay) {
        assertThat(clock.supplementNoticeDue(received)).isEqualTo(new LastDay.On(lastDay));
        assertThat(clock.deadline(DeadlineFacts.received(received)).supplementNoticeDue())
                .isEqualTo(new LastDay.On(lastDay));
    }

    /** Example 5: the first calendar gave 02-17; the notice of 01-27 makes it 02-19. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-01-26, 2020-02-17
            2020-01-27, 2020-02-19
            """)
    void example5IsRecomputedWhenTheHolidayIsProlonged(LocalDate knownOn, LocalDate due) {
        RequestClock then = new RequestClock(NationalCalendar.asOf(knownOn));
        assertThat(then.dueDate(LocalDate.of(2020, 1, 15))).isEqualTo(due);
    }

    @Test
    void example9WaitsFifteenWorkingDaysAndStartsAnewWhenCorrected() {
        LocalDate received = LocalDate.of(2025, 4, 21);
        LocalDate corrected = LocalDate.of(2025, 5, 14);
        LastDay waitUntil = clock.supplementDue(LocalDate.of(2025, 4, 30), 15);
        assertThat(waitUntil).isEqualTo(on("2025-05-26"));
        assertThat(corrected).isBefore(waitUntil.date());

        Deadline deadline = clock.deadline(DeadlineFacts.received(received).supplemented(corrected));
        assertThat(deadline.dueDate()).isEqualTo("2025-06-12");
        assertThat(deadline.base()).isEqualTo(corrected);
        assertThat(deadline.supplementNoticeDue()).isEqualTo(on("2025-04-29"));
    }

    @Test
    void example10MayBeClosedOnTheWorkingDayAfterTheWait() {
        LastDay waitUntil = clock.supplementDue(LocalDate.of(2025, 8, 11), 10);
        assertThat(waitUntil).isEqualTo(on("2025-08-25"));
        assertThat(clock.closableFrom(waitUntil)).isEqualTo(on("2025-08-26"));
    }

    @Test
    void example11TakesOutNineDaysOfConsultation() {
        Deadline deadline = clock.deadline(example11().consulted(date("2025-09-15"), date("2025-09-26")));
        assertThat(deadline.suspendedDays()).isEqualTo(9);
        assertThat(deadline.dueDate()).isEqualTo("2025-10-23");
        assertThat(deadline.supplementNoticeDue()).isEqualTo(on("2025-09-17"));
    }

    @Test
    void example12EndsTheSilenceOfTheThirdPartyAfterFifteenWorkingDays() {
        LastDay lapse = clock.consultationLapse(date("2025-09-18"));
        assertThat(lapse).isEqualTo(on("2025-10-15"));

        Deadline deadline =
                clock.deadline(example11().consulted(date("2025-09-15"), Objects.requireNonNull(lapse.date())));
        assertThat(deadline.suspendedDays()).isEqualTo(18);
        assertThat(deadline.dueDate()).isEqualTo("2025-11-05");
    }

    @ParameterizedTest(name = "example {0}: extended by {4}, due {5}")
    @CsvSource(nullValues = "-", textBlock = """
            13, 2025-11-03, -,          -,          20, 2025-12-29, 0
            13, 2025-11-03, -,          -,          10, 2025-12-15, 0
            14, 2026-01-12, 2026-01-20, 2026-02-06,  0, 2026-03-04, 13
            14, 2026-01-12, 2026-01-20, 2026-02-06, 20, 2026-04-01, 13
            """)
    void anExtensionAddsToWhatIsLeft(
            String example,
            LocalDate received,
            @Nullable LocalDate sent,
            @Nullable LocalDate ended,
            int extension,
            LocalDate due,
            int suspended) {
        DeadlineFacts facts = DeadlineFacts.received(received).extended(extension);
        if (sent != null && ended != null) {
            facts = facts.consulted(sent, ended);
        }
        Deadline deadline = clock.deadline(facts);
        assertThat(deadline.dueDate()).isEqualTo(due);
        assertThat(deadline.suspendedDays()).isEqualTo(suspended);
        assertThat(clock.dueDate(facts)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-10-08, IN_TIME, the day of posting counts
            2024-10-10, LATE,    had it been posted on the day of delivery
            """)
    void example15IsServedOnTheDayOfPosting(LocalDate served, Deadline.Timeliness timeliness, String why) {
        Deadline deadline = clock.deadline(DeadlineFacts.received(date("2024-09-03")));
        assertThat(deadline.timeliness(served)).as(why).isEqualTo(timeliness);
    }

    @Test
    void example16RunsAnewFromThePayment() {
        DeadlineFacts facts = DeadlineFacts.received(date("2025-05-06"));
        assertThat(date("2025-05-20")).isBeforeOrEqualTo(clock.dueDate(facts));
        assertThat(clock.payUntil(date("2025-05-22"))).isEqualTo(on("2025-06-20"));
        assertThat(clock.dueDate(facts.feePaid(date("2025-06-10")))).isEqualTo("2025-07-08");
    }

    @Test
    void example17CountsOverlappingConsultationsOnce() {
        Deadline deadline = clock.deadline(DeadlineFacts.received(date("2026-04-13"))
                .consulted(date("2026-04-20"), date("2026-05-07"))
                .consulted(date("2026-04-27"), date("2026-05-12")));
        assertThat(deadline.suspendedDays()).isEqualTo(14);
        assertThat(deadline.dueDate()).isEqualTo("2026-06-02");
    }

    @Test
    void example19ALetterSentOnTheLastDayDoesNotHelpUnlessExtended() {
        DeadlineFacts facts =
                DeadlineFacts.received(date("2025-07-01")).consulted(date("2025-07-29"), date("2025-08-05"));
        assertThat(clock.dueDate(facts)).isEqualTo("2025-07-29");
        assertThat(clock.deadline(facts).suspendedDays()).isZero();
        // Extended by one day on or before 07-29: five suspended days, then that day.
        assertThat(clock.dueDate(facts.extended(1))).isEqualTo("2025-08-06");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-12-03, 2026-12-31
            """)
    void theLastRequestThatIsDueInAPublishedYear(LocalDate received, LocalDate due) {
        assertThat(clock.dueDate(received)).isEqualTo(due);
    }

    @Test
    void example23IsProvisionalWhenDueIn2027() {
        for (LocalDate received = date("2026-12-04"); received.getYear() == 2026; received = received.plusDays(1)) {
            assertThat(clock.dueDate(received)).isNull();
            Deadline deadline = clock.deadline(DeadlineFacts.received(received));
            assertThat(deadline.due()).isEqualTo(new LastDay.Provisional(2027));
            assertThat(deadline.dueDate()).isNull();
            assertThat(deadline.timeliness(date("2026-12-31"))).isEqualTo(Deadline.Timeliness.IN_TIME);
            assertThat(deadline.timeliness(date("2027-01-29"))).isEqualTo(Deadline.Timeliness.UNKNOWN);
        }
    }

    private static DeadlineFacts example11() {
        return DeadlineFacts.received(date("2025-09-08"));
    }

    private static LastDay on(String day) {
        return new LastDay.On(date(day));
    }

    private static LocalDate date(String day) {
        return LocalDate.parse(day);
    }
}
