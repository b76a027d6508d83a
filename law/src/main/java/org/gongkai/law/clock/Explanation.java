package org.gongkai.law.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.calendar.DayEntry;
import org.gongkai.law.calendar.Ruling;
import org.gongkai.law.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/** Walks from the start of the limit to its end and says of every day whether it counts and why. */
final class Explanation {
    private final RequestClock clock;
    private final WorkingDayCalendar calendar;
    private final DeadlineFacts facts;
    private final Deadline deadline;
    private final ClockRules rules;
    private final List<Step> steps = new ArrayList<>();
    private int number;

    Explanation(RequestClock clock, DeadlineFacts facts) {
        this.clock = clock;
        this.calendar = clock.calendar();
        this.facts = facts;
        this.deadline = clock.deadline(facts);
        this.rules = clock.rulesOn(deadline.base());
    }

    List<Step> steps() {
        tellStart();
        tellLimit();
        LocalDate last = deadline.dueDate() != null ? deadline.dueDate() : calendar.to();
        LocalDate start = deadline.base();
        if (calendar.covers(start)) {
            LocalDate day = clock.start(start, rules);
            while (day.isBefore(last)) {
                day = day.plusDays(1);
                tell(day);
            }
        }
        tellEnd();
        return List.copyOf(steps);
    }

    private void tellStart() {
        LocalDate received = facts.received();
        steps.add(new Step.Received(received, facts.way(), !calendar.covers(received) || calendar.isWorkday(received)));
        LocalDate supplemented = facts.supplemented();
        if (supplemented != null) {
            steps.add(new Step.Restarted(supplemented, Step.Restarted.Cause.SUPPLEMENT));
        }
        LocalDate paid = facts.feePaid();
        if (paid != null && paid.equals(deadline.base())) {
            steps.add(new Step.Restarted(paid, Step.Restarted.Cause.PAYMENT));
        }
    }

    private void tellLimit() {
        steps.add(new Step.Limit(rules.answerDays(), rules.answer()));
        if (facts.extension() > 0) {
            steps.add(new Step.Extended(facts.extension(), rules.extensionDays(), rules.answer()));
        }
        LocalDate due = deadline.dueDate();
        for (Suspension suspension : facts.suspensions()) {
            boolean beforeRestart = suspension.sent().isBefore(deadline.base());
            boolean tooLate =
                    due != null && !RequestClock.lastRunning(suspension, rules).isBefore(due);
            if (beforeRestart || tooLate) {
                steps.add(new Step.NotDeducted(suspension, beforeRestart));
            }
        }
    }

    private void tell(LocalDate day) {
        Suspension suspension = suspensionOn(day);
        boolean worked = calendar.isWorkday(day);
        Optional<Ruling> ruling = calendar.ruling(day);
        if (suspension != null) {
            add(new Step.Suspended(day, day, worked ? 1 : 0, suspension.cause(), rules.suspension()));
        } else if (ruling.isPresent() && ruling.get().day().kind() == DayEntry.Kind.OFF) {
            add(new Step.DaysOff(
                    day, day, ruling.get().day().holiday(), ruling.get().notice()));
        } else if (ruling.isPresent()) {
            number++;
            add(new Step.WorkedByNotice(day, day, number, number, ruling.get().notice()));
        } else if (worked) {
            number++;
            add(new Step.Counted(day, day, number, number));
        }
    }

    private void tellEnd() {
        int days = deadline.answerDays() + deadline.extension();
        steps.add(
                switch (deadline.due()) {
                    case LastDay.On(LocalDate day) -> new Step.Due(day, days);
                    case LastDay.Provisional(int year) -> new Step.Provisional(year, number, days);
                });
        if (deadline.suspended()) {
            facts.suspensions().stream()
                    .filter(s -> s.open() && !s.sent().isBefore(deadline.base()))
                    .forEach(s -> steps.add(new Step.StillSuspended(s)));
        }
    }

    private @Nullable Suspension suspensionOn(LocalDate day) {
        for (Suspension suspension : facts.suspensions()) {
            LocalDate end = RequestClock.end(suspension, facts);
            if (end != null
                    && !suspension.sent().isBefore(deadline.base())
                    && RequestClock.lastRunning(suspension, rules).isBefore(day)
                    && !end.isBefore(day)) {
                return suspension;
            }
        }
        return null;
    }

    private void add(Step step) {
        Step joined = join(steps.getLast(), step);
        if (joined == null) {
            steps.add(step);
        } else {
            steps.set(steps.size() - 1, joined);
        }
    }

    /** Both as one step, if they tell the same of days that follow each other; else null. */
    private static @Nullable Step join(Step a, Step b) {
        if (a instanceof Step.Counted x && b instanceof Step.Counted y) {
            return new Step.Counted(x.from(), y.to(), x.first(), y.last());
        }
        if (a instanceof Step.WorkedByNotice x
                && b instanceof Step.WorkedByNotice y
                && x.to().plusDays(1).equals(y.from())
                && x.notice().equals(y.notice())) {
            return new Step.WorkedByNotice(x.from(), y.to(), x.first(), y.last(), x.notice());
        }
        if (a instanceof Step.DaysOff x
                && b instanceof Step.DaysOff y
                && x.holiday().equals(y.holiday())
                && x.notice().equals(y.notice())) {
            return new Step.DaysOff(x.from(), y.to(), x.holiday(), x.notice());
        }
        if (a instanceof Step.Suspended x && b instanceof Step.Suspended y && x.cause() == y.cause()) {
            return new Step.Suspended(x.from(), y.to(), x.days() + y.days(), x.cause(), x.article());
        }
        return null;
    }
}
