package org.gongkai.law.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gongkai.law.Dated;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.decision.ReportRow;

class RequestProperties {
    private static final RequestSettings COUNTING_AGAIN = new RequestSettings(Dated.always(false), Dated.always(true));

    @Property(tries = 400)
    void everyLawfulHistoryKeepsTheInvariants(@ForAll("histories") RandomHistory history) {
        history.moments().forEach(Invariants::holdFor);
    }

    @Property(tries = 200)
    void replayingTheEventsGivesTheSameState(@ForAll("histories") RandomHistory history) {
        for (InformationRequest request : history.requests()) {
            assertThat(InformationRequest.of(request.events()))
                    .usingRecursiveComparison()
                    .ignoringOverriddenEqualsForTypes(InformationRequest.class)
                    .isEqualTo(request);
        }
    }

    @Property(tries = 100)
    void everyCommandIsAllowedOrRefusedWithArticleAndReason(
            @ForAll("histories") RandomHistory history, @ForAll("turns") Turn turn) {
        for (Moment moment : history.moments()) {
            LocalDate on = moment.today().plusDays(turn.pause() - 20);
            for (Command command : new Candidates(moment.after(), on, turn.detail()).all()) {
                Verdict verdict = moment.after().decide(command, RequestStory.stamp(on), RequestStory.RULES);
                switch (verdict) {
                    case Accepted accepted -> assertThat(accepted.events()).isNotEmpty();
                    case Refusal refusal -> {
                        assertThat(refusal.article()).isNotBlank();
                        assertThat(refusal.reason()).isNotBlank();
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void noSequenceOfEventsIsEverRefused(@ForAll("histories") RandomHistory history, @ForAll Random random) {
        RequestRules stopping = new RequestRules(
                RequestStory.RULES.clock(), new RequestSettings(Dated.always(true), Dated.always(true)));
        for (InformationRequest request : history.requests()) {
            List<Event> events = new ArrayList<>(request.events());
            Collections.shuffle(events, random);
            InformationRequest jumbled = InformationRequest.of(events);
            LocalDate today = LocalDate.of(2024, 6, 3);

            assertThat(jumbled.events()).hasSameSizeAs(events);
            assertThat(jumbled.due(stopping, today) == null)
                    .isEqualTo(jumbled.deadline(stopping, today).isEmpty()
                            && !(jumbled.phase() == Phase.ANSWERED
                                    && jumbled.service().isPresent()));
            assertThat(jumbled.decide(new Command.Archive(true), RequestStory.stamp(today), stopping))
                    .isNotNull();
        }
    }

    @Property(tries = 60)
    void receivedAndCarriedInBalanceWithProcessedAndCarriedOut(@ForAll("registers") List<RandomHistory> register) {
        List<InformationRequest> requests =
                register.stream().flatMap(h -> h.requests().stream()).toList();
        for (int year = 2019; year <= 2028; year++) {
            assertBalance(YearCount.of(year, requests, RequestSettings.DEFAULTS));
            assertBalance(YearCount.of(year, requests, COUNTING_AGAIN));
        }
    }

    @Property(tries = 60)
    void whatIsCarriedOutIsCarriedIn(@ForAll("registers") List<RandomHistory> register) {
        List<InformationRequest> requests =
                register.stream().flatMap(h -> h.requests().stream()).toList();
        for (int year = 2019; year <= 2027; year++) {
            YearCount before = YearCount.of(year, requests, RequestSettings.DEFAULTS);
            YearCount after = YearCount.of(year + 1, requests, RequestSettings.DEFAULTS);
            for (ApplicantKind kind : ApplicantKind.values()) {
                assertThat(after.requests(ReportRow.CARRIED_IN, kind))
                        .isEqualTo(before.requests(ReportRow.CARRIED_OUT, kind));
            }
        }
    }

    /** The properties above speak of everything only if the histories reach everything. */
    @Example
    void theHistoriesReachEveryPhaseDecisionAndEvent() {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        Set<Decision> decisions = EnumSet.noneOf(Decision.class);
        Set<Outcome> partial = new HashSet<>();
        Set<Class<?>> events = new HashSet<>();
        Set<Class<?>> commands = new HashSet<>();
        Set<Consultation.Ending> endings = EnumSet.noneOf(Consultation.Ending.class);
        boolean reopenedTwice = false;
        boolean overlapping = false;
        for (long seed = 0; seed < 4_000; seed++) {
            for (Moment moment : RandomHistory.ofSeed(seed).moments()) {
                InformationRequest request = moment.after();
                phases.add(request.phase());
                commands.add(moment.command().getClass());
                moment.events().forEach(e -> events.add(e.getClass()));
                request.outcome().ifPresent(o -> decisions.add(o.decision()));
                request.outcome().filter(o -> !o.withheldFor().isEmpty()).ifPresent(partial::add);
                request.consultations().stream()
                        .map(Consultation::ending)
                        .filter(e -> e != null)
                        .forEach(endings::add);
                reopenedTwice |= request.spells().size() > 2;
                overlapping |= request.openConsultations().size() > 1;
            }
        }
        // PartOpened stands in the parts' own history, which the whole's command does not record.
        Set<Class<?>> recorded = new HashSet<>(Set.of(Event.class.getPermittedSubclasses()));
        recorded.remove(Event.PartOpened.class);
        assertThat(phases).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Phase.NONE)));
        assertThat(decisions).containsExactlyInAnyOrder(Decision.values());
        assertThat(events).containsExactlyInAnyOrderElementsOf(recorded);
        assertThat(commands).containsExactlyInAnyOrder(Command.class.getPermittedSubclasses());
        assertThat(endings).containsExactlyInAnyOrder(Consultation.Ending.values());
        assertThat(partial).isNotEmpty();
        assertThat(reopenedTwice).isTrue();
        assertThat(overlapping).isTrue();
    }

    private static void assertBalance(YearCount count) {
        for (ApplicantKind kind : ApplicantKind.values()) {
            int results = 0;
            for (ReportRow row : ReportRow.values()) {
                results += row.isResult() ? count.count(row, kind) : 0;
            }
            assertThat(count.count(ReportRow.TOTAL_PROCESSED, kind)).isEqualTo(results);
            assertThat(count.count(ReportRow.NEW_RECEIVED, kind) + count.count(ReportRow.CARRIED_IN, kind))
                    .as("balance of %s in %s", kind, count.year())
                    .isEqualTo(results + count.count(ReportRow.CARRIED_OUT, kind));
        }
    }

    @Provide
    Arbitrary<RandomHistory> histories() {
        Arbitrary<LocalDate> start = Arbitraries.integers().between(0, 2_950).map(LocalDate.of(2018, 11, 1)::plusDays);
        return Combinators.combine(start, turns().list().ofMinSize(1).ofMaxSize(30))
                .as(RandomHistory::of);
    }

    @Provide
    Arbitrary<List<RandomHistory>> registers() {
        return histories().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Turn> turns() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 100_000);
        Arbitrary<Integer> pause = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 5)),
                Tuple.of(1, Arbitraries.integers().between(0, 60)));
        return Combinators.combine(any, pause, any).as(Turn::new);
    }
}
