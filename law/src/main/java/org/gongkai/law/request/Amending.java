package org.gongkai.law.request;

import java.time.LocalDate;

/**
 * Repairs of wrong entries (Regulation art. 45). The event is added and nothing edited, so a sealed file can be repaired
 * too. Due dates already kept with a service are not computed again.
 */
final class Amending {
    private Amending() {}

    static Verdict judge(Attempt attempt, Command.Amend c) {
        return switch (c.amendment()) {
            case Amendment.Kind(ApplicantKind kind) ->
                kind == attempt.state().kind ? attempt.refuse(Bar.NOTHING_TO_AMEND) : amended(attempt, c);
            case Amendment.ReceiptDate(LocalDate day) -> receiptDate(attempt, c, day);
        };
    }

    private static Verdict receiptDate(Attempt attempt, Command.Amend c, LocalDate day) {
        RequestState state = attempt.state();
        LocalDate received = state.receivedOn;
        if (received == null || received.equals(day)) {
            return attempt.refuse(Bar.NOTHING_TO_AMEND);
        }
        LocalDate arrived = state.arrivedOn;
        boolean confirmedLater = arrived != null && arrived.isBefore(received);
        boolean possible = !day.isBefore(Attempt.FIRST_REGULATION)
                && !(confirmedLater && day.isBefore(arrived))
                && !day.isAfter(state.firstAfterReceipt)
                && !day.isAfter(attempt.today());
        return possible ? amended(attempt, c) : attempt.refuse(Bar.RECEIPT_DATE_IMPOSSIBLE);
    }

    private static Verdict amended(Attempt attempt, Command.Amend c) {
        return attempt.accept(new Event.Amended(attempt.stamp(), c.amendment()));
    }
}
