package org.gongkai.report.rules;

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

    private Cells() {}

    /** The row's 总计; where that cell alone is blank the sum of the cells that are filled. */
    static @Nullable BigDecimal total(AnnualReport report, ReportRow row) {
        if (report.table3() == null) {
            return null;
        }
        Figure total = report.table3().get(row, Table3.Column.TOTAL);
        return total.equals(Figure.BLANK) ? sumOfFilled(report.table3(), row) : known(total);
    }

    private static @Nullable BigDecimal sumOfFilled(Table3 table, ReportRow row) {
        BigDecimal sum = null;
        for (Table3.Column column : Table3.Column.values()) {
            Figure figure = table.get(row, column);
            if (figure.isUncertain()) {
                return null;
            }
            if (figure.value() != null) {
                sum = sum == null ? figure.value() : sum.add(figure.value());
            }
        }
        return sum;
    }

    /** The sum of those of the rows that the table's form has; null where one of them is not known. */
    static @Nullable BigDecimal total(AnnualReport report, List<ReportRow> rows) {
        if (report.table3() == null) {
            return null;
        }
        boolean oneRowForOthers = report.table3().rows().containsKey(ReportRow.OTHER_ALL);
        BigDecimal sum = BigDecimal.ZERO;
        for (ReportRow row : rows) {
            if (!formHas(row, oneRowForOthers)) {
                continue;
            }
            BigDecimal value = total(report, row);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    private static boolean formHas(ReportRow row, boolean oneRowForOthers) {
        return switch (row) {
            case OTHER_ALL -> oneRowForOthers;
            case OTHER_NO_CORRECTION, OTHER_FEE_UNPAID, OTHER_ELSE -> !oneRowForOthers;
            default -> true;
        };
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
