package org.gongkai.law.request;

import static org.gongkai.law.request.Guard.MONDAY;
import static org.gongkai.law.request.Guard.answered;
import static org.gongkai.law.request.Guard.charged;
import static org.gongkai.law.request.Guard.consulting;
import static org.gongkai.law.request.Guard.decided;
import static org.gongkai.law.request.Guard.guard;
import static org.gongkai.law.request.Guard.lettered;
import static org.gongkai.law.request.Guard.noticed;
import static org.gongkai.law.request.Guard.received;
import static org.gongkai.law.request.Guard.reopened;
import static org.gongkai.law.request.Guard.serve;
import static org.gongkai.law.request.RequestStory.aRequest;
import static org.gongkai.law.request.RequestStory.deciding;
import static org.gongkai.law.request.RequestStory.stamp;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;

/** The decision, its service, the other ends and what comes after them. */
final class GuardsOfTheEnd {
    private GuardsOfTheEnd() {}

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
}
