package org.gongkai.law.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.law.request.RequestStory.aRequest;
import static org.gongkai.law.request.RequestStory.deciding;
import static org.gongkai.law.request.RequestStory.stamp;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule with its two sides. Receipt is on Monday 2026-03-02 unless another day is named: the notice to supplement is due
 * 03-11, the answer 03-30.
 */
class GuardsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Command EXTEND = new Command.Extend(10);

    /** One rule, told by a verdict that it refuses and one that it lets pass. */
    record Guard(Bar bar, String what, Supplier<Verdict> refused, Supplier<Verdict> allowed) {
        @Override
        public String toString() {
            return bar + ": " + what;
        }
    }

    @ParameterizedTest
    @MethodSource({
        "entries",
        "receipt",
        "supplements",
        "consultations",
        "limits",
        "fees",
        "decisions",
        "services",
        "ends"
    })
    void refusesOnOneSideAndAllowsOnTheOther(Guard guard) {
        assertThat(guard.refused().get()).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.bar()).isEqualTo(guard.bar());
            assertThat(refusal.article()).isNotBlank().isEqualTo(guard.bar().article());
            assertThat(refusal.reason()).startsWith(guard.bar().reason());
        });
        assertThat(guard.allowed().get()).isInstanceOf(Accepted.class);
    }

    @Test
    void everyRuleIsInTheTable() {
        assertThat(Stream.of(
                                entries(),
                                receipt(),
                                supplements(),
                                consultations(),
                                limits(),
                                fees(),
                                decisions(),
                                services(),
                                ends())
                        .flatMap(guards -> guards)
                        .map(Guard::bar))
                .containsAll(EnumSet.allOf(Bar.class));
    }

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

    static Stream<Guard> consultations() {
        Command open = new Command.OpenConsultation("甲", Consulted.THIRD_PARTY);
        return Stream.of(
                guard(
                        Bar.CONSULTATION_KEY,
                        "each with a key of its own",
                        () -> consulting().trying(open),
                        () -> consulting().trying(new Command.OpenConsultation("乙", Consulted.JOINT_ORGAN))),
                guard(
                        Bar.CONSULTATION_KEY,
                        "which is not blank",
                        () -> received().trying(new Command.OpenConsultation("", Consulted.THIRD_PARTY)),
                        () -> received().trying(open)),
                guard(
                        Bar.CONSULTATION_UNKNOWN,
                        "a reply to nothing",
                        () -> consulting().trying(new Command.RecordOpinion("乙", true)),
                        () -> consulting().trying(new Command.RecordOpinion("甲", true))),
                guard(
                        Bar.CONSULTATION_ENDED,
                        "one reply",
                        () -> consulting().consentedOn("2026-03-09", "甲").trying(new Command.RecordOpinion("甲", false)),
                        () -> consulting().on("2026-03-09").trying(new Command.RecordOpinion("甲", false))),
                guard(
                        Bar.CONSULTATION_ENDED,
                        "no lapse after a reply",
                        () -> lettered()
                                .consentedOn("2026-03-09", "甲")
                                .on("2026-03-25")
                                .trying(new Command.LapseConsultation("甲")),
                        () -> lettered().on("2026-03-25").trying(new Command.LapseConsultation("甲"))),
                guard(
                        Bar.ALREADY_RECORDED,
                        "the letter is received once",
                        () -> lettered().trying(new Command.RecordConsultationLetter("甲")),
                        () -> consulting().trying(new Command.RecordConsultationLetter("甲"))),
                guard(
                        Bar.LETTER_RECEIPT_UNKNOWN,
                        "no lapse before the letter is received",
                        () -> consulting().on("2026-09-01").trying(new Command.LapseConsultation("甲")),
                        () -> lettered().on("2026-09-01").trying(new Command.LapseConsultation("甲"))),
                guard(
                        Bar.NOT_LAPSED,
                        "fifteen working days to reply",
                        () -> lettered().on("2026-03-24").trying(new Command.LapseConsultation("甲")),
                        () -> lettered().on("2026-03-25").trying(new Command.LapseConsultation("甲"))));
    }

    static Stream<Guard> limits() {
        Command delay = new Command.AcceptReasons(LocalDate.of(2026, 6, 30));
        return Stream.of(
                guard(
                        Bar.LIMIT_OVER,
                        "extended while the limit runs",
                        () -> received().on("2026-03-31").trying(EXTEND),
                        () -> received().on("2026-03-30").trying(EXTEND)),
                guard(
                        Bar.LIMIT_OVER,
                        "or while it is suspended",
                        () -> consulting()
                                .consentedOn("2026-03-04", "甲")
                                .on("2026-04-10")
                                .trying(EXTEND),
                        () -> consulting().on("2026-04-10").trying(EXTEND)),
                guard(
                        Bar.LIMIT_OVER,
                        "the fee notice too",
                        () -> received().on("2026-03-31").trying(new Command.SendFeeNotice(100)),
                        () -> received().on("2026-03-30").trying(new Command.SendFeeNotice(100))),
                guard(
                        Bar.LIMIT_OVER,
                        "and a delay",
                        () -> received().askedForReasons().on("2026-03-31").trying(delay),
                        () -> received().askedForReasons().on("2026-03-30").trying(delay)),
                guard(
                        Bar.EXTENDED_ALREADY,
                        "once per limit",
                        () -> received().extendedBy(5).trying(EXTEND),
                        () -> received()
                                .extendedBy(5)
                                .awaitingSupplement()
                                .supplementedOn("2026-03-05")
                                .trying(EXTEND)),
                guard(
                        Bar.EXTENDED_ALREADY,
                        "a payment is a new limit",
                        () -> received().extendedBy(5).on("2026-03-10").trying(EXTEND),
                        () -> received()
                                .extendedBy(5)
                                .feeNoticeSent()
                                .feePaidOn("2026-03-10")
                                .trying(EXTEND)),
                guard(
                        Bar.EXTENSION_LENGTH,
                        "at least one day",
                        () -> received().trying(new Command.Extend(0)),
                        () -> received().trying(new Command.Extend(1))),
                guard(
                        Bar.EXTENSION_LENGTH,
                        "at most twenty",
                        () -> received().trying(new Command.Extend(21)),
                        () -> received().trying(new Command.Extend(20))),
                guard(
                        Bar.EXTENSION_LENGTH,
                        "fifteen under the Regulation of 2007",
                        () -> aRequest().receivedOn("2019-04-26").trying(new Command.Extend(16)),
                        () -> aRequest().receivedOn("2019-04-26").trying(new Command.Extend(15))),
                guard(
                        Bar.DATE_IS_ORDERED,
                        "the date of an order is not the office's",
                        () -> reopened().trying(EXTEND),
                        () -> received().trying(EXTEND)),
                guard(
                        Bar.DATE_IS_ORDERED,
                        "neither by a delay",
                        () -> reopened().askedForReasons().trying(new Command.AcceptReasons(LocalDate.of(2026, 12, 1))),
                        () -> reopened().askedForReasons().trying(new Command.AcceptReasons(null))),
                guard(
                        Bar.REASONS_ONCE,
                        "reasons are asked for once",
                        () -> received().askedForReasons().trying(new Command.AskReasons()),
                        () -> received().trying(new Command.AskReasons())),
                guard(
                        Bar.REASONS_NOT_PENDING,
                        "nothing to reject",
                        () -> received().trying(new Command.RejectReasons()),
                        () -> received().askedForReasons().trying(new Command.RejectReasons())),
                guard(
                        Bar.REASONS_NOT_PENDING,
                        "nothing to accept any more",
                        () -> received()
                                .askedForReasons()
                                .doing(new Command.RejectReasons())
                                .trying(delay),
                        () -> received().askedForReasons().trying(delay)),
                guard(
                        Bar.DELAY_NOT_LATER,
                        "later than the limit",
                        () -> received().askedForReasons().trying(new Command.AcceptReasons(LocalDate.of(2026, 3, 30))),
                        () -> received()
                                .askedForReasons()
                                .trying(new Command.AcceptReasons(LocalDate.of(2026, 3, 31)))),
                guard(
                        Bar.DELAY_NOT_LATER,
                        "but not for ever",
                        () -> received().askedForReasons().trying(new Command.AcceptReasons(LocalDate.of(2031, 3, 3))),
                        () -> received()
                                .askedForReasons()
                                .trying(new Command.AcceptReasons(LocalDate.of(2031, 3, 2)))));
    }

    static Stream<Guard> fees() {
        Command notice = new Command.SendFeeNotice(380);
        Command close = new Command.CloseUnpaid();
        return Stream.of(
                guard(
                        Bar.FEE_NOT_YET_LAW,
                        "no fee before 2021",
                        () -> aRequest()
                                .receivedOn("2020-12-28")
                                .on("2020-12-31")
                                .trying(notice),
                        () -> aRequest()
                                .receivedOn("2020-12-28")
                                .on("2021-01-04")
                                .trying(notice)),
                guard(
                        Bar.FEE_AMOUNT,
                        "a fee of something",
                        () -> received().trying(new Command.SendFeeNotice(0)),
                        () -> received().trying(new Command.SendFeeNotice(1))),
                guard(
                        Bar.FEE_AMOUNT,
                        "a fee within reason",
                        () -> received().trying(new Command.SendFeeNotice(10_000_001)),
                        () -> received().trying(new Command.SendFeeNotice(10_000_000))),
                guard(
                        Bar.FEE_ONCE,
                        "not twice",
                        () -> received().feeNoticeSent().feePaidOn("2026-03-10").trying(notice),
                        () -> received()
                                .feeNoticeSent()
                                .doing(new Command.CancelFee())
                                .trying(notice)),
                guard(
                        Bar.FEE_NOT_IN_FULL,
                        "paid in full",
                        () -> charged().trying(new Command.RecordPayment(379)),
                        () -> charged().trying(new Command.RecordPayment(380))),
                guard(
                        Bar.PAYMENT_TOO_LATE,
                        "paid in time",
                        () -> charged().on("2026-04-01").trying(new Command.RecordPayment(380)),
                        () -> charged().on("2026-03-31").trying(new Command.RecordPayment(380))),
                guard(
                        Bar.PERIOD_NOT_OVER,
                        "closed when the time to pay is over",
                        () -> charged().on("2026-03-31").trying(close),
                        () -> charged().on("2026-04-01").trying(close)),
                guard(
                        Bar.NOTICE_RECEIPT_UNKNOWN,
                        "no time to pay before the notice is received",
                        () -> received().feeNoticeSent().on("2026-09-01").trying(close),
                        () -> charged().on("2026-09-01").trying(close)),
                guard(
                        Bar.ALREADY_RECORDED,
                        "the notice is received once",
                        () -> charged().trying(new Command.RecordFeeNotice()),
                        () -> received().feeNoticeSent().trying(new Command.RecordFeeNotice())));
    }

    static Stream<Guard> decisions() {
        Outcome given = Outcome.of(Decision.DISCLOSED);
        return Stream.of(
                guard(
                        Bar.ONLY_BY_CLOSING,
                        "D21 is no answer",
                        () -> received().trying(deciding(Decision.NOT_SUPPLEMENTED)),
                        () -> noticed().on("2026-03-27").trying(new Command.CloseNotSupplemented())),
                guard(
                        Bar.ONLY_BY_CLOSING,
                        "D22 is no answer",
                        () -> received().trying(deciding(Decision.FEE_UNPAID)),
                        () -> charged().on("2026-04-01").trying(new Command.CloseUnpaid())),
                guard(
                        Bar.ONLY_BY_CLOSING,
                        "D23 is no answer",
                        () -> received().trying(deciding(Decision.OTHERWISE_ENDED)),
                        () -> received().trying(new Command.Withdraw("撤回申请书"))),
                guard(
                        Bar.NOT_SIGNED,
                        "signed",
                        () -> received().trying(new Command.Decide(given, " ", false)),
                        () -> received().trying(new Command.Decide(given, "签发-1", false))),
                guard(
                        Bar.CONSULTATION_OPEN,
                        "no consultation open unless the head closes it",
                        () -> consulting().trying(new Command.Decide(given, "签发-1", false)),
                        () -> consulting().trying(new Command.Decide(given, "签发-1", true))),
                guard(
                        Bar.NO_SEARCH_RECORD,
                        "D12 needs a search",
                        () -> received().trying(deciding(Decision.NOT_EXISTING)),
                        () -> received().searched().trying(deciding(Decision.NOT_EXISTING))),
                guard(
                        Bar.NEVER_SUPPLEMENTED,
                        "D15 needs a supplement",
                        () -> received().trying(deciding(Decision.STILL_UNCLEAR)),
                        () -> received()
                                .awaitingSupplement()
                                .supplementedOn("2026-03-09")
                                .trying(deciding(Decision.STILL_UNCLEAR))),
                guard(
                        Bar.THIRD_PARTY_NOT_ASKED,
                        "D07 needs a third party that was asked",
                        () -> received().trying(deciding(Decision.THIRD_PARTY_HARM)),
                        () -> consulting().objectedOn("2026-03-09", "甲").trying(deciding(Decision.THIRD_PARTY_HARM))),
                guard(
                        Bar.THIRD_PARTY_NOT_ASKED,
                        "and did not agree; silence is no consent",
                        () -> consulting().consentedOn("2026-03-09", "甲").trying(deciding(Decision.THIRD_PARTY_HARM)),
                        () -> lettered()
                                .on("2026-03-25")
                                .doing(new Command.LapseConsultation("甲"))
                                .trying(deciding(Decision.THIRD_PARTY_HARM))),
                guard(
                        Bar.NO_OBJECTION,
                        "D24 needs an objection",
                        () -> consulting().consentedOn("2026-03-09", "甲").trying(deciding(Decision.PUBLIC_INTEREST)),
                        () -> consulting().objectedOn("2026-03-09", "甲").trying(deciding(Decision.PUBLIC_INTEREST))),
                guard(
                        Bar.REASONS_NOT_REJECTED,
                        "D19 needs reasons asked for and rejected",
                        () -> received().askedForReasons().trying(deciding(Decision.EXCESSIVE_WITHOUT_REASON)),
                        () -> received()
                                .askedForReasons()
                                .doing(new Command.RejectReasons())
                                .trying(deciding(Decision.EXCESSIVE_WITHOUT_REASON))));
    }

    static Stream<Guard> services() {
        Command failure = new Command.RecordServiceFailure("退件-1");
        return Stream.of(
                guard(
                        Bar.NUMBER_MISSING,
                        "numbered",
                        () -> decided().trying(serve("", true)),
                        () -> decided().trying(serve("1号", true))),
                guard(
                        Bar.SEAL_MISSING,
                        "sealed",
                        () -> decided().trying(serve("1号", false)),
                        () -> decided().trying(serve("1号", true))),
                guard(
                        Bar.PROOF_MISSING,
                        "a failure is proved",
                        () -> answered().trying(new Command.RecordServiceFailure("")),
                        () -> answered().trying(failure)),
                guard(
                        Bar.SERVICE_NOT_FAILED,
                        "served again only after a failure",
                        () -> answered().trying(new Command.ServeAgain(Service.Way.DIRECT, true)),
                        () -> answered().doing(failure).trying(new Command.ServeAgain(Service.Way.DIRECT, true))),
                guard(
                        Bar.FILE_SEALED,
                        "not after the archive",
                        () -> answered().doing(new Command.Archive(true)).trying(failure),
                        () -> answered().trying(failure)),
                guard(
                        Bar.FILE_SEALED,
                        "nor served again then",
                        () -> answered()
                                .doing(failure)
                                .doing(new Command.Archive(true))
                                .trying(new Command.ServeAgain(Service.Way.DIRECT, true)),
                        () -> answered().doing(failure).trying(new Command.ServeAgain(Service.Way.DIRECT, true))),
                guard(
                        Bar.FILE_SEALED,
                        "archived once",
                        () -> answered().doing(new Command.Archive(true)).trying(new Command.Archive(true)),
                        () -> answered().trying(new Command.Archive(true))),
                guard(
                        Bar.PAPERS_MISSING,
                        "all papers present",
                        () -> answered().trying(new Command.Archive(false)),
                        () -> answered().trying(new Command.Archive(true))));
    }

    static Stream<Guard> ends() {
        LocalDate june = LocalDate.of(2026, 6, 30);
        InformationRequest sameDay =
                aRequest("2026-002").receivedOn("2026-03-02").request();
        InformationRequest otherDay =
                aRequest("2026-002").receivedOn("2026-03-03").request();
        InformationRequest ended =
                aRequest("2026-002").receivedOn("2026-03-02").withdrawn().request();
        InformationRequest otherApplicant = InformationRequest.NONE.after(new Event.Received(
                stamp(MONDAY), new Filing("2026-002", "applicant-2", ApplicantKind.OTHER, ReceiptWay.IN_PERSON)));
        return Stream.of(
                guard(
                        Bar.STATEMENT_MISSING,
                        "withdrawn in writing",
                        () -> received().trying(new Command.Withdraw("")),
                        () -> received().trying(new Command.Withdraw("撤回申请书"))),
                guard(
                        Bar.LETTER_MISSING,
                        "the applicant is told",
                        () -> received().trying(new Command.CloseAsNotInformation("")),
                        () -> received().trying(new Command.CloseAsNotInformation("告知书-1"))),
                guard(
                        Bar.PARTS_MISSING,
                        "several items",
                        () -> received().trying(new Command.Split(List.of("甲"))),
                        () -> received().trying(new Command.Split(List.of("甲", "乙")))),
                guard(
                        Bar.PARTS_MISSING,
                        "with numbers that differ",
                        () -> received().trying(new Command.Split(List.of("甲", "甲"))),
                        () -> received().trying(new Command.Split(List.of("甲", "乙")))),
                guard(
                        Bar.PARTS_MISSING,
                        "also from the whole's",
                        () -> received().trying(new Command.Split(List.of("甲", "2026-001"))),
                        () -> received().trying(new Command.Split(List.of("甲", "2026-002")))),
                guard(
                        Bar.ALREADY_COUNTED,
                        "a reopened request stays one",
                        () -> reopened().trying(new Command.Split(List.of("甲", "乙"))),
                        () -> received().trying(new Command.Split(List.of("甲", "乙")))),
                guard(
                        Bar.NOT_THE_SAME,
                        "merged with one of the same day",
                        () -> received().trying(new Command.Merge(otherDay)),
                        () -> received().trying(new Command.Merge(sameDay))),
                guard(
                        Bar.NOT_THE_SAME,
                        "of the same applicant",
                        () -> received().trying(new Command.Merge(otherApplicant)),
                        () -> received().trying(new Command.Merge(sameDay))),
                guard(
                        Bar.NOT_THE_SAME,
                        "that is being handled",
                        () -> received().trying(new Command.Merge(ended)),
                        () -> received().trying(new Command.Merge(sameDay))),
                guard(
                        Bar.NOT_THE_SAME,
                        "and is not itself",
                        () -> received().trying(new Command.Merge(received().request())),
                        () -> received().trying(new Command.Merge(sameDay))),
                guard(
                        Bar.ORDER_MISSING,
                        "the order is on file",
                        () -> answered().trying(new Command.Reopen(ReopenCause.COURT, "", june)),
                        () -> answered().trying(new Command.Reopen(ReopenCause.SELF_CORRECTION, "纠正决定", june))),
                guard(
                        Bar.ORDERED_DATE_PAST,
                        "its date is to come",
                        () -> answered()
                                .on("2026-07-01")
                                .trying(new Command.Reopen(ReopenCause.RECONSIDERATION, "复议决定", june)),
                        () -> answered()
                                .on("2026-06-30")
                                .trying(new Command.Reopen(ReopenCause.RECONSIDERATION, "复议决定", june))),
                guard(
                        Bar.NEVER_RECEIVED,
                        "what was never received cannot be answered",
                        () -> aRequest()
                                .arrivedOnlineOn("2026-03-02")
                                .withdrawn()
                                .trying(new Command.Reopen(ReopenCause.COURT, "判决", june)),
                        () -> received().withdrawn().trying(new Command.Reopen(ReopenCause.COURT, "判决", june))),
                guard(
                        Bar.NOTHING_TO_AMEND,
                        "another kind",
                        () -> received().trying(new Command.Amend(new Amendment.Kind(ApplicantKind.NATURAL_PERSON))),
                        () -> received().trying(new Command.Amend(new Amendment.Kind(ApplicantKind.RESEARCH)))),
                guard(
                        Bar.NOTHING_TO_AMEND,
                        "a receipt that is there",
                        () -> aRequest()
                                .arrivedOnlineOn("2026-03-02")
                                .trying(new Command.Amend(new Amendment.ReceiptDate(LocalDate.of(2026, 2, 27)))),
                        () -> received()
                                .trying(new Command.Amend(new Amendment.ReceiptDate(LocalDate.of(2026, 2, 27))))),
                guard(
                        Bar.RECEIPT_DATE_IMPOSSIBLE,
                        "not after what built on it",
                        () -> received()
                                .on("2026-03-04")
                                .searched()
                                .on("2026-03-10")
                                .trying(new Command.Amend(new Amendment.ReceiptDate(LocalDate.of(2026, 3, 5)))),
                        () -> received()
                                .on("2026-03-04")
                                .searched()
                                .on("2026-03-10")
                                .trying(new Command.Amend(new Amendment.ReceiptDate(LocalDate.of(2026, 3, 4))))),
                guard(
                        Bar.RECEIPT_DATE_IMPOSSIBLE,
                        "not confirmed before it arrived",
                        () -> aRequest()
                                .arrivedOnlineOn("2026-03-02")
                                .confirmedOn("2026-03-04")
                                .trying(new Command.Amend(new Amendment.ReceiptDate(LocalDate.of(2026, 3, 1)))),
                        () -> aRequest()
                                .arrivedOnlineOn("2026-03-02")
                                .confirmedOn("2026-03-04")
                                .trying(new Command.Amend(new Amendment.ReceiptDate(LocalDate.of(2026, 3, 2))))));
    }

    private static Guard guard(Bar bar, String what, Supplier<Verdict> refused, Supplier<Verdict> allowed) {
        return new Guard(bar, what, refused, allowed);
    }

    private static RequestStory received() {
        return aRequest().receivedOn("2026-03-02");
    }

    /** Notice received on 03-05, fifteen working days: until 03-26. */
    private static RequestStory noticed() {
        return received().awaitingSupplement().supplementNoticeReceivedOn("2026-03-05");
    }

    private static RequestStory consulting() {
        return received().on("2026-03-03").consulting("甲", Consulted.THIRD_PARTY);
    }

    /** Letter received on 03-03, fifteen working days: until 03-24. */
    private static RequestStory lettered() {
        return consulting().letterReceivedOn("2026-03-03", "甲");
    }

    /** Notice received on 03-03, twenty working days: until 03-31. */
    private static RequestStory charged() {
        return received().feeNoticeSent().feeNoticeReceivedOn("2026-03-03");
    }

    private static RequestStory decided() {
        return received().decided(Decision.DISCLOSED);
    }

    private static RequestStory answered() {
        return received().answered();
    }

    private static RequestStory reopened() {
        return answered().on("2026-06-01").reopenedUntil("2026-06-30");
    }

    private static Command serve(String number, boolean sealed) {
        return new Command.Serve(number, sealed, Service.Way.POST);
    }

    private static Command receive(ReceiptWay way, boolean identitySeen) {
        return new Command.Receive(aRequest().filing(way), identitySeen);
    }

    private static Command arrive(ReceiptWay way) {
        return new Command.Arrive(aRequest().filing(way));
    }
}
