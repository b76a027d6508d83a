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
    AFTER_REVIEW("复议后起诉");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    /** The words for it in a finding. */
    public String label() {
        return label;
    }
}
