package org.gongkai.law.decision;

import java.util.Locale;

/**
 * The rows of table three of the annual report, in the order of the form (国办公开办函〔2021〕30号, from 2021; 国办公开办函〔2019〕60号
 * for 2019 and 2020, where （六） is one row).
 */
public enum ReportRow {
    NEW_RECEIVED("R1", "一、本年新收政府信息公开申请数量"),
    CARRIED_IN("R2", "二、上年结转政府信息公开申请数量"),
    GRANTED("R3.1", "（一）予以公开"),
    PARTIAL("R3.2", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    DENIED_STATE_SECRET("R3.3.1", "1.属于国家秘密"),
    DENIED_LAW_FORBIDDEN("R3.3.2", "2.其他法律行政法规禁止公开"),
    DENIED_SAFETY_STABILITY("R3.3.3", "3.危及“三安全一稳定”"),
    DENIED_THIRD_PARTY("R3.3.4", "4.保护第三方合法权益"),
    DENIED_INTERNAL_AFFAIRS("R3.3.5", "5.属于三类内部事务信息"),
    DENIED_PROCESS("R3.3.6", "6.属于四类过程性信息"),
    DENIED_ENFORCEMENT_FILE("R3.3.7", "7.属于行政执法案卷"),
    DENIED_ADMIN_QUERY("R3.3.8", "8.属于行政查询事项"),
    UNABLE_NOT_HELD("R3.4.1", "1.本机关不掌握相关政府信息"),
    UNABLE_NEEDS_CREATION("R3.4.2", "2.没有现成信息需要另行制作"),
    UNABLE_UNCLEAR("R3.4.3", "3.补正后申请内容仍不明确"),
    REFUSED_PETITION("R3.5.1", "1.信访举报投诉类申请"),
    REFUSED_REPEAT("R3.5.2", "2.重复申请"),
    REFUSED_PUBLICATION("R3.5.3", "3.要求提供公开出版物"),
    REFUSED_MASS("R3.5.4", "4.无正当理由大量反复申请"),
    REFUSED_RECONFIRM("R3.5.5", "5.要求行政机关确认或重新出具已获取信息"),
    /** Only in the form of 2021. */
    OTHER_NO_CORRECTION("R3.6.1", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    /** Only in the form of 2021. */
    OTHER_FEE_UNPAID("R3.6.2", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    /** Only in the form of 2021. */
    OTHER_ELSE("R3.6.3", "3.其他"),
    /** Only in the form of 2019. */
    OTHER_ALL("R3.6", "（六）其他处理"),
    TOTAL_PROCESSED("R3.7", "（七）总计"),
    CARRIED_OUT("R4", "四、结转下年度继续办理");

    private final String code;
    private final String label;

    ReportRow(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The short code of the row, for instance {@code R3.4.1}. */
    public String code() {
        return code;
    }

    /** The row's label in the official form. */
    public String label() {
        return label;
    }

    /** The key in {@code gongkai-check/1}, for instance {@code unable_not_held}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the row is one of the results that （七）总计 sums up. */
    public boolean isResult() {
        return this != NEW_RECEIVED && this != CARRIED_IN && this != TOTAL_PROCESSED && this != CARRIED_OUT;
    }
}
