package org.gongkai.law.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.law.calendar.NationalCalendar;
import org.gongkai.law.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

class RequestClockProperties {
    private final WorkingDayCalendar calendar = NationalCalendar.latest();
    private final RequestClock clock = new RequestClock(calendar);

    @Property
    void anExtensionNeverMakesADueDateEarlier(
            @ForAll("facts") DeadlineFacts facts, @ForAll @IntRange(max = 20) int days) {
        DeadlineFacts longer = facts.extended(Math.max(days, facts.extension()));
        assertNotEarlier(clock.dueDate(longer), clock.dueDate(facts));
    }

    @Property
    void aConsultationNeverMakesADueDateEarlier(
            @ForAll("facts") DeadlineFacts facts,
            @ForAll @IntRange(max = 60) int sent,
            @ForAll @IntRange(max = 40) int length) {
        LocalDate day = facts.received().plusDays(sent);
        assertNotEarlier(clock.dueDate(facts.consulted(day, day.plusDays(length))), clock.dueDate(facts));
    }

    @Property
    void theSameConsultationTwiceCountsOnce(@ForAll("facts") DeadlineFacts facts) {
        DeadlineFacts twice = facts;
        for (Suspension suspension : facts.suspensions()) {
            twice = twice.suspended(suspension);
        }
        assertThat(clock.deadline(twice)).isEqualTo(clock.deadline(facts));
    }

    @Property
    void theDueDateIsWhatCountingDayByDayGives(@ForAll("facts") DeadlineFacts facts) {
        Deadline deadline = clock.deadline(facts);
        Counted counted = countDayByDay(facts);
        assertThat(deadline.dueDate()).isEqualTo(counted.due());
        assertThat(clock.dueDate(facts)).isEqualTo(counted.due());
        if (counted.due() != null) {
            assertThat(deadline.suspendedDays()).isEqualTo(counted.suspended());
        }
    }

    @Property
    void theExplanationTellsEveryWorkingDayUpToTheDueDateOnce(@ForAll("facts") DeadlineFacts facts) {
        Deadline deadline = clock.deadline(facts);
        int number = 0;
        int suspended = 0;
        LocalDate told = deadline.base();
        for (Step step : clock.explain(facts)) {
            assertThat(step.zh()).isNotBlank().doesNotContain("null");
            assertThat(step.en()).isNotBlank().doesNotContain("null");
            switch (step) {
                case Step.Counted(LocalDate from, LocalDate to, int first, int last) -> {
                    assertThat(from).isAfter(told);
                    assertThat(first).isEqualTo(number + 1);
                    number = last;
                    told = to;
                }
                case Step.WorkedByNotice worked -> {
                    assertThat(worked.from()).isAfter(told);
                    assertThat(worked.first()).isEqualTo(number + 1);
                    number = worked.last();
                    told = worked.to();
                }
                case Step.DaysOff off -> {
                    assertThat(off.from()).isAfter(told);
                    told = off.to();
                }
                case Step.Suspended still -> {
                    assertThat(still.from()).isAfter(told);
                    suspended += still.days();
                    told = still.to();
                }
                default -> {}
            }
        }
        if (deadline.dueDate() != null) {
            assertThat(number).isEqualTo(deadline.answerDays() + deadline.extension());
            assertThat(suspended).isEqualTo(deadline.suspendedDays());
            assertThat(told).isEqualTo(deadline.dueDate());
        }
    }

    /** The definition of the due date, word for word: no prefix sums, no merging. */
    private Counted countDayByDay(DeadlineFacts facts) {
        LocalDate base = clock.deadline(facts).base();
        int left = clock.rulesOn(base).answerDays() + facts.extension();
        int suspended = 0;
        for (LocalDate day = base.plusDays(1); !day.isAfter(calendar.to()); day = day.plusDays(1)) {
            if (!calendar.isWorkday(day)) {
                continue;
            }
            if (isSuspended(day, base, facts)) {
                suspended++;
            } else if (--left == 0) {
                return new Counted(day, suspended);
            }
        }
        return new Counted(null, suspended);
    }

    private static boolean isSuspended(LocalDate day, LocalDate base, DeadlineFacts facts) {
        return facts.suspensions().stream()
                .filter(s -> !s.sent().isBefore(base))
                .anyMatch(s -> s.ended() != null
                        && s.sent().isBefore(day)
                        && !s.ended().isBefore(day));
    }

    private record Counted(@Nullable LocalDate due, int suspended) {}

    /** No date is the latest of all: it lies past the calendar. */
    private static void assertNotEarlier(@Nullable LocalDate later, @Nullable LocalDate earlier) {
        if (later != null) {
            assertThat(earlier).isNotNull();
            assertThat(later).isAfterOrEqualTo(earlier);
        }
    }

    @Provide
    Arbitrary<DeadlineFacts> facts() {
        Arbitrary<LocalDate> received = Arbitraries.longs()
                .between(
                        LocalDate.of(2008, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Integer> later = Arbitraries.integers().between(0, 40).injectNull(0.6);
        Arbitrary<List<int[]>> consultations = Arbitraries.integers()
                .between(0, 50)
                .array(int[].class)
                .ofSize(2)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(
                        received,
                        later,
                        later,
                        consultations,
                        Arbitraries.integers().between(0, 20))
                .as(RequestClockProperties::facts)
                .withoutEdgeCases();
    }

    private static DeadlineFacts facts(
            LocalDate received,
            @Nullable Integer supplement,
            @Nullable Integer payment,
            List<int[]> letters,
            int extension) {
        LocalDate supplemented = supplement == null ? null : received.plusDays(supplement);
        LocalDate base = supplemented == null ? received : supplemented;
        List<Suspension> suspensions = new ArrayList<>();
        for (int[] letter : letters) {
            LocalDate sent = received.plusDays(letter[0]);
            suspensions.add(Suspension.consultation(sent, sent.plusDays(letter[1])));
        }
        return new DeadlineFacts(
                received,
                null,
                supplemented,
                payment == null ? null : base.plusDays(payment),
                suspensions,
                extension,
                null);
    }
}
