package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table3.Column;

/**
 * T3-ROW 表三每一行：自然人与五类法人或其他组织相加等于总计（国办公开办函〔2021〕30号、〔2019〕60号表三的列）。
 *
 * <p>A total that was left blank although all its parts are there is named too, with the sum that belongs there. Where
 * most rows fail, the columns were rather read wrongly than filled in wrongly: that is one notice and no claim.
 */
final class RowTotals implements Rule {

    /** Fewer failing rows than this are always taken at their word. */
    private static final int ROWS_BEYOND_CHANCE = 5;

    @Override
    public String id() {
        return "T3-ROW";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Table3 table = report.table3();
        if (table == null) {
            return;
        }
        String source = Sources.of(report.form());
        Blanks blanks = Blanks.of(table);
        List<Finding> wrong = new ArrayList<>();
        int filled = 0;
        for (Map.Entry<ReportRow, List<Figure>> entry : table.rows().entrySet()) {
            List<Figure> parts = blanks.filled(parts(entry.getValue()));
            Figure total = entry.getValue().get(Column.TOTAL.ordinal());
            Sum sum = Sum.of(parts);
            if (sum.known().signum() > 0 && total.isKnown()) {
                filled++;
            }
            if (sum.contradicts(total)) {
                wrong.add(wrong(entry.getKey(), parts, total, source));
            }
        }
        if (wrong.size() >= ROWS_BEYOND_CHANCE && wrong.size() * 2 > filled) {
            findings.accept(Draft.reading(id()).at("table3", null, null, "", "unlikely", wrong.size()));
        } else {
            wrong.forEach(findings);
        }
        missing(table, blanks, source, findings);
    }

    private Finding wrong(ReportRow row, List<Figure> parts, Figure total, String source) {
        BigDecimal sum = Sum.of(parts).known();
        return Draft.error(id(), Kind.TABLE3_ROW_TOTAL, source)
                .at(
                        Table3.path(row, Column.TOTAL),
                        sum,
                        total.value(),
                        Sum.written(parts),
                        "",
                        row.label(),
                        sum,
                        total.value());
    }

    private void missing(Table3 table, Blanks blanks, String source, Consumer<Finding> findings) {
        boolean totalsAreFilled = table.rows().values().stream()
                .anyMatch(row -> row.get(Column.TOTAL.ordinal()).isKnown());
        List<ReportRow> zeros = new ArrayList<>();
        for (Map.Entry<ReportRow, List<Figure>> entry : table.rows().entrySet()) {
            if (!entry.getValue().get(Column.TOTAL.ordinal()).raw().isEmpty()) {
                continue;
            }
            List<Figure> own = parts(entry.getValue());
            boolean some = own.stream().anyMatch(Figure::isKnown);
            List<Figure> parts = some ? blanks.filled(own) : own;
            Sum sum = Sum.of(parts);
            if (!sum.isComplete()) {
                continue;
            }
            if (sum.known().signum() > 0) {
                findings.accept(missing(entry.getKey(), parts, source));
            } else if (totalsAreFilled) {
                zeros.add(entry.getKey());
            }
        }
        if (zeros.size() == 1) {
            findings.accept(
                    missing(zeros.getFirst(), parts(table.rows().getOrDefault(zeros.getFirst(), List.of())), source));
        } else if (!zeros.isEmpty()) {
            findings.accept(Draft.reading(id()).at("table3", null, null, "", "zeros", zeros.size()));
        }
    }

    private Finding missing(ReportRow row, List<Figure> parts, String source) {
        BigDecimal sum = Sum.of(parts).known();
        return Draft.error(id(), Kind.TABLE3_ROW_TOTAL_MISSING, source)
                .at(Table3.path(row, Column.TOTAL), sum, null, Sum.written(parts), "missing", row.label(), sum);
    }

    private static List<Figure> parts(List<Figure> row) {
        return row.subList(0, Math.min(row.size(), Column.TOTAL.ordinal()));
    }
}
