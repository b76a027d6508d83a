package org.gongkai.law.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a request add up to. Each event gives a new state; a published state is never changed. No event is
 * refused here: what was recorded has happened, and whether it was lawful was judged before.
 */
final class RequestState {
    Phase phase = Phase.NONE;
    String number = "";
    String applicant = "";

    @Nullable
    ApplicantKind kind;

    @Nullable
    ReceiptWay way;

    @Nullable
    LocalDate arrivedOn;

    @Nullable
    LocalDate receivedOn;
    /** The day the phase, or the limit in it, began. */
    LocalDate since = Attempt.FIRST_REGULATION;
    /** The earliest day of any event after the receipt. */
    LocalDate firstAfterReceipt = LocalDate.MAX;

    @Nullable
    Supplement supplement;

    List<Consultation> consultations = List.of();

    @Nullable
    Reasons reasons;

    @Nullable
    LocalDate delayedTo;

    List<Extension> extensions = List.of();
    boolean searched;
    List<Fee> fees = List.of();

    @Nullable
    Outcome outcome;

    @Nullable
    Service service;

    @Nullable
    LocalDate orderedDue;

    List<Spell> spells = List.of();

    @Nullable
    String whole;

    List<String> parts = List.of();

    @Nullable
    String mergedInto;

    boolean archived;

    /** An extension, and how many payments had made the limit run anew before it. */
    record Extension(int days, int payments) {}

    RequestState() {}

    private RequestState(RequestState s) {
        phase = s.phase;
        number = s.number;
        applicant = s.applicant;
        kind = s.kind;
        way = s.way;
        arrivedOn = s.arrivedOn;
        receivedOn = s.receivedOn;
        since = s.since;
        firstAfterReceipt = s.firstAfterReceipt;
        supplement = s.supplement;
        consultations = s.consultations;
        reasons = s.reasons;
        delayedTo = s.delayedTo;
        extensions = s.extensions;
        searched = s.searched;
        fees = s.fees;
        outcome = s.outcome;
        service = s.service;
        orderedDue = s.orderedDue;
        spells = s.spells;
        whole = s.whole;
        parts = s.parts;
        mergedInto = s.mergedInto;
        archived = s.archived;
    }

    RequestState after(Event event) {
        RequestState next = new RequestState(this);
        if (receivedOn != null && event.on().isBefore(firstAfterReceipt)) {
            next.firstAfterReceipt = event.on();
        }
        next.apply(event);
        return next;
    }

    /** Number of fees paid in full so far. */
    int payments() {
        return (int) fees.stream().filter(f -> f.paidOn() != null).count();
    }

    private void apply(Event event) {
        LocalDate on = event.on();
        switch (event) {
            case Event.Received e -> {
                register(e.filing(), on);
                receive(on);
            }
            case Event.Arrived e -> {
                register(e.filing(), on);
                enter(Phase.UNCONFIRMED, on);
            }
            case Event.Confirmed e -> receive(on);
            case Event.ContactFailed e -> {}

            case Event.SupplementAsked e -> {
                supplement = new Supplement(on, e.period(), null, null, null);
                enter(Phase.SUPPLEMENT, on);
            }
            case Event.SupplementNoticeReceived e -> supplement = changed(supplement, s -> s.noticeReceived(on));
            case Event.SupplementPeriodMoved e -> supplement = changed(supplement, s -> s.movedTo(e.until()));
            case Event.Supplemented e -> {
                supplement = changed(supplement, s -> s.supplied(on));
                extensions = List.of();
                runAnew(on);
            }

            case Event.ConsultationOpened e ->
                consultations = with(consultations, new Consultation(e.id(), e.with(), on, null, null, null));
            case Event.ConsultationLetterReceived e -> consultation(e.id(), c -> c.letterReceived(on));
            case Event.ConsultationEnded e -> consultation(e.id(), c -> c.ended(on, e.ending()));

            case Event.ReasonsAsked e -> reasons = new Reasons(on, null, false);
            case Event.ReasonsAccepted e -> {
                reasons = changed(reasons, r -> new Reasons(r.askedOn(), on, true));
                delayedTo = e.delayedTo();
            }
            case Event.ReasonsRejected e -> reasons = changed(reasons, r -> new Reasons(r.askedOn(), on, false));
            case Event.Extended e -> extensions = with(extensions, new Extension(e.days(), payments()));
            case Event.Searched e -> searched = true;

            case Event.FeeNoticeSent e -> {
                fees = with(fees, new Fee(on, e.yuan(), null, null, null));
                enter(Phase.FEE, on);
            }
            case Event.FeeNoticeReceived e -> fees = lastChanged(fees, f -> f.noticeReceived(on));
            case Event.FeePaid e -> {
                fees = lastChanged(fees, f -> f.paid(on));
                runAnew(on);
            }
            case Event.FeeCancelled e -> {
                fees = lastChanged(fees, f -> f.cancelled(on));
                enter(Phase.RECEIVED, on);
            }

            case Event.Decided e -> {
                outcome = e.outcome();
                enter(Phase.DECIDED, on);
            }
            case Event.DecisionVoided e -> {
                outcome = null;
                enter(Phase.RECEIVED, on);
            }
            case Event.Served e -> {
                service = new Service(e.number(), e.way(), on, e.due(), e.timeliness(), false);
                end(Phase.ANSWERED, on);
            }
            case Event.ServiceFailed e -> service = changed(service, Service::returned);
            case Event.ServedAgain e -> serveAgain(e);

            case Event.Closed e -> {
                outcome = Outcome.of(e.closing().decision());
                mergedInto = e.closing() == Closing.MERGED ? e.reference() : null;
                end(Phase.CLOSED, on);
            }
            case Event.Split e -> {
                parts = e.parts();
                enter(Phase.SPLIT, on);
            }
            case Event.PartOpened e -> {
                number = e.number();
                whole = e.whole();
            }
            case Event.Voided e -> enter(Phase.VOID, on);
            case Event.Reopened e -> {
                outcome = null;
                service = null;
                mergedInto = null;
                archived = false;
                extensions = List.of();
                delayedTo = null;
                orderedDue = e.due();
                spells = with(spells, new Spell(on, null, null));
                enter(Phase.RECEIVED, on);
            }
            case Event.Archived e -> archived = true;
            case Event.Amended e -> amend(e.amendment());
        }
    }

    private void register(Filing filing, LocalDate on) {
        number = filing.number();
        applicant = filing.applicant();
        kind = filing.kind();
        way = filing.way();
        arrivedOn = on;
    }

    private void receive(LocalDate on) {
        receivedOn = on;
        spells = List.of(new Spell(on, null, null));
        enter(Phase.RECEIVED, on);
    }

    /** The limit runs anew; what was announced or ordered for the old one is gone. */
    private void runAnew(LocalDate on) {
        delayedTo = null;
        orderedDue = null;
        enter(Phase.RECEIVED, on);
    }

    private void enter(Phase next, LocalDate on) {
        phase = next;
        since = on;
    }

    private void end(Phase next, LocalDate on) {
        Outcome result = outcome;
        if (result != null) {
            spells = lastChanged(spells, s -> s.ended(on, result));
        }
        enter(next, on);
    }

    private void serveAgain(Event.ServedAgain e) {
        service = changed(
                service,
                s -> new Service(
                        s.number(), e.way(), e.firstDayStands() ? s.on() : e.on(), s.due(), e.timeliness(), false));
        if (!e.firstDayStands()) {
            end(Phase.ANSWERED, e.on());
        }
    }

    private void amend(Amendment amendment) {
        switch (amendment) {
            case Amendment.Kind(ApplicantKind right) -> kind = right;
            case Amendment.ReceiptDate(LocalDate right) -> {
                if (since.equals(receivedOn)) {
                    since = right;
                }
                if (arrivedOn != null && arrivedOn.equals(receivedOn)) {
                    arrivedOn = right;
                }
                receivedOn = right;
                if (!spells.isEmpty()) {
                    Spell first = spells.getFirst();
                    List<Spell> changed = new ArrayList<>(spells);
                    changed.set(0, new Spell(right, first.until(), first.outcome()));
                    spells = List.copyOf(changed);
                }
            }
        }
    }

    private void consultation(String id, UnaryOperator<Consultation> change) {
        consultations = consultations.stream()
                .map(c -> c.id().equals(id) ? change.apply(c) : c)
                .toList();
    }

    private static <T> @Nullable T changed(@Nullable T value, UnaryOperator<T> change) {
        return value == null ? null : change.apply(value);
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return List.copyOf(all);
    }

    private static <T> List<T> lastChanged(List<T> list, UnaryOperator<T> change) {
        if (list.isEmpty()) {
            return list;
        }
        List<T> all = new ArrayList<>(list);
        all.set(all.size() - 1, change.apply(all.getLast()));
        return List.copyOf(all);
    }
}
