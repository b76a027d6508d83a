package org.gongkai.law.remedy;

/**
 * The remedies that a letter names, and the paragraph that names them. A paragraph that omits a real remedy leaves the
 * decision open to attack for up to a year (行政复议法 art. 20(3); 法释〔2018〕1号 art. 64).
 */
public enum RemedyRoute {
    /**
     * 复议前置, 行政复议法 (2023) art. 23: “应当先向行政复议机关申请行政复议”, and the decision itself must say so. No court and
     * no period for a suit is named.
     */
    RECONSIDERATION_FIRST,
    /** Either, at the applicant's choice: 行政复议法 art. 20 (2017: art. 9), 行政诉讼法 arts. 44 and 46. */
    RECONSIDERATION_OR_SUIT,
    /** Reconsideration only, where the courts do not take the case (法释〔2025〕8号). */
    RECONSIDERATION_ONLY,
    /** None: the paper decides nothing on its own. */
    NONE;

    /** The paragraph for the end of the letter, in Chinese; empty for {@link #NONE}. */
    public String paragraph(Forum forum, Delivery delivery) {
        String organ = forum.reconsiderationOrgan();
        String remedies = switch (this) {
            case RECONSIDERATION_FIRST ->
                "如不服本决定，应当自收到本决定之日起60日内先向" + organ + "申请行政复议；未经行政复议，不能直接提起行政诉讼（《中华人民共和国行政复议法》第二十三条）。";
            case RECONSIDERATION_OR_SUIT ->
                "如不服本决定，可以自收到本决定之日起60日内向" + organ + "申请行政复议，也可以自收到本决定之日起6个月内直接向" + forum.court() + "提起行政诉讼。";
            case RECONSIDERATION_ONLY -> "如不服本决定，可以自收到本决定之日起60日内向" + organ + "申请行政复议。";
            case NONE -> "";
        };
        return this == NONE ? remedies : remedies + delivery.filingSentence();
    }
}
