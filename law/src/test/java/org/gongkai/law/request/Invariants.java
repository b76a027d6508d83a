package org.gongkai.law.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.law.clock.Deadline.Timeliness;
import org.gongkai.law.clock.LastDay;

/** What holds for every lawful history at every moment. */
final class Invariants {
    private static final Set<Phase> WITHOUT_LIMIT = EnumSet.of(
            Phase.NONE, Phase.UNCONFIRMED, Phase.SUPPLEMENT, Phase.FEE, Phase.CLOSED, Phase.SPLIT, Phase.VOID);

    private Invariants() {}

    static void holdFor(Moment moment) {
        InformationRequest request = moment.after();
        atMostOneSupplementNotice(request);
        atMostOneExtensionPerLimit(request);
        aLimitRunsExactlyInItsPhases(request, moment.today());
        anEndHasItsDecision(request);
        theKindChangesOnlyByAnAmendment(moment);
        everyEventIsOnRecord(request);
        spellsFollowEachOther(request);
        timelinessFollowsFromTheDueDate(request);
        extensionsAndConsultationsNeverShortenTheLimit(request, moment.today());
        openingNeverShortensTheLimit(moment);
    }

    private static void atMostOneSupplementNotice(InformationRequest request) {
        assertThat(request.events())
                .filteredOn(Event.SupplementAsked.class::isInstance)
                .hasSizeLessThan(2);
    }

    private static void atMostOneExtensionPerLimit(InformationRequest request) {
        int extensions = 0;
        for (Event event : request.events()) {
            if (event instanceof Event.Supplemented
                    || event instanceof Event.FeePaid
                    || event instanceof Event.Reopened) {
                extensions = 0;
            } else if (event instanceof Event.Extended) {
                extensions++;
            }
            assertThat(extensions).isLessThan(2);
        }
    }

    private static void aLimitRunsExactlyInItsPhases(InformationRequest request, LocalDate today) {
        LastDay due = request.due(RequestStory.RULES, today);
        assertThat(due == null)
                .as("no due date while %s", request.phase())
                .isEqualTo(WITHOUT_LIMIT.contains(request.phase()));
        boolean explained = !request.explanation(RequestStory.RULES, today).isEmpty();
        assertThat(explained).isEqualTo(request.phase() == Phase.RECEIVED || request.phase() == Phase.DECIDED);
    }

    private static void anEndHasItsDecision(InformationRequest request) {
        switch (request.phase()) {
            case ANSWERED, DECIDED ->
                assertThat(request.outcome())
                        .hasValueSatisfying(o ->
                                assertThat(o.decision().closesWithoutAnswer()).isFalse());
            case CLOSED ->
                assertThat(request.outcome())
                        .hasValueSatisfying(o ->
                                assertThat(o.decision().closesWithoutAnswer()).isTrue());
            case NONE, UNCONFIRMED, RECEIVED, SUPPLEMENT, FEE, SPLIT ->
                assertThat(request.outcome()).isEmpty();
            case VOID ->
                assertThat(request.due(RequestStory.RULES, LocalDate.of(2026, 1, 1)))
                        .isNull();
        }
        assertThat(request.row(2026).isPresent()).isEqualTo(request.outcome().isPresent());
    }

    private static void theKindChangesOnlyByAnAmendment(Moment moment) {
        boolean registered = moment.before().kind().isPresent();
        boolean changed = !moment.before().kind().equals(moment.after().kind());
        boolean amended = moment.command() instanceof Command.Amend;
        assertThat(registered && changed && !amended).isFalse();
    }

    private static void everyEventIsOnRecord(InformationRequest request) {
        assertThat(request.events()).allSatisfy(event -> {
            assertThat(event.stamp().actor()).isNotBlank();
            assertThat(event.stamp().reason()).isNotBlank();
            assertThat(event.on()).isBeforeOrEqualTo(event.stamp().recordedAt().toLocalDate());
        });
    }

    private static void spellsFollowEachOther(InformationRequest request) {
        List<Spell> spells = request.spells();
        for (int i = 0; i < spells.size(); i++) {
            Spell spell = spells.get(i);
            LocalDate until = spell.until();
            assertThat(until == null).isEqualTo(spell.outcome() == null);
            if (until == null) {
                assertThat(i).as("only the last spell is open").isEqualTo(spells.size() - 1);
            } else {
                assertThat(until).isAfterOrEqualTo(spell.from());
            }
            if (i > 0) {
                assertThat(spell.from()).isAfterOrEqualTo(spells.get(i - 1).until());
            }
        }
        assertThat(spells.stream().findFirst().map(Spell::from)).isEqualTo(request.receivedOn());
    }

    private static void timelinessFollowsFromTheDueDate(InformationRequest request) {
        request.service().ifPresent(service -> {
            if (service.due() instanceof LastDay.On(LocalDate due)) {
                assertThat(service.timeliness() == Timeliness.IN_TIME)
                        .isEqualTo(!service.on().isAfter(due));
            }
        });
    }

    /** Against the same history without them. */
    private static void extensionsAndConsultationsNeverShortenTheLimit(InformationRequest request, LocalDate today) {
        List<Event> withoutExtensions = request.events().stream()
                .filter(e -> !(e instanceof Event.Extended))
                .toList();
        List<Event> withoutConsultations = request.events().stream()
                .filter(e -> !(e instanceof Event.ConsultationOpened)
                        && !(e instanceof Event.ConsultationLetterReceived)
                        && !(e instanceof Event.ConsultationEnded))
                .toList();
        LocalDate due = comparable(request, today);
        assertThat(due).isAfterOrEqualTo(comparable(InformationRequest.of(withoutExtensions), today));
        assertThat(due).isAfterOrEqualTo(comparable(InformationRequest.of(withoutConsultations), today));
    }

    private static void openingNeverShortensTheLimit(Moment moment) {
        if (moment.command() instanceof Command.Extend || moment.command() instanceof Command.OpenConsultation) {
            assertThat(comparable(moment.after(), moment.today()))
                    .isAfterOrEqualTo(comparable(moment.before(), moment.today()));
        }
    }

    /** A provisional date is later than any published one. */
    private static LocalDate comparable(InformationRequest request, LocalDate today) {
        return switch (request.due(RequestStory.RULES, today)) {
            case LastDay.On(LocalDate date) -> date;
            case LastDay.Provisional gap -> LocalDate.MAX;
            case null -> LocalDate.MIN;
        };
    }
}
