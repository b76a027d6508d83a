package org.gongkai.app.request.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.app.access.Permission;

/** What can be done with a request, in the order of the page. */
public enum Action {
    CONFIRM("确认收到", "与申请人确认之日为收到申请之日", "条例第三十一条", Permission.REQUEST_HANDLE),
    LOG_FAILED_CONTACT("登记未联系上", "联系不上的，记下每次联系", "条例第三十一条", Permission.REQUEST_HANDLE),
    ASK_SUPPLEMENT("要求补正", "一次性告知，自收到之日起7个工作日内", "条例第三十条", Permission.REQUEST_HANDLE),
    SUPPLEMENT_NOTICE_RECEIVED("登记补正告知书送达", "补正期限自申请人收到之次日起算", "条例第三十条", Permission.REQUEST_HANDLE),
    SUPPLEMENTED("登记补正", "答复期限自收到补正的申请之日起重新计算", "条例第三十条", Permission.REQUEST_HANDLE),
    MOVE_SUPPLEMENT_PERIOD("推后补正期限", "申请人有正当理由的", "条例第三十条", Permission.REQUEST_HANDLE),
    CLOSE_NOT_SUPPLEMENTED("逾期不补正，终结", "视为放弃申请，不再处理", "条例第三十条", Permission.REQUEST_HANDLE),
    OPEN_CONSULTATION("征求意见", "可同时征求多方；期间不计入期限，重叠只扣一次", "条例第十一条、第三十二条、第三十四条", Permission.REQUEST_HANDLE),
    CONSULTATION_LETTER_RECEIVED("登记征求意见书送达", "对方自收到之日起15个工作日内提出意见", "条例第三十二条、第三十四条", Permission.REQUEST_HANDLE),
    OPINION("登记意见", "收到书面意见，恢复计算期限", "条例第三十二条、第三十四条", Permission.REQUEST_HANDLE),
    CONSULTATION_LAPSED("登记逾期未提出意见", "15个工作日届满，恢复计算期限", "条例第三十二条、第三十四条", Permission.REQUEST_HANDLE),
    RECORD_SEARCH("登记检索", "检索人、范围、关键词；答复不存在须有检索记录", "条例第三十六条第（四）项", Permission.REQUEST_HANDLE),
    ASK_REASONS("要求说明理由", "数量、频次明显超过合理范围的", "条例第三十五条", Permission.REQUEST_HANDLE),
    ACCEPT_REASONS("认定理由合理", "可以告知延迟答复的合理期限", "条例第三十五条", Permission.REQUEST_SIGN),
    REJECT_REASONS("认定理由不合理", "之后可以不予处理", "条例第三十五条", Permission.REQUEST_SIGN),
    EXTEND("延长期限", "须负责人同意并在期限届满前告知申请人，最长20个工作日，只能一次", "条例第三十三条第二款", Permission.REQUEST_SIGN),
    SEND_FEE_NOTICE("发出收费通知", "在答复期限内发出；缴费前期限停止", "国办函〔2020〕109号", Permission.REQUEST_HANDLE),
    FEE_NOTICE_RECEIVED("登记收费通知送达", "自收到之次日起20个工作日内缴纳", "国办函〔2020〕109号第六条", Permission.REQUEST_HANDLE),
    PAYMENT("登记缴费", "足额缴费后期限重新计算", "国办函〔2020〕109号第六条", Permission.REQUEST_HANDLE),
    CANCEL_FEE("撤销收费通知", "期限从停止时接着计算", "国办函〔2020〕109号", Permission.REQUEST_SIGN),
    CLOSE_UNPAID("逾期未缴费，终结", "视为放弃申请，不再处理", "国办函〔2020〕109号第六条", Permission.REQUEST_HANDLE),
    SERVE("登记送达", "文号、公章、方式、日期；邮寄以交邮之日为准", "国办公开办函〔2016〕235号", Permission.REQUEST_HANDLE),
    SERVICE_FAILED("登记退件", "答复书被退回", "国办公开办函〔2016〕235号", Permission.REQUEST_HANDLE),
    SERVE_AGAIN("再次送达", "首次送达日期原则上不变", "国办公开办函〔2016〕235号", Permission.REQUEST_HANDLE),
    VOID_DECISION("撤销未送达的决定", "退回重新拟稿", "条例第四十五条", Permission.REQUEST_SIGN),
    WITHDRAW("登记撤回", "须有申请人书面说明；撤回后不再办理，不能恢复", "条例第二十九条", Permission.REQUEST_HANDLE),
    CLOSE_NOT_INFORMATION("不属于政府信息，终结", "须书面告知申请人", "条例第二条", Permission.REQUEST_HANDLE),
    SPLIT("拆分", "一份申请含多个事项；每件各自编号、各自计数", "国办函〔2020〕109号第四条", Permission.REQUEST_HANDLE),
    MERGE("并入另一件", "同一申请人同日提出的", "条例第四十五条", Permission.REQUEST_HANDLE),
    REOPEN("重新办理", "复议决定、判决责令或者自行纠正", "行政复议法第七十七条、行政诉讼法第九十四条", Permission.REQUEST_SIGN),
    ARCHIVE("归档", "材料齐全后封存案卷", "条例第四十五条", Permission.REQUEST_HANDLE),
    AMEND_KIND("更正申请人类别", "登记错误的，更正留痕，原登记不删除", "条例第四十五条", Permission.REQUEST_REPAIR),
    AMEND_RECEIPT_DATE("更正收到日期", "登记错误的，更正留痕，原登记不删除", "条例第四十五条", Permission.REQUEST_REPAIR),
    VOID_REQUEST("作废", "误登的；作废后不计入年度报告，不能恢复", "条例第四十五条", Permission.REQUEST_SIGN);

    private final String label;
    private final String note;
    private final String article;
    private final Permission needs;

    Action(String label, String note, String article, Permission needs) {
        this.label = label;
        this.note = note;
        this.article = article;
        this.needs = needs;
    }

    /** The verb. */
    public String label() {
        return label;
    }

    /** When it is done. */
    public String note() {
        return note;
    }

    /** What it rests on. */
    public String article() {
        return article;
    }

    /** Who may do it. */
    public Permission needs() {
        return needs;
    }

    /** As it stands in the address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it is done, for a request. */
    public String path(java.util.UUID request) {
        String room = switch (needs) {
            case REQUEST_SIGN -> "lead";
            case REQUEST_REPAIR -> "repair";
            default -> "handle";
        };
        return "/desk/requests/" + request + "/" + room + "/" + slug();
    }

    static Optional<Action> of(String slug, Permission needs) {
        return Arrays.stream(values())
                .filter(action -> action.needs == needs && action.slug().equals(slug))
                .findFirst();
    }
}
