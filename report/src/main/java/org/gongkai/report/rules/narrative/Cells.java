package org.gongkai.report.rules.narrative;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/** The figures of the tables that the narrative is held against; null where a cell is blank or uncertain. */
final class Cells {

    static final String FORM = "国办公开办函〔2021〕30号";

    private Cells() {}

    static @Nullable BigDecimal total(AnnualReport report, ReportRow row) {
        return report.table3() == null ? null : known(report.table3().get(row, Table3.Column.TOTAL));
    }

    /** The sum of the rows the form has; null where one of them is not known. */
    static @Nullable BigDecimal total(AnnualReport report, List<ReportRow> rows) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        for (ReportRow row : rows) {
            if (report.table3() == null || !report.table3().rows().containsKey(row)) {
                continue;
            }
            BigDecimal value = total(report, row);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
            any = true;
        }
        return any ? sum : null;
    }

    static @Nullable BigDecimal cell(AnnualReport report, Table4.Dispute dispute, Table4.Column column) {
        return report.table4() == null ? null : known(report.table4().get(dispute, column));
    }

    static @Nullable BigDecimal known(Figure figure) {
        return figure.isKnown() ? figure.value() : null;
    }

    static String path(ReportRow row) {
        return Table3.path(row, Table3.Column.TOTAL);
    }

    static boolean same(@Nullable BigDecimal a, BigDecimal b) {
        return a != null && a.compareTo(b) == 0;
    }
}
