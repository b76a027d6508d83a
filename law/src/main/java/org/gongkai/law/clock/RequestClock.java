package org.gongkai.law.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.gongkai.law.calendar.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * When an answer is due, and the periods around it. Regulation (国务院令第711号) art. 33: 行政机关不能当场答复的，应当自收到申请之日起
 * 20个工作日内予以答复 (answer within 20 working days of receipt, once extended by up to 20 more).
 *
 * <p>In all periods the day on which they start is not counted and the last day is; days off arranged by notice are not
 * counted and days worked by notice are. The limit starts at receipt, anew at the supplement (art. 30) and anew at the
 * payment of the fee (国办函〔2020〕109号). With base day B, limit A, extension E and suspended days S it ends on the smallest
 * day d such that A + E working days x outside S have {@code B < x <= d}.
 *
 * <p>Immutable. A day that the calendar does not reach is a {@link LastDay.Provisional}, never a guess and no exception.
 */
public final class RequestClock {
    private final WorkingDayCalendar calendar;
    /** Latest first. */
    private final List<ClockRules> rules;

    /** A clock after the law as it stands. */
    public RequestClock(WorkingDayCalendar calendar) {
        this(calendar, ClockRules.STATUTE);
    }

    /**
     * A clock after other rules, for instance with another reading of what the statute leaves open.
     *
     * @param rules in any order, not empty; before the first of them that one holds too
     */
    public RequestClock(WorkingDayCalendar calendar, List<ClockRules> rules) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("期限规则不能为空");
        }
        this.calendar = calendar;
        this.rules = rules.stream()
                .sorted(Comparator.comparing(ClockRules::from).reversed())
                .toList();
    }

    /** The calendar it counts by. */
    public WorkingDayCalendar calendar() {
        return calendar;
    }

    /** The rules for a clock that starts on the day. */
    public ClockRules rulesOn(LocalDate start) {
        for (int i = 0; i < rules.size() - 1; i++) {
            if (!start.isBefore(rules.get(i).from())) {
                return rules.get(i);
            }
        }
        return rules.getLast();
    }

    /** The due date of a plain request; null where the calendar does not reach. */
    public @Nullable LocalDate dueDate(LocalDate received) {
        ClockRules on = rulesOn(received);
        return calendar.shiftWithin(start(received, on), on.answerDays());
    }

    /** The due date alone, without allocating anything but it; null where the calendar does not reach. */
    public @Nullable LocalDate dueDate(DeadlineFacts facts) {
        LocalDate base = base(facts);
        ClockRules on = rulesOn(base);
        int days = on.answerDays() + facts.extension();
        LocalDate start = start(base, on);
        int suspended = suspendedDays(facts, base, start, days, on);
        return suspended < 0 ? null : calendar.shiftWithin(start, days + suspended);
    }

    /** The deadline of a request with all that follows from it. */
    public Deadline deadline(DeadlineFacts facts) {
        LocalDate base = base(facts);
        ClockRules on = rulesOn(base);
        int days = on.answerDays() + facts.extension();
        LocalDate start = start(base, on);
        int suspended = suspendedDays(facts, base, start, days, on);
        LastDay due = suspended < 0 ? provisional(start) : lastDay(start, days + suspended);
        return new Deadline(
                due,
                supplementNoticeDue(facts.received()),
                base,
                on.answerDays(),
                facts.extension(),
                Math.max(suspended, 0),
                openAt(due, base, facts));
    }

    /** The deadline day by day, for the applicant and for a court. */
    public List<Step> explain(DeadlineFacts facts) {
        return new Explanation(this, facts).steps();
    }

    /** Last day to send the one notice to correct: Regulation art. 30, 自收到申请之日起7个工作日内一次性告知. */
    public LastDay supplementNoticeDue(LocalDate received) {
        ClockRules on = rulesOn(received);
        return lastDay(start(received, on), on.supplementNoticeDays());
    }

    /**
     * Last day to correct: Regulation art. 30, 合理的补正期限.
     *
     * @param noticeReceived the day the applicant receives the notice, not counted
     * @param period the period the notice sets, at least 1
     */
    public LastDay supplementDue(LocalDate noticeReceived, int period) {
        if (period < 1) {
            throw new UnlawfulFacts(
                    "补正期限至少为 1 日，不能是 " + period, "a period to correct is at least 1 day, not " + period);
        }
        ClockRules on = rulesOn(noticeReceived);
        if (on.conventions().supplementPeriod() == Conventions.SupplementPeriod.WORKING_DAYS) {
            return lastDay(noticeReceived, period);
        }
        LocalDate last = noticeReceived.plusDays(period);
        return calendar.covers(last) && calendar.isWorkday(last) ? new LastDay.On(last) : lastDay(last, 1);
    }

    /** First working day after a last day that passed unused: from then on the case may be closed. */
    public LastDay closableFrom(LastDay lastDay) {
        return switch (lastDay) {
            case LastDay.On(LocalDate date) -> lastDay(date, 1);
            case LastDay.Provisional gap -> gap;
        };
    }

    /**
     * Day on which a consultation without reply ends: Regulation arts. 32, 34, 自收到征求意见书之日起15个工作日内.
     *
     * @param letterReceived the day the third party or organ receives the letter, not counted
     */
    public LastDay consultationLapse(LocalDate letterReceived) {
        return lastDay(letterReceived, rulesOn(letterReceived).consultationDays());
    }

    /**
     * Last day to pay the fee: 国办函〔2020〕109号, within 20 working days from the day after receipt of the notice.
     *
     * @param noticeReceived the day the applicant receives the notice, not counted
     */
    public LastDay payUntil(LocalDate noticeReceived) {
        return lastDay(noticeReceived, rulesOn(noticeReceived).paymentDays());
    }

    /** The day on which the clock started that runs now: the payment, else the supplement, else the receipt. */
    LocalDate base(DeadlineFacts facts) {
        LocalDate paid = facts.feePaid();
        if (paid != null && rulesOn(paid).conventions().payment() == Conventions.Payment.RUNS_ANEW) {
            return paid;
        }
        LocalDate supplemented = facts.supplemented();
        return supplemented != null ? supplemented : facts.received();
    }

    /** Convention (b): the day after which counting begins. */
    LocalDate start(LocalDate base, ClockRules on) {
        return on.conventions().restDayReceipt() == Conventions.RestDayReceipt.THAT_DAY || !calendar.covers(base)
                ? base
                : calendar.nextOrSame(base);
    }

    /** Convention (a): the day after which the clock stands still. */
    static LocalDate lastRunning(Suspension suspension, ClockRules on) {
        return on.conventions().sendingDay() == Conventions.SendingDay.COUNTS
                ? suspension.sent()
                : suspension.sent().minusDays(1);
    }

    /** Last day of a suspension; null while it is open and not asked for. */
    static @Nullable LocalDate end(Suspension suspension, DeadlineFacts facts) {
        return suspension.ended() != null ? suspension.ended() : facts.asOf();
    }

    /**
     * The working days that suspensions take out before the limit ends; -1 where the calendar does not reach. A suspension
     * that begins when the limit is over takes none; days under several are taken once.
     */
    private int suspendedDays(DeadlineFacts facts, LocalDate base, LocalDate start, int days, ClockRules on) {
        List<Suspension> suspensions = facts.suspensions();
        int suspended = 0;
        LocalDate counted = start;
        for (int i = 0; i < suspensions.size(); i++) {
            Suspension suspension = suspensions.get(i);
            LocalDate end = end(suspension, facts);
            if (end == null || suspension.sent().isBefore(base)) {
                continue;
            }
            LocalDate stop = lastRunning(suspension, on);
            LocalDate after = stop.isAfter(counted) ? stop : counted;
            if (!end.isAfter(after)) {
                continue;
            }
            LocalDate due = calendar.shiftWithin(start, days + suspended);
            if (due == null || (stop.isBefore(due) && !calendar.covers(end))) {
                return -1;
            }
            if (!stop.isBefore(due)) {
                break;
            }
            suspended += calendar.daysBetween(after, end);
            counted = end;
        }
        return suspended;
    }

    private static boolean openAt(LastDay due, LocalDate base, DeadlineFacts facts) {
        LocalDate last = due.date();
        return facts.suspensions().stream()
                .anyMatch(s -> s.open()
                        && !s.sent().isBefore(base)
                        && (last == null || s.sent().isBefore(last)));
    }

    LastDay lastDay(LocalDate start, int days) {
        LocalDate date = calendar.shiftWithin(start, days);
        return date == null ? provisional(start) : new LastDay.On(date);
    }

    private LastDay provisional(LocalDate start) {
        return new LastDay.Provisional(calendar.covers(start) ? calendar.to().getYear() + 1 : start.getYear());
    }
}
