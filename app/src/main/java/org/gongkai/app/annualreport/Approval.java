package org.gongkai.app.annualreport;

import org.gongkai.report.model.AnnualReport;
import org.jspecify.annotations.Nullable;

/**
 * How far the report of a year has come on its way to being published, for the first time or as a correction.
 *
 * @param seq the number of the last entry on record, 0 before the first: what a form must send back
 * @param state how far
 * @param submitted the report as it was handed in, which no register changes any more; null while nothing is under way
 * @param submitter the key of who handed it in; empty while nothing is under way
 * @param reviewer the key of who passed it on for signature; empty before that
 * @param notice the notice of the correction (更正说明); empty for a first version
 * @param explanation why it is published with what the rules found; empty if they found no error
 * @param remarks why it was last returned; empty if it was not
 */
public record Approval(
        int seq,
        State state,
        @Nullable AnnualReport submitted,
        String submitter,
        String reviewer,
        String notice,
        String explanation,
        String remarks) {
    /** Nothing is on record. */
    public static final Approval NONE = ended(0);

    /** How far a report has come. */
    public enum State {
        COMPILING("编制中"),
        IN_REVIEW("待审核"),
        TO_SIGN("待签发"),
        RETURNED("已退回"),
        SIGNED("已签发，待发布");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** In Chinese. */
        public String label() {
            return label;
        }
    }

    /** Whether it is in somebody's hands and waits for a step. */
    public boolean underWay() {
        return state == State.IN_REVIEW || state == State.TO_SIGN || state == State.SIGNED;
    }

    /** Whether he handed it in or reviewed it, so that the next step is another one's. */
    public boolean had(String actor) {
        return actor.equals(submitter) || actor.equals(reviewer);
    }

    Approval passed(int number, String by) {
        return new Approval(number, State.TO_SIGN, submitted, submitter, by, notice, explanation, "");
    }

    Approval signed(int number) {
        return new Approval(number, State.SIGNED, submitted, submitter, reviewer, notice, explanation, "");
    }

    Approval returned(int number, String why) {
        return new Approval(number, State.RETURNED, submitted, submitter, "", notice, explanation, why);
    }

    static Approval ended(int number) {
        return new Approval(number, State.COMPILING, null, "", "", "", "", "");
    }
}
