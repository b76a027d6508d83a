package org.gongkai.app.request;

import org.gongkai.app.web.Dates;
import org.gongkai.law.request.Amendment;
import org.gongkai.law.request.Consultation;
import org.gongkai.law.request.Consulted;
import org.gongkai.law.request.Event;

/** Each event in the office's words, one short sentence. */
final class EventWords {
    private EventWords() {}

    static String of(Event event) {
        return switch (event) {
            case Event.Received e ->
                "收到申请（" + e.filing().way().zh() + "），登记为" + e.filing().number();
            case Event.Arrived e ->
                "到件（" + e.filing().way().zh() + "），登记为" + e.filing().number() + "，待确认";
            case Event.Confirmed e -> "与申请人确认，当日为收到申请之日：" + e.means();
            case Event.ContactFailed e -> "联系申请人，未联系上";
            case Event.SupplementAsked e -> "发出补正告知书，补正期限" + e.period() + "个工作日";
            case Event.SupplementNoticeReceived e -> "申请人收到补正告知书";
            case Event.SupplementPeriodMoved e -> "补正期限推后到" + Dates.plain(e.until());
            case Event.Supplemented e -> "收到补正的申请，答复期限重新计算";
            case Event.ConsultationOpened e -> "发出征求意见书（" + which(e.id()) + "，" + whom(e.with()) + "），暂停计算期限";
            case Event.ConsultationLetterReceived e -> "对方收到征求意见书（" + which(e.id()) + "）";
            case Event.ConsultationEnded e -> "征求意见结束（" + which(e.id()) + "）：" + ending(e.ending());
            case Event.ReasonsAsked e -> "要求申请人说明理由";
            case Event.ReasonsAccepted e ->
                e.delayedTo() == null ? "认定理由合理，按期答复" : "认定理由合理，延迟到" + Dates.plain(e.delayedTo()) + "答复";
            case Event.ReasonsRejected e -> "认定理由不合理";
            case Event.Extended e -> "延长答复期限" + e.days() + "个工作日，已告知申请人";
            case Event.Searched e -> "检索：" + e.search().where();
            case Event.FeeNoticeSent e -> "发出收费通知，" + e.yuan() + "元";
            case Event.FeeNoticeReceived e -> "申请人收到收费通知";
            case Event.FeePaid e -> "足额缴费" + e.yuan() + "元，答复期限重新计算";
            case Event.FeeCancelled e -> "撤销收费通知，恢复计算期限";
            case Event.Decided e -> "作出决定：" + e.outcome().decision().label();
            case Event.DecisionVoided e -> "撤销未送达的决定";
            case Event.Served e -> "送达答复书" + e.number() + "（" + way(e.way()) + "）";
            case Event.ServiceFailed e -> "答复书被退回";
            case Event.ServedAgain e -> "再次送达（" + way(e.way()) + "）";
            case Event.Closed e -> "终结：" + closing(e);
            case Event.Split e -> "拆分为" + String.join("、", e.parts());
            case Event.PartOpened e -> "由" + e.whole() + "拆分，登记为" + e.number();
            case Event.Voided e -> "作废";
            case Event.Reopened e -> "重新办理，" + Dates.plain(e.due()) + "前答复";
            case Event.Archived e -> "归档";
            case Event.Amended(var stamp, Amendment.Kind(var kind)) -> "更正申请人类别为" + kind.label();
            case Event.Amended(var stamp, Amendment.ReceiptDate(var day)) -> "更正收到日期为" + Dates.plain(day);
        };
    }

    /** The office's own handling. */
    static String ofHandling(String type) {
        return switch (type) {
            case "decision.Drafted" -> "拟稿";
            case "decision.Submitted" -> "送审";
            case "decision.Passed" -> "审核通过";
            case "decision.Returned" -> "退回";
            case "decision.Signed" -> "签发";
            case "record.Erased" -> "清除个人信息";
            case "record.Revealed" -> "查看证件号码";
            case "record.PaperStored" -> "添加材料";
            default -> type;
        };
    }

    /** Whether the applicant is told of it when he looks his request up. */
    static boolean concernsApplicant(Event event) {
        return switch (event) {
            case Event.ContactFailed e -> false;
            case Event.Searched e -> false;
            case Event.Decided e -> false;
            case Event.DecisionVoided e -> false;
            case Event.Archived e -> false;
            case Event.Amended e -> false;
            case Event.ConsultationLetterReceived e -> false;
            default -> true;
        };
    }

    private static String which(String consultation) {
        return consultation.matches("\\d+") ? "第" + consultation + "次" : consultation;
    }

    private static String whom(Consulted with) {
        return switch (with) {
            case THIRD_PARTY -> "第三方";
            case JOINT_ORGAN -> "共同制作的机关";
            case OTHER_ORGAN -> "其他有关机关";
        };
    }

    private static String ending(Consultation.Ending ending) {
        return switch (ending) {
            case CONSENTED -> "同意公开，恢复计算期限";
            case OBJECTED -> "不同意公开，恢复计算期限";
            case NO_OPINION -> "逾期未提出意见，恢复计算期限";
            case CONSENTED_BY_SILENCE -> "逾期未提出意见，视为同意公开，恢复计算期限";
            case CUT_SHORT -> "负责人决定不再等待";
        };
    }

    private static String way(org.gongkai.law.request.Service.Way way) {
        return switch (way) {
            case DIRECT -> "直接送达";
            case BY_OTHER_ORGAN -> "委托送达";
            case POST -> "邮寄送达";
            case ELECTRONIC -> "电子送达";
        };
    }

    private static String closing(Event.Closed e) {
        return switch (e.closing()) {
            case NOT_SUPPLEMENTED -> "逾期不补正，视为放弃申请";
            case FEE_UNPAID -> "逾期未缴费，视为放弃申请";
            case WITHDRAWN -> "申请人撤回";
            case MERGED -> "并入" + e.reference();
            case NOT_GOVERNMENT_INFORMATION -> "不属于政府信息，已告知申请人";
        };
    }
}
