package org.gongkai.app.annualreport;

import org.gongkai.app.access.Role;

/**
 * Something that has to be done or known before a report can be published.
 *
 * @param group what it is about
 * @param sentence what is the matter
 * @param who must act
 * @param path where
 */
public record ReadinessLine(Group group, String sentence, Role who, String path) {

    /** What a line is about, in the order of the page. */
    public enum Group {
        STEP("送审和发布"),
        MISSING("还缺的"),
        BALANCE("对不上的"),
        DUE("年底前到期的答复"),
        CARRIED("将结转下年度的申请");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        /** In Chinese. */
        public String label() {
            return label;
        }

        /** Whether a report with such a line is not ready; the rest is to be known. */
        public boolean counts() {
            return this == STEP || this == MISSING || this == BALANCE;
        }
    }
}
