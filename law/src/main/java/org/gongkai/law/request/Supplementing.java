package org.gongkai.law.request;

import java.time.LocalDate;
import org.gongkai.law.clock.LastDay;
import org.jspecify.annotations.Nullable;

/**
 * The supplement (补正). Regulation art. 30: 自收到申请之日起7个工作日内一次性告知申请人作出补正，说明需要补正的事项和合理的补正期限；无正当理由
 * 逾期不补正的，视为放弃申请.
 */
final class Supplementing {
    private static final int LONGEST_PERIOD = 60;

    private Supplementing() {}

    static Verdict judge(Attempt attempt, Command.AskSupplement c) {
        if (attempt.state().supplement != null) {
            return attempt.refuse(Bar.SUPPLEMENT_ONCE);
        }
        if (c.period() < 1 || c.period() > LONGEST_PERIOD) {
            return attempt.refuse(Bar.SUPPLEMENT_PERIOD);
        }
        LocalDate received = attempt.state().receivedOn;
        LastDay noticeDue = attempt.rules().clock().supplementNoticeDue(received == null ? LocalDate.MIN : received);
        return attempt.notOver(noticeDue)
                ? attempt.accept(new Event.SupplementAsked(attempt.stamp(), c.period()))
                : attempt.refuse(Bar.SUPPLEMENT_TOO_LATE, Attempt.tell(noticeDue));
    }

    static Verdict judge(Attempt attempt, Command.RecordSupplementNotice c) {
        Supplement supplement = attempt.state().supplement;
        return supplement == null || supplement.noticeReceivedOn() != null
                ? attempt.refuse(Bar.ALREADY_RECORDED)
                : attempt.accept(new Event.SupplementNoticeReceived(attempt.stamp()));
    }

    static Verdict judge(Attempt attempt, Command.MoveSupplementPeriod c) {
        LastDay now = waitUntil(attempt);
        if (now == null) {
            return attempt.refuse(Bar.NOTICE_RECEIPT_UNKNOWN);
        }
        boolean later = switch (now) {
            case LastDay.On(LocalDate date) -> c.until().isAfter(date);
            case LastDay.Provisional(int year) -> c.until().getYear() >= year;
        };
        boolean withinAYear = !c.until().isAfter(attempt.today().plusYears(1));
        return later && withinAYear
                ? attempt.accept(new Event.SupplementPeriodMoved(attempt.stamp(), c.until()))
                : attempt.refuse(Bar.SUPPLEMENT_PERIOD_NOT_LATER, Attempt.tell(now));
    }

    /** From the first working day after the period on. */
    static Verdict judge(Attempt attempt, Command.CloseNotSupplemented c) {
        LastDay waitUntil = waitUntil(attempt);
        if (waitUntil == null) {
            return attempt.refuse(Bar.NOTICE_RECEIPT_UNKNOWN);
        }
        boolean closable = attempt.rules().clock().closableFrom(waitUntil) instanceof LastDay.On(LocalDate from)
                && !attempt.today().isBefore(from);
        return closable
                ? attempt.accept(new Event.Closed(attempt.stamp(), Closing.NOT_SUPPLEMENTED, ""))
                : attempt.refuse(Bar.PERIOD_NOT_OVER, Attempt.tell(waitUntil));
    }

    private static @Nullable LastDay waitUntil(Attempt attempt) {
        Supplement supplement = attempt.state().supplement;
        return supplement == null ? null : supplement.waitUntil(attempt.rules().clock());
    }
}
