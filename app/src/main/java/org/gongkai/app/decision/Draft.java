package org.gongkai.app.decision;

import org.gongkai.law.decision.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The draft of an answer, as far as it has come since the request was last received, voided or reopened.
 *
 * @param state how far it has come
 * @param outcome what is proposed; null before the first draft
 * @param letter the text of the answer; empty before the first draft and after erasure
 * @param drafter the key of who drafted; empty before the first draft
 * @param reviews how many reviews it has passed since it was last submitted
 * @param remarks why it was last returned; empty if it was not
 */
public record Draft(
        State state, @Nullable Outcome outcome, String letter, String drafter, int reviews, String remarks) {

    static final Draft NONE = new Draft(State.NONE, null, "", "", 0, "");

    /** How far a draft has come. */
    public enum State {
        NONE("未拟稿"),
        DRAFTED("拟稿中"),
        IN_REVIEW("待审核"),
        TO_SIGN("待签发"),
        RETURNED("已退回"),
        SIGNED("已签发");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** In Chinese. */
        public String label() {
            return label;
        }
    }

    Draft in(State next) {
        return new Draft(next, outcome, letter, drafter, reviews, remarks);
    }
}
