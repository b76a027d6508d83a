package org.gongkai.app.request.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.web.Choice;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Consultation;
import org.gongkai.law.request.Consulted;
import org.gongkai.law.request.Fee;
import org.gongkai.law.request.ReopenCause;
import org.gongkai.law.request.Service;

/** What each action has to be told beside its day and reason. */
final class ActionForms {
    private static final int KEY = 64;
    private static final int TEXT = 2_000;

    private ActionForms() {}

    static List<Asked> fields(Action action, CaseFile file, LocalDate today) {
        List<Asked> fields = new ArrayList<>(own(action, file));
        fields.add(Asked.day("on", dayLabel(action), "最迟为今天").withValue(today.toString()));
        fields.add(reason(action));
        return fields;
    }

    private static List<Asked> own(Action action, CaseFile file) {
        return switch (action) {
            case CONFIRM -> List.of(Asked.line("means", "怎样确认的", "如：电话联系申请人本人", TEXT));
            case ASK_SUPPLEMENT ->
                List.of(
                        Asked.text("note", "需要补正的事项", "一次性写全；写明不清楚之处和怎样补正", TEXT),
                        Asked.number("period", "补正期限（个工作日）", "应当合理，一般为10至15个工作日", 60, 15));
            case SUPPLEMENTED -> List.of(Asked.text("note", "补正的内容", "", TEXT));
            case MOVE_SUPPLEMENT_PERIOD -> List.of(Asked.day("until", "推后到", "晚于原期限"));
            case OPEN_CONSULTATION ->
                List.of(
                        Asked.choice(
                                "with",
                                "征求谁的意见",
                                List.of(
                                        new Choice(Consulted.THIRD_PARTY.name(), "第三方", "涉及其商业秘密、个人隐私（第三十二条）"),
                                        new Choice(Consulted.JOINT_ORGAN.name(), "共同制作的机关", "逾期未提出意见的视为同意公开（第三十四条）"),
                                        new Choice(Consulted.OTHER_ORGAN.name(), "其他有关机关", "公开前协商、确认（第十一条）"))),
                        Asked.line("note", "姓名或者名称", "", 200));
            case CONSULTATION_LETTER_RECEIVED, CONSULTATION_LAPSED -> List.of(consultation(file));
            case OPINION ->
                List.of(
                        consultation(file),
                        Asked.choice("consents", "对方的意见", List.of(Choice.of("yes", "同意公开"), Choice.of("no", "不同意公开"))),
                        Asked.text("note", "意见摘要", "", TEXT).optional());
            case RECORD_SEARCH ->
                List.of(
                        Asked.line("who", "检索人", "科室和姓名", TEXT),
                        Asked.text("where", "检索范围", "档案、系统、科室，写全", TEXT),
                        Asked.line("keywords", "关键词", "", TEXT));
            case ACCEPT_REASONS ->
                List.of(Asked.day("delayedTo", "延迟答复到", "不延迟的不填").optional());
            case EXTEND -> List.of(Asked.number("days", "延长的工作日", "1至20", 20, 20));
            case SEND_FEE_NOTICE -> List.of(Asked.number("yuan", "金额（元）", "按国办函〔2020〕109号计算", 10_000_000, 0));
            case PAYMENT -> List.of(Asked.number("yuan", "缴纳金额（元）", "足额缴纳后期限才重新计算", 10_000_000, lastFee(file)));
            case SERVE ->
                List.of(Asked.line("number", "文号", "如：示公答〔2025〕12号", KEY), way(), Asked.tick("sealed", "答复书已加盖公章"));
            case SERVICE_FAILED -> List.of(Asked.line("proof", "退件凭证", "如：邮件号、退改批条", KEY));
            case SERVE_AGAIN ->
                List.of(
                        way(),
                        Asked.choice(
                                "stands",
                                "送达日期",
                                List.of(Choice.of("yes", "以首次送达日期为准"), Choice.of("no", "以本次送达日期为准"))));
            case WITHDRAW -> List.of(Asked.line("statement", "书面说明的编号", "申请人撤回申请的书面材料", KEY));
            case CLOSE_NOT_INFORMATION -> List.of(Asked.line("letter", "告知书文号", "", KEY));
            case SPLIT -> List.of(Asked.number("parts", "拆分为几件", "2至100", 100, 2));
            case MERGE -> List.of(Asked.line("into", "并入哪一件", "登记编号，如：示公申〔2025〕60号", KEY));
            case REOPEN ->
                List.of(
                        Asked.choice(
                                "cause",
                                "依据",
                                List.of(
                                        Choice.of(ReopenCause.RECONSIDERATION.name(), "复议决定"),
                                        Choice.of(ReopenCause.COURT.name(), "判决、裁定"),
                                        Choice.of(ReopenCause.SELF_CORRECTION.name(), "自行纠正"))),
                        Asked.line("reference", "文号", "决定书、判决书或者负责人批示", KEY),
                        Asked.day("due", "重新答复的期限", "按决定书、判决书填写"));
            case ARCHIVE -> List.of(Asked.tick("present", "案卷材料齐全"));
            case AMEND_KIND ->
                List.of(Asked.choice("kind", "正确的类别", choices(ApplicantKind.values(), ApplicantKind::label)));
            case AMEND_RECEIPT_DATE -> List.of(Asked.day("received", "正确的收到日期", ""));
            case LOG_FAILED_CONTACT,
                    SUPPLEMENT_NOTICE_RECEIVED,
                    CLOSE_NOT_SUPPLEMENTED,
                    ASK_REASONS,
                    REJECT_REASONS,
                    FEE_NOTICE_RECEIVED,
                    CANCEL_FEE,
                    CLOSE_UNPAID,
                    VOID_DECISION,
                    VOID_REQUEST -> List.of();
        };
    }

    private static Asked way() {
        return Asked.choice(
                "way",
                "送达方式",
                List.of(
                        new Choice(Service.Way.DIRECT.name(), "直接送达", "以签收之日为准"),
                        new Choice(Service.Way.POST.name(), "邮寄送达", "通过邮政企业，以交邮之日为准"),
                        new Choice(Service.Way.BY_OTHER_ORGAN.name(), "委托其他机关送达", "以签收之日为准"),
                        new Choice(Service.Way.ELECTRONIC.name(), "电子送达", "以发出之日为准")));
    }

    private static Asked consultation(CaseFile file) {
        return Asked.choice(
                "id",
                "哪一次征求意见",
                file.request().openConsultations().stream()
                        .map(c -> Choice.of(c.id(), "第" + c.id() + "次，" + name(c.with()) + "，" + c.sentOn() + "发出"))
                        .toList());
    }

    static String name(Consulted with) {
        return switch (with) {
            case THIRD_PARTY -> "第三方";
            case JOINT_ORGAN -> "共同制作的机关";
            case OTHER_ORGAN -> "其他有关机关";
        };
    }

    /** The key of the next consultation: their number within the request. */
    static String nextConsultation(CaseFile file) {
        return Integer.toString(file.request().consultations().stream()
                        .map(Consultation::id)
                        .mapToInt(ActionForms::count)
                        .max()
                        .orElse(0)
                + 1);
    }

    private static int count(String id) {
        return id.matches("\\d{1,4}") ? Integer.parseInt(id) : 0;
    }

    private static int lastFee(CaseFile file) {
        List<Fee> fees = file.request().fees();
        return fees.isEmpty() ? 0 : fees.getLast().yuan();
    }

    private static Asked reason(Action action) {
        return switch (action) {
            case EXTEND,
                    VOID_DECISION,
                    VOID_REQUEST,
                    AMEND_KIND,
                    AMEND_RECEIPT_DATE,
                    REOPEN,
                    CANCEL_FEE,
                    MOVE_SUPPLEMENT_PERIOD,
                    REJECT_REASONS,
                    ACCEPT_REASONS,
                    ASK_REASONS -> Asked.text("reason", "理由", "", TEXT);
            default -> Asked.text("reason", "说明", "", TEXT).optional();
        };
    }

    private static String dayLabel(Action action) {
        return switch (action) {
            case CONFIRM -> "确认日期";
            case ASK_SUPPLEMENT, OPEN_CONSULTATION, SEND_FEE_NOTICE, ASK_REASONS -> "发出日期";
            case SUPPLEMENT_NOTICE_RECEIVED, CONSULTATION_LETTER_RECEIVED, FEE_NOTICE_RECEIVED -> "对方收到日期";
            case SUPPLEMENTED, OPINION, PAYMENT, WITHDRAW -> "收到日期";
            case SERVE, SERVE_AGAIN -> "送达日期";
            default -> "日期";
        };
    }

    static <E extends Enum<E>> List<Choice> choices(E[] constants, Function<E, String> label) {
        return Arrays.stream(constants)
                .map(constant -> Choice.of(constant.name(), label.apply(constant)))
                .toList();
    }
}
