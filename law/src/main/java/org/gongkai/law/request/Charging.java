package org.gongkai.law.request;

import java.time.LocalDate;
import org.gongkai.law.clock.LastDay;
import org.jspecify.annotations.Nullable;

/**
 * The fee (信息处理费). Regulation art. 42; 国办函〔2020〕109号, in force 2021-01-01, art. 6: notice within the answering limit,
 * payment within 20 working days, unpaid counts as abandoned.
 */
final class Charging {
    private static final LocalDate IN_FORCE = LocalDate.of(2021, 1, 1);
    private static final int MOST_NOTICES = 20;
    private static final int HIGHEST_YUAN = 10_000_000;

    private Charging() {}

    static Verdict judge(Attempt attempt, Command.SendFeeNotice c) {
        if (attempt.today().isBefore(IN_FORCE)) {
            return attempt.refuse(Bar.FEE_NOT_YET_LAW);
        }
        if (c.yuan() < 1 || c.yuan() > HIGHEST_YUAN) {
            return attempt.refuse(Bar.FEE_AMOUNT);
        }
        if (attempt.state().payments() > 0 || attempt.state().fees.size() >= MOST_NOTICES) {
            return attempt.refuse(Bar.FEE_ONCE);
        }
        return attempt.limitOpen()
                ? attempt.accept(new Event.FeeNoticeSent(attempt.stamp(), c.yuan()))
                : attempt.refuse(Bar.LIMIT_OVER, Attempt.tell(attempt.request().due(attempt.rules(), attempt.today())));
    }

    static Verdict judge(Attempt attempt, Command.RecordFeeNotice c) {
        Fee fee = current(attempt);
        return fee == null || fee.noticeReceivedOn() != null
                ? attempt.refuse(Bar.ALREADY_RECORDED)
                : attempt.accept(new Event.FeeNoticeReceived(attempt.stamp()));
    }

    static Verdict judge(Attempt attempt, Command.RecordPayment c) {
        Fee fee = current(attempt);
        if (fee == null || c.yuan() != fee.yuan()) {
            return attempt.refuse(Bar.FEE_NOT_IN_FULL);
        }
        LastDay until = fee.payUntil(attempt.rules().clock());
        return until == null || attempt.notOver(until)
                ? attempt.accept(new Event.FeePaid(attempt.stamp(), c.yuan()))
                : attempt.refuse(Bar.PAYMENT_TOO_LATE, Attempt.tell(until));
    }

    static Verdict judge(Attempt attempt, Command.CloseUnpaid c) {
        Fee fee = current(attempt);
        LastDay until = fee == null ? null : fee.payUntil(attempt.rules().clock());
        if (until == null) {
            return attempt.refuse(Bar.NOTICE_RECEIPT_UNKNOWN);
        }
        return attempt.over(until)
                ? attempt.accept(new Event.Closed(attempt.stamp(), Closing.FEE_UNPAID, ""))
                : attempt.refuse(Bar.PERIOD_NOT_OVER, Attempt.tell(until));
    }

    private static @Nullable Fee current(Attempt attempt) {
        return attempt.state().fees.isEmpty() ? null : attempt.state().fees.getLast();
    }
}
