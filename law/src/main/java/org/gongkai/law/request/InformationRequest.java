package org.gongkai.law.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.clock.Deadline;
import org.gongkai.law.clock.LastDay;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.clock.Step;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.decision.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * A request for government information (政府信息公开申请, Regulation arts. 27 to 45): the list of its events, and what follows
 * from them. Immutable; equal if the events are.
 *
 * <p>{@link #decide} asks the law whether a command is allowed; {@link #after} takes what has happened and never refuses it.
 */
public final class InformationRequest {
    /** No event yet. */
    public static final InformationRequest NONE = new InformationRequest(List.of(), new RequestState());

    private final List<Event> events;
    private final RequestState state;

    private InformationRequest(List<Event> events, RequestState state) {
        this.events = events;
        this.state = state;
    }

    /** The request with these events, in the order in which they were recorded. */
    public static InformationRequest of(List<Event> events) {
        RequestState state = new RequestState();
        for (Event event : events) {
            state = state.after(event);
        }
        return new InformationRequest(List.copyOf(events), state);
    }

    /** The request after one more event, whatever it is. */
    public InformationRequest after(Event event) {
        List<Event> all = new ArrayList<>(events);
        all.add(event);
        return new InformationRequest(List.copyOf(all), state.after(event));
    }

    /** The request after some more events. */
    public InformationRequest after(List<Event> more) {
        InformationRequest request = this;
        for (Event event : more) {
            request = request.after(event);
        }
        return request;
    }

    /**
     * What the law says to a command.
     *
     * @param stamp the day it shall take effect, and who puts it on record when and why
     * @return the events it leads to, or the rule that forbids it; never an exception
     */
    public Verdict decide(Command command, Stamp stamp, RequestRules rules) {
        return new Attempt(this, state, stamp, rules).judge(command);
    }

    /** All events, in the order in which they were recorded. */
    public List<Event> events() {
        return events;
    }

    /** The statutory phase. */
    public Phase phase() {
        return state.phase;
    }

    /** The register number; empty before the first event. */
    public String number() {
        return state.number;
    }

    /** The opaque key of the applicant; empty before the first event. */
    public String applicant() {
        return state.applicant;
    }

    /** The kind of applicant, as last amended. */
    public Optional<ApplicantKind> kind() {
        return Optional.ofNullable(state.kind);
    }

    /** The day of receipt (收到申请之日, art. 31), as last amended. */
    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(state.receivedOn);
    }

    /** How it came in; empty before the first event. */
    public Optional<ReceiptWay> way() {
        return Optional.ofNullable(state.way);
    }

    /** The day it came in, which for some ways is not yet the day of receipt; empty before the first event. */
    public Optional<LocalDate> arrivedOn() {
        return Optional.ofNullable(state.arrivedOn);
    }

    /** The one supplement, if asked for. */
    public Optional<Supplement> supplement() {
        return Optional.ofNullable(state.supplement);
    }

    /** All consultations in the order of opening. */
    public List<Consultation> consultations() {
        return state.consultations;
    }

    /** The consultations without recorded end. */
    public List<Consultation> openConsultations() {
        return state.consultations.stream().filter(Consultation::open).toList();
    }

    /** The reasons, if the applicant was asked for them (art. 35). */
    public Optional<Reasons> reasons() {
        return Optional.ofNullable(state.reasons);
    }

    /** All fee notices; the last one counts. */
    public List<Fee> fees() {
        return state.fees;
    }

    /** The current decision: there from the decision on, gone when it is voided or has to be made again. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(state.outcome);
    }

    /** The row of table three that the current decision falls in, in the form of that report year (2019 or later). */
    public Optional<ReportRow> row(int reportYear) {
        return outcome().map(o -> o.rowIn(reportYear));
    }

    /** The service of the answer, if answered. */
    public Optional<Service> service() {
        return Optional.ofNullable(state.service);
    }

    /** Its stretches from start to result: one from the receipt, one more for every ordered re-answer. */
    public List<Spell> spells() {
        return state.spells;
    }

    /** Whether it has been ordered to be answered again, at least once. */
    public boolean reopened() {
        return state.spells.size() > 1;
    }

    /** Whether the file was put away. */
    public boolean archived() {
        return state.archived;
    }

    /** The number of the request that this one is a part of. */
    public Optional<String> whole() {
        return Optional.ofNullable(state.whole);
    }

    /** The numbers of the parts it was split into. */
    public List<String> parts() {
        return state.parts;
    }

    /** The number of the request it was merged into. */
    public Optional<String> mergedInto() {
        return Optional.ofNullable(state.mergedInto);
    }

    /**
     * The limit that runs: while received or decided, else empty.
     *
     * @param today the day up to which open consultations are counted
     */
    public Optional<Deadline> deadline(RequestRules rules, LocalDate today) {
        return dueDate(rules, today).map(DueDate::deadline);
    }

    /**
     * The day on which the answer is due: computed while received or decided; once answered the one that stood at service,
     * never computed again. Null in every other phase.
     */
    public @Nullable LastDay due(RequestRules rules, LocalDate today) {
        Service served = state.service;
        if (state.phase == Phase.ANSWERED && served != null) {
            return served.due();
        }
        return deadline(rules, today).map(Deadline::due).orElse(null);
    }

    /** Why it is due on that day, in Chinese, one line per step; empty where no limit runs. */
    public List<String> explanation(RequestRules rules, LocalDate today) {
        return dueDate(rules, today).map(DueDate::explanation).orElse(List.of());
    }

    /**
     * The same count of days as steps, for a calendar; empty where no limit runs. A date announced or ordered is not among
     * them, see {@link #explanation}.
     */
    public List<Step> steps(RequestRules rules, LocalDate today) {
        return dueDate(rules, today).map(DueDate::steps).orElse(List.of());
    }

    private Optional<DueDate> dueDate(RequestRules rules, LocalDate today) {
        LocalDate received = state.receivedOn;
        boolean runs = state.phase == Phase.RECEIVED || state.phase == Phase.DECIDED;
        return runs && received != null ? Optional.of(new DueDate(state, rules, received, today)) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InformationRequest request && events.equals(request.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    @Override
    public String toString() {
        return number() + " " + phase().label();
    }
}
