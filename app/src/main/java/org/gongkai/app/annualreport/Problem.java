package org.gongkai.app.annualreport;

/**
 * A problem that a report names with what is to be done about it, and what became of it the year after (Regulation art. 50: 存在的主要问题及改进情况).
 *
 * @param number of it in its year, from 1
 * @param text the problem
 * @param measure what is to be done about it
 * @param state what became of it; {@link State#UNTOLD} until that is told
 * @param done what was done; empty until it is told
 */
public record Problem(int number, String text, String measure, State state, String done) {

    /** What became of a problem. */
    public enum State {
        UNTOLD("未填"),
        RECTIFIED("已整改"),
        UNDER_WAY("整改中"),
        NOT_RECTIFIED("未整改");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** In Chinese. */
        public String label() {
            return label;
        }
    }
}
