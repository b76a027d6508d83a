package org.gongkai.law.request;

import static org.gongkai.law.request.Guard.EXTEND;
import static org.gongkai.law.request.Guard.MONDAY;
import static org.gongkai.law.request.Guard.arrive;
import static org.gongkai.law.request.Guard.consulting;
import static org.gongkai.law.request.Guard.decided;
import static org.gongkai.law.request.Guard.guard;
import static org.gongkai.law.request.Guard.noticed;
import static org.gongkai.law.request.Guard.receive;
import static org.gongkai.law.request.Guard.received;
import static org.gongkai.law.request.Guard.serve;
import static org.gongkai.law.request.RequestStory.aRequest;
import static org.gongkai.law.request.RequestStory.stamp;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Decision;

/** Every entry (art. 45), the receipt (arts. 29, 31) and the supplement (art. 30). */
final class GuardsOfReceipt {
    private GuardsOfReceipt() {}

    static Stream<Guard> entries() {
        Stamp nobody = new Stamp(MONDAY, MONDAY.atTime(9, 0), " ", "依职责办理");
        Stamp unexplained = new Stamp(MONDAY, MONDAY.atTime(9, 0), "clerk-1", "");
        Stamp tooLong = new Stamp(MONDAY, MONDAY.atTime(9, 0), "clerk-1", "长".repeat(2_001));
        Stamp tomorrow = new Stamp(MONDAY.plusDays(1), MONDAY.atTime(9, 0), "clerk-1", "依职责办理");
        Stamp recordedLater = new Stamp(MONDAY.plusDays(1), MONDAY.plusDays(1).atTime(9, 0), "clerk-1", "依职责办理");
        return Stream.of(
                guard(
                        Bar.NOT_ON_RECORD,
                        "an actor",
                        () -> received().trying(EXTEND, nobody),
                        () -> received().trying(EXTEND, stamp(MONDAY))),
                guard(
                        Bar.NOT_ON_RECORD,
                        "a reason, for instance to void a decision",
                        () -> decided().trying(new Command.VoidDecision(), unexplained),
                        () -> decided().trying(new Command.VoidDecision())),
                guard(
                        Bar.NOT_ON_RECORD,
                        "a reason, also to void a request",
                        () -> received().trying(new Command.VoidRequest(), unexplained),
                        () -> received().trying(new Command.VoidRequest())),
                guard(
                        Bar.NOT_ON_RECORD,
                        "a reason of bounded length",
                        () -> received().trying(EXTEND, tooLong),
                        () -> received().trying(EXTEND)),
                guard(
                        Bar.IN_THE_FUTURE,
                        "nothing is recorded before it happens",
                        () -> received().trying(EXTEND, tomorrow),
                        () -> received().trying(EXTEND, recordedLater)),
                guard(
                        Bar.BEFORE_ITS_TIME,
                        "no step before the receipt",
                        () -> received().on("2026-03-01").trying(EXTEND),
                        () -> received().trying(EXTEND)),
                guard(
                        Bar.BEFORE_ITS_TIME,
                        "no request before there was a Regulation",
                        () -> aRequest().on("2008-04-30").trying(receive(ReceiptWay.IN_PERSON, true)),
                        () -> aRequest().on("2008-05-04").trying(receive(ReceiptWay.IN_PERSON, true))),
                guard(
                        Bar.BEFORE_ITS_TIME,
                        "no service before the decision",
                        () -> received()
                                .on("2026-03-10")
                                .decided(Decision.DISCLOSED)
                                .on("2026-03-09")
                                .trying(serve("1号", true)),
                        () -> received()
                                .on("2026-03-10")
                                .decided(Decision.DISCLOSED)
                                .trying(serve("1号", true))),
                guard(
                        Bar.BEFORE_ITS_TIME,
                        "no reply before the letter",
                        () -> consulting().on("2026-03-02").trying(new Command.RecordOpinion("甲", true)),
                        () -> consulting().on("2026-03-03").trying(new Command.RecordOpinion("甲", true))),
                guard(
                        Bar.BEFORE_ITS_TIME,
                        "no assessment before the question",
                        () -> received()
                                .on("2026-03-04")
                                .askedForReasons()
                                .on("2026-03-03")
                                .trying(new Command.RejectReasons()),
                        () -> received().on("2026-03-04").askedForReasons().trying(new Command.RejectReasons())),
                guard(
                        Bar.WRONG_PHASE,
                        "no service of what is not decided",
                        () -> received().trying(serve("1号", true)),
                        () -> decided().trying(serve("1号", true))));
    }

    static Stream<Guard> receipt() {
        return Stream.of(
                guard(
                        Bar.IDENTITY_NOT_SEEN,
                        "at the counter",
                        () -> aRequest().trying(receive(ReceiptWay.IN_PERSON, false)),
                        () -> aRequest().trying(receive(ReceiptWay.IN_PERSON, true))),
                guard(
                        Bar.IDENTITY_NOT_SEEN,
                        "orally, but not in the mail",
                        () -> aRequest().trying(receive(ReceiptWay.ORAL, false)),
                        () -> aRequest().trying(receive(ReceiptWay.SIGNED_MAIL, false))),
                guard(
                        Bar.MUST_BE_CONFIRMED,
                        "a web form is no receipt yet",
                        () -> aRequest().trying(receive(ReceiptWay.ONLINE, true)),
                        () -> aRequest().trying(arrive(ReceiptWay.ONLINE))),
                guard(
                        Bar.MUST_BE_CONFIRMED,
                        "nor is a plain letter",
                        () -> aRequest().trying(receive(ReceiptWay.PLAIN_MAIL, true)),
                        () -> aRequest().trying(arrive(ReceiptWay.PLAIN_MAIL))),
                guard(
                        Bar.NEEDS_NO_CONFIRMATION,
                        "a signature is a receipt",
                        () -> aRequest().trying(arrive(ReceiptWay.SIGNED_MAIL)),
                        () -> aRequest().trying(arrive(ReceiptWay.FAX))),
                guard(
                        Bar.CONTACT_NOT_RECORDED,
                        "how contact was made",
                        () -> aRequest().arrivedOnlineOn("2026-03-02").trying(new Command.Confirm("")),
                        () -> aRequest().arrivedOnlineOn("2026-03-02").trying(new Command.Confirm("短信"))));
    }

    static Stream<Guard> supplements() {
        Command ask = new Command.AskSupplement(15);
        return Stream.of(
                guard(
                        Bar.SUPPLEMENT_ONCE,
                        "only one notice",
                        () -> received()
                                .awaitingSupplement()
                                .supplementedOn("2026-03-05")
                                .trying(ask),
                        () -> received().on("2026-03-05").trying(ask)),
                guard(
                        Bar.SUPPLEMENT_TOO_LATE,
                        "within seven working days",
                        () -> received().on("2026-03-12").trying(ask),
                        () -> received().on("2026-03-11").trying(ask)),
                guard(
                        Bar.SUPPLEMENT_PERIOD,
                        "at least a day",
                        () -> received().trying(new Command.AskSupplement(0)),
                        () -> received().trying(new Command.AskSupplement(1))),
                guard(
                        Bar.SUPPLEMENT_PERIOD,
                        "at most sixty",
                        () -> received().trying(new Command.AskSupplement(61)),
                        () -> received().trying(new Command.AskSupplement(60))),
                guard(
                        Bar.SUPPLEMENT_PERIOD_NOT_LATER,
                        "moved later only",
                        () -> noticed().trying(new Command.MoveSupplementPeriod(LocalDate.of(2026, 3, 26))),
                        () -> noticed().trying(new Command.MoveSupplementPeriod(LocalDate.of(2026, 3, 27)))),
                guard(
                        Bar.SUPPLEMENT_PERIOD_NOT_LATER,
                        "by a year at most",
                        () -> noticed().trying(new Command.MoveSupplementPeriod(LocalDate.of(2027, 3, 6))),
                        () -> noticed().trying(new Command.MoveSupplementPeriod(LocalDate.of(2027, 3, 5)))),
                guard(
                        Bar.NOTICE_RECEIPT_UNKNOWN,
                        "no period runs before the notice is received",
                        () -> received()
                                .awaitingSupplement()
                                .on("2026-09-01")
                                .trying(new Command.CloseNotSupplemented()),
                        () -> noticed().on("2026-09-01").trying(new Command.CloseNotSupplemented())),
                guard(
                        Bar.NOTICE_RECEIPT_UNKNOWN,
                        "nor can it be moved",
                        () -> received()
                                .awaitingSupplement()
                                .trying(new Command.MoveSupplementPeriod(LocalDate.of(2026, 4, 30))),
                        () -> noticed().trying(new Command.MoveSupplementPeriod(LocalDate.of(2026, 4, 30)))),
                guard(
                        Bar.PERIOD_NOT_OVER,
                        "today after the last day to supplement",
                        () -> noticed().on("2026-03-26").trying(new Command.CloseNotSupplemented()),
                        () -> noticed().on("2026-03-27").trying(new Command.CloseNotSupplemented())),
                guard(
                        Bar.PERIOD_NOT_OVER,
                        "also where it was moved",
                        () -> noticed()
                                .doing(new Command.MoveSupplementPeriod(LocalDate.of(2026, 4, 30)))
                                .on("2026-04-30")
                                .trying(new Command.CloseNotSupplemented()),
                        () -> noticed()
                                .doing(new Command.MoveSupplementPeriod(LocalDate.of(2026, 4, 30)))
                                .on("2026-05-06")
                                .trying(new Command.CloseNotSupplemented())),
                guard(
                        Bar.ALREADY_RECORDED,
                        "the notice is received once",
                        () -> noticed().trying(new Command.RecordSupplementNotice()),
                        () -> received().awaitingSupplement().trying(new Command.RecordSupplementNotice())));
    }
}
