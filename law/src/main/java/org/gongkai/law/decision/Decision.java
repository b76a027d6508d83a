package org.gongkai.law.decision;

import static org.gongkai.law.decision.Disclosure.FULL;
import static org.gongkai.law.decision.Disclosure.NONE;
import static org.gongkai.law.decision.Disclosure.PARTIAL;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The ways a request ends, D01 to D24: the answers of Regulation arts. 14 to 16 and 30 to 39, and the closings without an
 * answer (D21 to D23). Each one falls in one result row of table three of the annual report (国办公开办函〔2021〕30号; for
 * 2019 and 2020 〔2019〕60号, where （六）其他处理 is a single row).
 */
public enum Decision {
    /** Art. 36(1): tell the way to what is public already. */
    ALREADY_PUBLIC("D01", "已主动公开", "第三十六条第（一）项", FULL, ReportRow.GRANTED, "获取该政府信息的方式、途径（网址、地点等）"),
    /** Art. 36(2), form of giving art. 40. */
    DISCLOSED("D02", "予以公开", "第三十六条第（二）项、第四十条", FULL, ReportRow.GRANTED, "政府信息，或者获取的方式、途径和时间"),
    /** Art. 37: give what can be separated, reasons for the rest. */
    PARTLY_DISCLOSED("D03", "部分公开（区分处理）", "第三十七条", PARTIAL, ReportRow.PARTIAL, "可以公开的内容；不予公开部分的清单及各部分的理由和依据"),
    /** Art. 14, first case. */
    STATE_SECRET("D04", "属于国家秘密，不予公开", "第十四条、第三十六条第（三）项", NONE, ReportRow.DENIED_STATE_SECRET, "定密的法律依据和密级；不予公开的理由"),
    /** Art. 14, second case. */
    FORBIDDEN_BY_LAW(
            "D05", "法律、行政法规禁止公开，不予公开", "第十四条、第三十六条第（三）项", NONE, ReportRow.DENIED_LAW_FORBIDDEN, "禁止公开的法律、行政法规名称和条款"),
    /** Art. 14, third case (“三安全一稳定”). */
    SECURITY_OR_STABILITY(
            "D06",
            "公开后可能危及国家安全、公共安全、经济安全、社会稳定，不予公开",
            "第十四条、第三十六条第（三）项",
            NONE,
            ReportRow.DENIED_SAFETY_STABILITY,
            "可能产生的危害的说明"),
    /** Arts. 15 and 32: the third party does not agree and has good reason. */
    THIRD_PARTY_HARM(
            "D07",
            "涉及商业秘密、个人隐私，公开会损害第三方合法权益，不予公开",
            "第十五条、第三十二条、第三十六条第（三）项",
            NONE,
            ReportRow.DENIED_THIRD_PARTY,
            "征求第三方意见的情况；不予公开的理由"),
    /** Art. 16(1): 人事管理、后勤管理、内部工作流程. */
    INTERNAL_AFFAIRS(
            "D08",
            "属于内部事务信息，不予公开",
            "第十六条第一款、第三十六条第（三）项",
            NONE,
            ReportRow.DENIED_INTERNAL_AFFAIRS,
            "属于何种内部事务信息及不予公开的理由"),
    /** Art. 16(2): 讨论记录、过程稿、磋商信函、请示报告, unless a law, regulation or rule demands disclosure. */
    PROCESS_INFORMATION(
            "D09",
            "属于过程性信息，不予公开",
            "第十六条第二款、第三十六条第（三）项",
            NONE,
            ReportRow.DENIED_PROCESS,
            "属于何种过程性信息及不予公开的理由；没有法律、法规、规章规定应当公开的说明"),
    /** Art. 16(2), with the same exception. */
    ENFORCEMENT_FILE(
            "D10",
            "属于行政执法案卷信息，不予公开",
            "第十六条第二款、第三十六条第（三）项",
            NONE,
            ReportRow.DENIED_ENFORCEMENT_FILE,
            "所属执法案卷及不予公开的理由；没有法律、法规、规章规定应当公开的说明"),
    /** Art. 36(7): 工商、不动产登记资料 and other information with its own rules; a referral, though the form counts it as a denial. */
    SPECIAL_ACCESS(
            "D11", "依照有关法律、行政法规的特别规定办理", "第三十六条第（七）项", NONE, ReportRow.DENIED_ADMIN_QUERY, "作出特别规定的法律、行政法规名称；办理查询的机构"),
    /** Art. 36(4): after a search. Same row as D13, another decision. */
    NOT_EXISTING("D12", "政府信息不存在", "第三十六条第（四）项", NONE, ReportRow.UNABLE_NOT_HELD, "检索情况（检索人、范围、关键词）"),
    /** Arts. 36(5) and 10. */
    NOT_RESPONSIBLE(
            "D13",
            "不属于本行政机关负责公开",
            "第三十六条第（五）项、第十条",
            NONE,
            ReportRow.UNABLE_NOT_HELD,
            "不属于本行政机关负责公开的理由；能够确定的负责公开的行政机关的名称、联系方式"),
    /** Art. 38. */
    NEEDS_PROCESSING("D14", "需要加工、分析，不予提供", "第三十八条", NONE, ReportRow.UNABLE_NEEDS_CREATION, "没有现成信息、需要加工或者分析的说明"),
    /** Art. 30, practice: still unclear after the one supplement. */
    STILL_UNCLEAR("D15", "补正后申请内容仍不明确", "第三十条", NONE, ReportRow.UNABLE_UNCLEAR, "已作补正告知的情况及仍不明确之处"),
    /** Art. 39(1). */
    PETITION("D16", "信访、投诉、举报，不作为政府信息公开申请处理", "第三十九条第一款", NONE, ReportRow.REFUSED_PETITION, "可以告知的相应渠道"),
    /** Art. 36(6). */
    REPEATED("D17", "重复申请，不予重复处理", "第三十六条第（六）项", NONE, ReportRow.REFUSED_REPEAT, "先前答复的文号和日期"),
    /** Art. 39(2). */
    PUBLICATION("D18", "要求提供公开出版物", "第三十九条第二款", NONE, ReportRow.REFUSED_PUBLICATION, "可以告知的获取途径"),
    /** Art. 35. */
    EXCESSIVE_WITHOUT_REASON("D19", "无正当理由大量反复申请，不予处理", "第三十五条", NONE, ReportRow.REFUSED_MASS, "要求说明理由的情况；申请理由不合理的说明"),
    /** No article of its own: the row of the form is its basis (国办公开办函〔2021〕30号). */
    RECONFIRMATION(
            "D20",
            "要求确认或者重新出具已获取的信息，不予处理",
            "年度报告格式（国办公开办函〔2021〕30号）表三，条例无专条",
            NONE,
            ReportRow.REFUSED_RECONFIRM,
            "申请人已获取该信息的情况"),
    /** Art. 30: 视为放弃申请. */
    NOT_SUPPLEMENTED("D21", "逾期不补正，不再处理", "第三十条", NONE, ReportRow.OTHER_NO_CORRECTION, "补正告知的送达日期和补正期限"),
    /** 国办函〔2020〕109号 art. 6, from 2021-01-01: 视为放弃申请. */
    FEE_UNPAID("D22", "逾期未缴纳信息处理费，不再处理", "第四十二条，国办函〔2020〕109号第六条", NONE, ReportRow.OTHER_FEE_UNPAID, "收费通知的送达日期和缴费期限"),
    /** Practice: withdrawn, merged, not government information (art. 2). */
    OTHERWISE_ENDED(
            "D23", "其他处理（撤回、合并办理、不属于政府信息等）", "年度报告格式（国办公开办函〔2021〕30号）表三，条例无专条", NONE, ReportRow.OTHER_ELSE, "终结办理的事由"),
    /** Arts. 15 and 32: disclosed for the public interest although the third party objects; full, or in part (art. 37). */
    PUBLIC_INTEREST(
            "D24", "因公共利益决定予以公开", "第十五条、第三十二条", FULL, ReportRow.GRANTED, "政府信息，或者获取的方式、途径和时间；书面告知第三方决定公开的内容和理由的情况");

    private final String code;
    private final String label;
    private final String article;
    private final Disclosure disclosure;
    private final ReportRow row;
    private final String mustContain;

    Decision(String code, String label, String article, Disclosure disclosure, ReportRow row, String mustContain) {
        this.code = code;
        this.label = label;
        this.article = article;
        this.disclosure = disclosure;
        this.row = row;
        this.mustContain = mustContain;
    }

    /** The stable key, for instance {@code D04}. */
    public String code() {
        return code;
    }

    /** The decision in the office's own words. */
    public String label() {
        return label;
    }

    /** The articles it rests on, the Regulation's unless another act is named; for D20 and D23 only the form of the report. */
    public String article() {
        return article;
    }

    /** What the letter must contain beside seal, date, number and remedies; never empty. */
    public List<String> mustContain() {
        return List.of(mustContain.split("；"));
    }

    /** How much it gives, where nothing else is said: D24 gives all of it by default. */
    public Disclosure disclosure() {
        return disclosure;
    }

    /** Whether it can give that much. Only D24 has a choice: all, or a part (arts. 32 and 37). */
    public boolean allows(Disclosure given) {
        return given == disclosure || (this == PUBLIC_INTEREST && given == PARTIAL);
    }

    /** Whether it ends the request without an answer (D21, D22, D23). */
    public boolean closesWithoutAnswer() {
        return this == NOT_SUPPLEMENTED || this == FEE_UNPAID || this == OTHERWISE_ENDED;
    }

    /** Whether it rests on arts. 14, 15 or 16 of the Regulation (D04 to D10), the 不予公开 of the law on reconsideration. */
    public boolean restsOnArticles14To16() {
        return compareTo(STATE_SECRET) >= 0 && compareTo(ENFORCEMENT_FILE) <= 0;
    }

    /**
     * Its row in the form of 2021. A part given is counted as such and in no other row (区分处理的，只计这一情形).
     *
     * @throws IllegalArgumentException if this decision cannot give that much
     */
    public ReportRow rowIn2021Form(Disclosure given) {
        if (!allows(given)) {
            throw new IllegalArgumentException(code + "不能是" + given);
        }
        return given == PARTIAL ? ReportRow.PARTIAL : row;
    }

    /**
     * Its row in the form of 2019, where （六）其他处理 has no sub-rows.
     *
     * @throws IllegalArgumentException if this decision cannot give that much
     */
    public ReportRow rowIn2019Form(Disclosure given) {
        return closesWithoutAnswer() ? ReportRow.OTHER_ALL : rowIn2021Form(given);
    }

    /**
     * Its row in the report of a year. A form is chosen by the report year: 〔2019〕60号 for 2019 and 2020, 〔2021〕30号 after.
     *
     * @throws IllegalArgumentException if the year is before 2019, when the report had no such table
     */
    public ReportRow rowIn(int reportYear, Disclosure given) {
        if (reportYear < 2019) {
            throw new IllegalArgumentException("2019年以前的年度报告没有表三：" + reportYear);
        }
        return reportYear < 2021 ? rowIn2019Form(given) : rowIn2021Form(given);
    }

    /** The decision with this code ({@code D01} to {@code D24}), empty for anything else. */
    public static Optional<Decision> ofCode(String code) {
        return Arrays.stream(values()).filter(d -> d.code.equals(code)).findFirst();
    }
}
