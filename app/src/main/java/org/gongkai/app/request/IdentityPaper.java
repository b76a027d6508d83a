package org.gongkai.app.request;

/** The proofs of identity (身份证明) that are taken. */
public enum IdentityPaper {
    RESIDENT_ID("居民身份证"),
    PASSPORT("护照"),
    HONG_KONG_MACAO_TAIWAN("港澳台居民居住证或者通行证"),
    FOREIGN_RESIDENCE("外国人永久居留身份证"),
    CREDIT_CODE("统一社会信用代码"),
    OTHER("其他证明");

    private final String label;

    IdentityPaper(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
