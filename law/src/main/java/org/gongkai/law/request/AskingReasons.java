package org.gongkai.law.request;

import java.time.LocalDate;
import org.gongkai.law.clock.LastDay;
import org.jspecify.annotations.Nullable;

/**
 * Excessive requests. Regulation art. 35: 可以要求申请人说明理由；认为申请理由不合理的，告知申请人不予处理；认为申请理由合理，但是无法在规定的期限内答复申请人的，
 * 可以确定延迟答复的合理期限并告知申请人.
 */
final class AskingReasons {
    private static final int LONGEST_DELAY_YEARS = 5;

    private AskingReasons() {}

    static Verdict judge(Attempt attempt, Command.AskReasons c) {
        return attempt.state().reasons != null
                ? attempt.refuse(Bar.REASONS_ONCE)
                : attempt.accept(new Event.ReasonsAsked(attempt.stamp()));
    }

    static Verdict judge(Attempt attempt, Command.RejectReasons c) {
        return pending(attempt)
                ? attempt.accept(new Event.ReasonsRejected(attempt.stamp()))
                : attempt.refuse(Bar.REASONS_NOT_PENDING);
    }

    /** A later date is announced while the limit still runs: what is over cannot be delayed. */
    static Verdict judge(Attempt attempt, Command.AcceptReasons c) {
        if (!pending(attempt)) {
            return attempt.refuse(Bar.REASONS_NOT_PENDING);
        }
        LocalDate delayedTo = c.delayedTo();
        if (delayedTo != null) {
            if (attempt.state().orderedDue != null) {
                return attempt.refuse(Bar.DATE_IS_ORDERED);
            }
            if (!attempt.limitOpen()) {
                return attempt.refuse(Bar.LIMIT_OVER);
            }
            LastDay due = attempt.request().due(attempt.rules(), attempt.today());
            boolean bounded = !delayedTo.isAfter(attempt.today().plusYears(LONGEST_DELAY_YEARS));
            if (!later(delayedTo, due) || !bounded) {
                return attempt.refuse(Bar.DELAY_NOT_LATER, Attempt.tell(due));
            }
        }
        return attempt.accept(new Event.ReasonsAccepted(attempt.stamp(), delayedTo));
    }

    private static boolean later(LocalDate day, @Nullable LastDay due) {
        return switch (due) {
            case LastDay.On(LocalDate date) -> day.isAfter(date);
            case LastDay.Provisional(int year) -> day.getYear() >= year;
            case null -> false;
        };
    }

    private static boolean pending(Attempt attempt) {
        Reasons reasons = attempt.state().reasons;
        return reasons != null && reasons.pending();
    }
}
