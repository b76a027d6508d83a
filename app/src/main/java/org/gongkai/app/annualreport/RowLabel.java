package org.gongkai.app.annualreport;

import java.util.Map;
import org.gongkai.law.decision.ReportRow;

/** What the rows of table three are called on our pages. */
public final class RowLabel {
    /** The first row of each group carries the group's name, as in the form. */
    private static final Map<ReportRow, String> GROUPS = Map.of(
            ReportRow.DENIED_STATE_SECRET, "（三）不予公开　",
            ReportRow.UNABLE_NOT_HELD, "（四）无法提供　",
            ReportRow.REFUSED_PETITION, "（五）不予处理　",
            ReportRow.OTHER_NO_CORRECTION, "（六）其他处理　");

    private RowLabel() {}

    /** With the name of its group before the first of it. */
    public static String of(ReportRow row) {
        return GROUPS.getOrDefault(row, "") + row.label();
    }

    /** The class of the row; empty for none. */
    public static String css(ReportRow row) {
        boolean sub = row.label().matches("[1-9]\\..*") && !GROUPS.containsKey(row);
        return !row.isResult() ? "gk-total" : sub ? "gk-sub" : "";
    }
}
