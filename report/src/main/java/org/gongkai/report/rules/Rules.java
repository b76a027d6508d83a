package org.gongkai.report.rules;

import java.util.List;

/** The rules that one report decides, in the order in which they are run. */
public final class Rules {

    private static final List<Rule> ALL =
            List.of(new ReadingNotices(), new RowTotals(), new ResultTotals(), new Balance(), new DisputeTotals());

    private Rules() {}

    /** Every rule. */
    public static List<Rule> all() {
        return ALL;
    }
}
