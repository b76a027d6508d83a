package org.gongkai.law.request;

import static org.gongkai.law.request.RequestStory.aRequest;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Decision;

/**
 * One rule with its two sides, told by a verdict that it refuses and one that it lets pass; and the stories they start from.
 * Receipt is on Monday 2026-03-02: the notice to supplement is due 03-11, the answer 03-30.
 */
record Guard(Bar bar, String what, Supplier<Verdict> refused, Supplier<Verdict> allowed) {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final Command EXTEND = new Command.Extend(10);

    static Guard guard(Bar bar, String what, Supplier<Verdict> refused, Supplier<Verdict> allowed) {
        return new Guard(bar, what, refused, allowed);
    }

    @Override
    public String toString() {
        return bar + ": " + what;
    }

    static RequestStory received() {
        return aRequest().receivedOn("2026-03-02");
    }

    /** Notice received on 03-05, fifteen working days: until 03-26. */
    static RequestStory noticed() {
        return received().awaitingSupplement().supplementNoticeReceivedOn("2026-03-05");
    }

    static RequestStory consulting() {
        return received().on("2026-03-03").consulting("甲", Consulted.THIRD_PARTY);
    }

    /** Letter received on 03-03, fifteen working days: until 03-24. */
    static RequestStory lettered() {
        return consulting().letterReceivedOn("2026-03-03", "甲");
    }

    /** Notice received on 03-03, twenty working days: until 03-31. */
    static RequestStory charged() {
        return received().feeNoticeSent().feeNoticeReceivedOn("2026-03-03");
    }

    static RequestStory decided() {
        return received().decided(Decision.DISCLOSED);
    }

    static RequestStory answered() {
        return received().answered();
    }

    static RequestStory reopened() {
        return answered().on("2026-06-01").reopenedUntil("2026-06-30");
    }

    static Command serve(String number, boolean sealed) {
        return new Command.Serve(number, sealed, Service.Way.POST);
    }

    static Command receive(ReceiptWay way, boolean identitySeen) {
        return new Command.Receive(aRequest().filing(way), identitySeen);
    }

    static Command arrive(ReceiptWay way) {
        return new Command.Arrive(aRequest().filing(way));
    }
}
