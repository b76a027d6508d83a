package org.gongkai.law.request;

import java.time.LocalDate;
import org.gongkai.law.clock.LastDay;
import org.gongkai.law.clock.RequestClock;
import org.jspecify.annotations.Nullable;

/**
 * One fee notice (信息处理费, Regulation art. 42, 国办函〔2020〕109号).
 *
 * @param sentOn the day the notice was sent
 * @param yuan the amount, more than 0
 * @param noticeReceivedOn the day the applicant received it; null while not known
 * @param paidOn the day it was paid in full; null if not
 * @param cancelledOn the day the notice was cancelled or waived; null if not
 */
public record Fee(
        LocalDate sentOn,
        int yuan,
        @Nullable LocalDate noticeReceivedOn,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate cancelledOn) {

    /** The last day to pay, 20 working days after receipt of the notice; null while the receipt is not known. */
    public @Nullable LastDay payUntil(RequestClock clock) {
        return noticeReceivedOn == null ? null : clock.payUntil(noticeReceivedOn);
    }

    Fee noticeReceived(LocalDate day) {
        return new Fee(sentOn, yuan, day, paidOn, cancelledOn);
    }

    Fee paid(LocalDate day) {
        return new Fee(sentOn, yuan, noticeReceivedOn, day, cancelledOn);
    }

    Fee cancelled(LocalDate day) {
        return new Fee(sentOn, yuan, noticeReceivedOn, paidOn, day);
    }
}
