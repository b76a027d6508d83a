package org.gongkai.law.request;

/**
 * Receipt. Regulation art. 29(2)(一): the request names the applicant with 身份证明. Art. 31: 当面提交的，以提交之日；以行政机关签收之日；
 * 与申请人确认，确认之日为收到申请之日.
 */
final class Receiving {
    private Receiving() {}

    static Verdict judge(Attempt attempt, Command.Receive c) {
        if (c.filing().needsConfirmation()) {
            return attempt.refuse(Bar.MUST_BE_CONFIRMED);
        }
        if (c.filing().atTheCounter() && !c.identitySeen()) {
            return attempt.refuse(Bar.IDENTITY_NOT_SEEN);
        }
        return attempt.accept(new Event.Received(attempt.stamp(), c.filing()));
    }

    static Verdict judge(Attempt attempt, Command.Arrive c) {
        return c.filing().needsConfirmation()
                ? attempt.accept(new Event.Arrived(attempt.stamp(), c.filing()))
                : attempt.refuse(Bar.NEEDS_NO_CONFIRMATION);
    }

    static Verdict judge(Attempt attempt, Command.Confirm c) {
        return Attempt.isText(c.means())
                ? attempt.accept(new Event.Confirmed(attempt.stamp(), c.means()))
                : attempt.refuse(Bar.CONTACT_NOT_RECORDED);
    }
}
