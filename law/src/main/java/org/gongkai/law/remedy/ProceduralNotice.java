package org.gongkai.law.remedy;

/**
 * Letters on the way to a decision. They carry no hint at a suit: the courts do not take procedural notices and the fee
 * decision alone (法释〔2025〕8号, known from secondary sources).
 */
public enum ProceduralNotice {
    /** Art. 30. */
    SUPPLEMENT("补正告知书"),
    /** Art. 33(2). */
    EXTENSION("延长答复期限告知书"),
    /** Art. 32. */
    THIRD_PARTY_CONSULTATION("第三方意见征询书"),
    /** Arts. 11 and 34. */
    ORGAN_CONSULTATION("征求其他机关意见函"),
    /** Art. 35. */
    REASONS("说明理由通知书"),
    /** Art. 35. */
    DELAY("延迟答复告知书"),
    /** Art. 42, 国办函〔2020〕109号 art. 6. */
    FEE("收费通知书");

    private final String title;

    ProceduralNotice(String title) {
        this.title = title;
    }

    /** The title of the letter. */
    public String title() {
        return title;
    }
}
