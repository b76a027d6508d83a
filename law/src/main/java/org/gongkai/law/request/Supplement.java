package org.gongkai.law.request;

import java.time.LocalDate;
import org.gongkai.law.clock.LastDay;
import org.gongkai.law.clock.RequestClock;
import org.jspecify.annotations.Nullable;

/**
 * The one supplement (补正) of a request. Regulation art. 30: 一次性告知申请人作出补正，说明需要补正的事项和合理的补正期限.
 *
 * @param askedOn the day the notice was sent
 * @param period the period it sets, in days as the clock's conventions count them, at least 1
 * @param noticeReceivedOn the day the applicant received it; null while not known
 * @param movedTo a later last day granted for good reason; null if none
 * @param suppliedOn the day the corrected request was received; null if none
 */
public record Supplement(
        LocalDate askedOn,
        int period,
        @Nullable LocalDate noticeReceivedOn,
        @Nullable LocalDate movedTo,
        @Nullable LocalDate suppliedOn) {

    /** The last day to supplement; null while the receipt of the notice is not known. */
    public @Nullable LastDay waitUntil(RequestClock clock) {
        if (movedTo != null) {
            return new LastDay.On(movedTo);
        }
        return noticeReceivedOn == null ? null : clock.supplementDue(noticeReceivedOn, Math.max(period, 1));
    }

    Supplement noticeReceived(LocalDate day) {
        return new Supplement(askedOn, period, day, movedTo, suppliedOn);
    }

    Supplement movedTo(LocalDate day) {
        return new Supplement(askedOn, period, noticeReceivedOn, day, suppliedOn);
    }

    Supplement supplied(LocalDate day) {
        return new Supplement(askedOn, period, noticeReceivedOn, movedTo, day);
    }
}
