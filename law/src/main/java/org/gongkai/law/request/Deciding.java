package org.gongkai.law.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.decision.Decision;

/** The decision (Regulation arts. 14 to 16, 30, 32, 35 to 39), with what each one presupposes on file. */
final class Deciding {
    private Deciding() {}

    static Verdict judge(Attempt attempt, Command.Decide c) {
        Optional<Bar> bar = unfounded(attempt.state(), c.outcome().decision());
        if (bar.isPresent()) {
            return attempt.refuse(bar.get());
        }
        if (!Attempt.isKey(c.signature())) {
            return attempt.refuse(Bar.NOT_SIGNED);
        }
        List<Consultation> open = attempt.request().openConsultations();
        if (!open.isEmpty() && !c.closeConsultations()) {
            return attempt.refuse(Bar.CONSULTATION_OPEN);
        }
        List<Event> events = new ArrayList<>();
        for (Consultation consultation : open) {
            events.add(new Event.ConsultationEnded(attempt.stamp(), consultation.id(), Consultation.Ending.CUT_SHORT));
        }
        events.add(new Event.Decided(attempt.stamp(), c.outcome(), c.signature()));
        return new Accepted(events, List.of());
    }

    private static Optional<Bar> unfounded(RequestState state, Decision decision) {
        Bar bar = switch (decision) {
            case NOT_SUPPLEMENTED, FEE_UNPAID, OTHERWISE_ENDED -> Bar.ONLY_BY_CLOSING;
            case THIRD_PARTY_HARM -> thirdPartyWithoutConsent(state) ? null : Bar.THIRD_PARTY_NOT_ASKED;
            case PUBLIC_INTEREST -> thirdPartyObjected(state) ? null : Bar.NO_OBJECTION;
            case NOT_EXISTING -> state.searched ? null : Bar.NO_SEARCH_RECORD;
            case STILL_UNCLEAR -> supplemented(state) ? null : Bar.NEVER_SUPPLEMENTED;
            case EXCESSIVE_WITHOUT_REASON -> reasonsRejected(state) ? null : Bar.REASONS_NOT_REJECTED;
            default -> null;
        };
        return Optional.ofNullable(bar);
    }

    private static boolean thirdPartyWithoutConsent(RequestState state) {
        return state.consultations.stream()
                .anyMatch(c -> c.with() == Consulted.THIRD_PARTY
                        && (c.ending() == null || !c.ending().consent()));
    }

    private static boolean thirdPartyObjected(RequestState state) {
        return state.consultations.stream()
                .anyMatch(c -> c.with() == Consulted.THIRD_PARTY && c.ending() == Consultation.Ending.OBJECTED);
    }

    private static boolean supplemented(RequestState state) {
        return state.supplement != null && state.supplement.suppliedOn() != null;
    }

    private static boolean reasonsRejected(RequestState state) {
        return state.reasons != null && state.reasons.rejected();
    }
}
