package org.gongkai.app.request.web;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.web.Values;
import org.gongkai.law.request.Amendment;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Command;
import org.gongkai.law.request.Consultation;
import org.gongkai.law.request.Consulted;
import org.gongkai.law.request.InformationRequest;
import org.gongkai.law.request.ReopenCause;
import org.gongkai.law.request.SearchRecord;
import org.gongkai.law.request.Service;

/** From a form to the law's command, and the commands by which the page asks beforehand what the law would say. */
final class ActionCommands {
    private static final int KEY = 64;
    private static final int TEXT = 2_000;
    private static final int MOST_YUAN = 10_000_000;

    private ActionCommands() {}

    /** Splitting and merging need other requests and are made elsewhere. */
    static Command read(Action action, Values sent, CaseFile file, LocalDate today) {
        return switch (action) {
            case CONFIRM -> new Command.Confirm(sent.text("means", "怎样确认的", TEXT, true));
            case LOG_FAILED_CONTACT -> new Command.LogFailedContact();
            case ASK_SUPPLEMENT -> {
                sent.text("note", "需要补正的事项", TEXT, true);
                yield new Command.AskSupplement(sent.number("period", "补正期限", 1, 60));
            }
            case SUPPLEMENT_NOTICE_RECEIVED -> new Command.RecordSupplementNotice();
            case SUPPLEMENTED -> {
                sent.text("note", "补正的内容", TEXT, true);
                yield new Command.RecordSupplement();
            }
            case MOVE_SUPPLEMENT_PERIOD -> new Command.MoveSupplementPeriod(sent.date("until", "推后的日期", today));
            case CLOSE_NOT_SUPPLEMENTED -> new Command.CloseNotSupplemented();
            case OPEN_CONSULTATION -> {
                sent.text("note", "姓名或者名称", 200, true);
                yield new Command.OpenConsultation(
                        ActionForms.nextConsultation(file),
                        sent.choice("with", "征求谁的意见", Consulted.class, Consulted.THIRD_PARTY));
            }
            case CONSULTATION_LETTER_RECEIVED -> new Command.RecordConsultationLetter(id(sent));
            case OPINION -> {
                if (!sent.raw("consents").matches("yes|no")) {
                    sent.fault("consents", "请选择对方的意见");
                }
                yield new Command.RecordOpinion(id(sent), sent.ticked("consents"));
            }
            case CONSULTATION_LAPSED -> new Command.LapseConsultation(id(sent));
            case RECORD_SEARCH -> search(sent);
            case ASK_REASONS -> new Command.AskReasons();
            case ACCEPT_REASONS -> new Command.AcceptReasons(sent.optionalDate("delayedTo", "延迟答复的日期"));
            case REJECT_REASONS -> new Command.RejectReasons();
            case EXTEND -> new Command.Extend(sent.number("days", "延长的工作日", 1, 20));
            case SEND_FEE_NOTICE -> new Command.SendFeeNotice(sent.number("yuan", "金额", 1, MOST_YUAN));
            case FEE_NOTICE_RECEIVED -> new Command.RecordFeeNotice();
            case PAYMENT -> new Command.RecordPayment(sent.number("yuan", "缴纳金额", 1, MOST_YUAN));
            case CANCEL_FEE -> new Command.CancelFee();
            case CLOSE_UNPAID -> new Command.CloseUnpaid();
            case SERVE -> new Command.Serve(sent.text("number", "文号", KEY, true), sent.ticked("sealed"), way(sent));
            case SERVICE_FAILED -> new Command.RecordServiceFailure(sent.text("proof", "退件凭证", KEY, true));
            case SERVE_AGAIN -> {
                if (!sent.raw("stands").matches("yes|no")) {
                    sent.fault("stands", "请选择以哪个日期为准");
                }
                yield new Command.ServeAgain(way(sent), sent.ticked("stands"));
            }
            case VOID_DECISION -> new Command.VoidDecision();
            case WITHDRAW -> new Command.Withdraw(sent.text("statement", "书面说明的编号", KEY, true));
            case CLOSE_NOT_INFORMATION -> new Command.CloseAsNotInformation(sent.text("letter", "告知书文号", KEY, true));
            case SPLIT, MERGE -> throw new IllegalArgumentException(action.name());
            case REOPEN ->
                new Command.Reopen(
                        sent.choice("cause", "依据", ReopenCause.class, ReopenCause.COURT),
                        sent.text("reference", "文号", KEY, true),
                        sent.date("due", "重新答复的期限", today));
            case ARCHIVE -> new Command.Archive(sent.ticked("present"));
            case AMEND_KIND ->
                new Command.Amend(
                        new Amendment.Kind(sent.choice("kind", "类别", ApplicantKind.class, ApplicantKind.OTHER)));
            case AMEND_RECEIPT_DATE ->
                new Command.Amend(new Amendment.ReceiptDate(sent.date("received", "收到日期", today)));
            case VOID_REQUEST -> new Command.VoidRequest();
        };
    }

    /** A command of that kind with nothing wrong in itself: what stands in its way is the state of the request. */
    static Command probe(Action action, CaseFile file, LocalDate today) {
        String open = file.request().openConsultations().stream()
                .map(Consultation::id)
                .findFirst()
                .orElse("1");
        return switch (action) {
            case CONFIRM -> new Command.Confirm("电话");
            case LOG_FAILED_CONTACT -> new Command.LogFailedContact();
            case ASK_SUPPLEMENT -> new Command.AskSupplement(10);
            case SUPPLEMENT_NOTICE_RECEIVED -> new Command.RecordSupplementNotice();
            case SUPPLEMENTED -> new Command.RecordSupplement();
            case MOVE_SUPPLEMENT_PERIOD -> new Command.MoveSupplementPeriod(today.plusDays(90));
            case CLOSE_NOT_SUPPLEMENTED -> new Command.CloseNotSupplemented();
            case OPEN_CONSULTATION ->
                new Command.OpenConsultation(ActionForms.nextConsultation(file), Consulted.THIRD_PARTY);
            case CONSULTATION_LETTER_RECEIVED -> new Command.RecordConsultationLetter(open);
            case OPINION -> new Command.RecordOpinion(open, true);
            case CONSULTATION_LAPSED -> new Command.LapseConsultation(open);
            case RECORD_SEARCH -> new Command.RecordSearch(new SearchRecord("某", "某", "某"));
            case ASK_REASONS -> new Command.AskReasons();
            case ACCEPT_REASONS -> new Command.AcceptReasons(null);
            case REJECT_REASONS -> new Command.RejectReasons();
            case EXTEND -> new Command.Extend(1);
            case SEND_FEE_NOTICE -> new Command.SendFeeNotice(10);
            case FEE_NOTICE_RECEIVED -> new Command.RecordFeeNotice();
            case PAYMENT ->
                new Command.RecordPayment(
                        file.request().fees().isEmpty()
                                ? 1
                                : file.request().fees().getLast().yuan());
            case CANCEL_FEE -> new Command.CancelFee();
            case CLOSE_UNPAID -> new Command.CloseUnpaid();
            case SERVE -> new Command.Serve("1", true, Service.Way.DIRECT);
            case SERVICE_FAILED -> new Command.RecordServiceFailure("1");
            case SERVE_AGAIN -> new Command.ServeAgain(Service.Way.DIRECT, true);
            case VOID_DECISION -> new Command.VoidDecision();
            case WITHDRAW -> new Command.Withdraw("1");
            case CLOSE_NOT_INFORMATION -> new Command.CloseAsNotInformation("1");
            case SPLIT -> new Command.Split(List.of("1", "2"));
            case MERGE -> new Command.Merge(InformationRequest.NONE);
            case REOPEN -> new Command.Reopen(ReopenCause.COURT, "1", today);
            case ARCHIVE -> new Command.Archive(true);
            case AMEND_KIND ->
                new Command.Amend(new Amendment.Kind(
                        file.request()
                                        .kind()
                                        .filter(k -> k == ApplicantKind.OTHER)
                                        .isPresent()
                                ? ApplicantKind.BUSINESS
                                : ApplicantKind.OTHER));
            case AMEND_RECEIPT_DATE ->
                new Command.Amend(new Amendment.ReceiptDate(
                        file.request().receivedOn().orElse(today).minusDays(1)));
            case VOID_REQUEST -> new Command.VoidRequest();
        };
    }

    private static String id(Values sent) {
        String id = sent.text("id", "哪一次征求意见", KEY, false);
        if (id.isEmpty()) {
            sent.fault("id", "请选择哪一次征求意见");
        }
        return id;
    }

    private static Command search(Values sent) {
        String who = sent.text("who", "检索人", TEXT, true);
        String where = sent.text("where", "检索范围", TEXT, true);
        String keywords = sent.text("keywords", "关键词", TEXT, true);
        return sent.errors().isEmpty()
                ? new Command.RecordSearch(new SearchRecord(who, where, keywords))
                : new Command.LogFailedContact();
    }

    private static Service.Way way(Values sent) {
        return sent.choice("way", "送达方式", Service.Way.class, Service.Way.DIRECT);
    }
}
