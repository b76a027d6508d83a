package org.gongkai.report.claims;

/** What a figure of the narrative counts, as the tables of the form have it, besides the rows of table three. */
public enum Subject {
    APPLICANT_NATURAL("自然人申请"),
    APPLICANT_BUSINESS("商业企业申请"),
    APPLICANT_RESEARCH("科研机构申请"),
    APPLICANT_WELFARE("社会公益组织申请"),
    APPLICANT_LEGAL_SERVICE("法律服务机构申请"),
    APPLICANT_ORGANISATION("法人或其他组织申请"),

    LICENSING("行政许可"),
    PUNISHMENT("行政处罚"),
    COERCION("行政强制"),
    FEES("行政事业性收费"),
    REGULATIONS_ISSUED("制定规章"),
    REGULATIONS_ABOLISHED("废止规章"),
    REGULATIONS_IN_FORCE("现行有效规章"),
    NORMATIVE_ISSUED("制发规范性文件"),
    NORMATIVE_ABOLISHED("废止规范性文件"),
    NORMATIVE_IN_FORCE("现行有效规范性文件"),

    REVIEW("行政复议"),
    REVIEW_UPHELD("行政复议结果维持"),
    REVIEW_CORRECTED("行政复议结果纠正"),
    REVIEW_OTHER("行政复议其他结果"),
    REVIEW_PENDING("行政复议尚未审结"),
    LITIGATION("行政诉讼"),
    LITIGATION_UPHELD("行政诉讼结果维持"),
    LITIGATION_CORRECTED("行政诉讼结果纠正"),
    LITIGATION_OTHER("行政诉讼其他结果"),
    LITIGATION_PENDING("行政诉讼尚未审结"),
    DIRECT("未经复议直接起诉"),
    DIRECT_UPHELD("未经复议直接起诉结果维持"),
    DIRECT_CORRECTED("未经复议直接起诉结果纠正"),
    DIRECT_OTHER("未经复议直接起诉其他结果"),
    DIRECT_PENDING("未经复议直接起诉尚未审结"),
    AFTER_REVIEW("复议后起诉"),
    AFTER_REVIEW_UPHELD("复议后起诉结果维持"),
    AFTER_REVIEW_CORRECTED("复议后起诉结果纠正"),
    AFTER_REVIEW_OTHER("复议后起诉其他结果"),
    AFTER_REVIEW_PENDING("复议后起诉尚未审结");

    private final String label;

    /** How a dispute ended, in the order of the columns of table four. */
    enum Ending {
        UPHELD,
        CORRECTED,
        OTHER,
        PENDING
    }

    Subject(String label) {
        this.label = label;
    }

    /** The disputes of this kind that ended so; only of a kind, itself no ending. */
    Subject ending(Ending ending) {
        return values()[ordinal() + 1 + ending.ordinal()];
    }

    /** The words for it in a finding. */
    public String label() {
        return label;
    }
}
