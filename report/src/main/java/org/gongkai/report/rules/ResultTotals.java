package org.gongkai.report.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table3.Column;

/**
 * T3-SUM 表三每一列：第三项（一）至（六）各行相加等于（七）总计（国办公开办函〔2021〕30号、〔2019〕60号表三的行）。
 *
 * <p>A row that the file lacks counts as blank. A file with （六）其他处理 both as one row and as its three sub-rows is held
 * right if either way of counting gives the total.
 */
final class ResultTotals implements Rule {

    private static final Set<ReportRow> OTHER_PARTS =
            Set.of(ReportRow.OTHER_NO_CORRECTION, ReportRow.OTHER_FEE_UNPAID, ReportRow.OTHER_ELSE);

    @Override
    public String id() {
        return "T3-SUM";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Table3 table = report.table3();
        if (table == null) {
            return;
        }
        Set<ReportRow> present = table.rows().keySet();
        Blanks blanks = Blanks.of(table);
        List<ReportRow> results = new ArrayList<>(List.of(ReportRow.values()));
        results.removeIf(row -> !row.isResult());
        boolean whole = present.contains(ReportRow.OTHER_ALL);
        boolean parts = present.stream().anyMatch(OTHER_PARTS::contains);
        List<ReportRow> folded = new ArrayList<>(results);
        folded.removeAll(OTHER_PARTS);
        List<ReportRow> unfolded = new ArrayList<>(results);
        unfolded.remove(ReportRow.OTHER_ALL);
        for (Column column : Column.values()) {
            Figure total = table.get(ReportRow.TOTAL_PROCESSED, column);
            List<Figure> cells = cells(table, blanks, whole && !parts ? folded : unfolded, column);
            boolean excused = whole
                    && parts
                    && !Sum.of(cells(table, blanks, folded, column)).contradicts(total);
            Sum sum = Sum.of(cells);
            if (sum.contradicts(total) && !excused) {
                findings.accept(Draft.error(id(), Kind.TABLE3_COLUMN_TOTAL, Sources.of(report.form()))
                        .at(
                                Table3.path(ReportRow.TOTAL_PROCESSED, column),
                                sum.known(),
                                total.value(),
                                Sum.written(cells),
                                "",
                                column.label(),
                                sum.known(),
                                total.value()));
            }
        }
    }

    /** The cells of a column; a row that the file lacks is blank whatever its blanks mean. */
    private static List<Figure> cells(Table3 table, Blanks blanks, List<ReportRow> rows, Column column) {
        return rows.stream().map(row -> blanks.in(table, row, column)).toList();
    }
}
