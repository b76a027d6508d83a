package org.gongkai.law.request;

import static org.gongkai.law.request.Guard.EXTEND;
import static org.gongkai.law.request.Guard.charged;
import static org.gongkai.law.request.Guard.consulting;
import static org.gongkai.law.request.Guard.guard;
import static org.gongkai.law.request.Guard.lettered;
import static org.gongkai.law.request.Guard.received;
import static org.gongkai.law.request.Guard.reopened;
import static org.gongkai.law.request.RequestStory.aRequest;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Consultations (arts. 32, 34), the limit (arts. 33, 35) and the fee (art. 42). */
final class GuardsOfTheLimit {
    private GuardsOfTheLimit() {}

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
}
