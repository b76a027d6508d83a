package org.gongkai.law.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.clock.Conventions;
import org.gongkai.law.clock.Deadline;
import org.gongkai.law.clock.DeadlineFacts;
import org.gongkai.law.clock.LastDay;
import org.gongkai.law.clock.RequestClock;
import org.gongkai.law.clock.Step;
import org.gongkai.law.clock.Suspension;
import org.jspecify.annotations.Nullable;

/** Reads from a state what the clock has to know, and lays announced and ordered dates over what it says. */
final class DueDate {
    private final RequestState state;
    private final RequestRules rules;
    private final LocalDate receivedOn;
    private final LocalDate today;

    DueDate(RequestState state, RequestRules rules, LocalDate receivedOn, LocalDate today) {
        this.state = state;
        this.rules = rules;
        this.receivedOn = receivedOn;
        this.today = today;
    }

    Deadline deadline() {
        Deadline counted = clock().deadline(facts());
        return new Deadline(
                dueAfter(counted),
                counted.supplementNoticeDue(),
                counted.base(),
                counted.answerDays(),
                counted.extension(),
                counted.suspendedDays(),
                counted.suspended());
    }

    List<Step> steps() {
        return clock().explain(facts());
    }

    /** In Chinese, one line per step. */
    List<String> explanation() {
        List<String> lines = new ArrayList<>();
        for (Step step : steps()) {
            lines.add(step.zh());
        }
        LocalDate announced = state.delayedTo;
        if (announced != null) {
            lines.add("已告知申请人延迟至 " + announced + " 答复（条例第三十五条）");
        }
        LocalDate ordered = state.orderedDue;
        if (ordered != null) {
            lines.add("重新答复的期限由决定书确定为 " + ordered + "，以此为准");
        }
        return List.copyOf(lines);
    }

    /**
     * The date of an order stands as it is. An announced delay (art. 35) moves the due date later and never earlier;
     * beside a provisional date, an announced one within the published years is the earlier of the two.
     */
    private LastDay dueAfter(Deadline counted) {
        if (state.orderedDue != null) {
            return new LastDay.On(state.orderedDue);
        }
        LocalDate announced = state.delayedTo;
        if (announced == null) {
            return counted.due();
        }
        return switch (counted.due()) {
            case LastDay.On(LocalDate date) -> new LastDay.On(announced.isAfter(date) ? announced : date);
            case LastDay.Provisional gap -> announced.getYear() < gap.year() ? gap : new LastDay.On(announced);
        };
    }

    private DeadlineFacts facts() {
        LocalDate supplied = suppliedOn();
        return new DeadlineFacts(receivedOn, state.way, supplied, paidOn(supplied), suspensions(), extension(), today);
    }

    private @Nullable LocalDate suppliedOn() {
        Supplement supplement = state.supplement;
        LocalDate day = supplement == null ? null : supplement.suppliedOn();
        return day == null || day.isBefore(receivedOn) ? null : day;
    }

    /** The last payment, unless a supplement made the limit run anew after it. */
    private @Nullable LocalDate paidOn(@Nullable LocalDate suppliedOn) {
        LocalDate floor = suppliedOn == null ? receivedOn : suppliedOn;
        LocalDate last = null;
        for (Fee fee : state.fees) {
            LocalDate day = fee.paidOn();
            if (day != null && !day.isBefore(floor)) {
                last = day;
            }
        }
        return last;
    }

    private int extension() {
        int payments = state.payments();
        return state.extensions.stream()
                .filter(e -> e.payments() == payments || !runsAnewAfterPayment())
                .mapToInt(RequestState.Extension::days)
                .map(days -> Math.clamp(days, 0, DeadlineFacts.LONGEST_EXTENSION))
                .max()
                .orElse(0);
    }

    private boolean runsAnewAfterPayment() {
        return state.fees.stream()
                .map(Fee::paidOn)
                .allMatch(day ->
                        day == null || clock().rulesOn(day).conventions().payment() == Conventions.Payment.RUNS_ANEW);
    }

    private List<Suspension> suspensions() {
        List<Suspension> all = new ArrayList<>();
        for (Consultation c : state.consultations) {
            all.add(new Suspension(Suspension.Cause.CONSULTATION, c.sentOn(), c.suspendedUntil(clock(), today)));
        }
        for (Fee fee : state.fees) {
            LocalDate resumed = fee.cancelledOn() != null || runsAnewAfterPayment() ? fee.cancelledOn() : fee.paidOn();
            if (resumed != null && !resumed.isBefore(fee.sentOn())) {
                all.add(new Suspension(Suspension.Cause.FEE_NOTICE, fee.sentOn(), resumed));
            }
        }
        Reasons reasons = state.reasons;
        if (reasons != null && rules.settings().reasonsStopTheClock().on(reasons.askedOn())) {
            LocalDate assessed = reasons.assessedOn();
            LocalDate end = assessed != null && assessed.isBefore(reasons.askedOn()) ? reasons.askedOn() : assessed;
            all.add(new Suspension(Suspension.Cause.REASONS, reasons.askedOn(), end));
        }
        all.removeIf(s -> s.sent().isBefore(receivedOn));
        return all;
    }

    private RequestClock clock() {
        return rules.clock();
    }
}
