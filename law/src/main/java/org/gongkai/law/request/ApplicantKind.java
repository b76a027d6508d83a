package org.gongkai.law.request;

/**
 * The kind of applicant (申请人情况), the columns of table three of the annual report: a natural person, or a legal person
 * or other organisation in five kinds (国办公开办函〔2021〕30号; the same in 国办公开办函〔2019〕60号).
 */
public enum ApplicantKind {
    NATURAL_PERSON("自然人"),
    BUSINESS("商业企业"),
    RESEARCH("科研机构"),
    SOCIAL_WELFARE("社会公益组织"),
    LEGAL_SERVICE("法律服务机构"),
    OTHER("其他");

    private final String label;

    ApplicantKind(String label) {
        this.label = label;
    }

    /** The column's head in the official form. */
    public String label() {
        return label;
    }

    /** The key in {@code gongkai-check/1}, for instance {@code natural_person}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
