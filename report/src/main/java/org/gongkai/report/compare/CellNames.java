package org.gongkai.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;

/** The cells of reports by their path, each with its name in the form. */
final class CellNames {

    private record Named(String label, Figure figure) {}

    private CellNames() {}

    static List<FigureChange> changes(AnnualReport left, AnnualReport right) {
        Map<String, Named> before = cells(left);
        Map<String, Named> after = cells(right);
        List<FigureChange> changes = new ArrayList<>();
        after.forEach((path, cell) -> {
            Named earlier = before.remove(path);
            changes.add(new FigureChange(
                    path, cell.label(), earlier == null ? Figure.BLANK : earlier.figure(), cell.figure()));
        });
        before.forEach((path, cell) -> changes.add(new FigureChange(path, cell.label(), cell.figure(), Figure.BLANK)));
        return changes;
    }

    private static Map<String, Named> cells(AnnualReport report) {
        Map<String, Named> cells = new LinkedHashMap<>();
        if (report.table2() != null) {
            for (Table2Cell cell : Table2Cell.of(report.table2().form())) {
                cells.put(
                        cell.path(),
                        new Named(
                                cell.row() + "，" + cell.column(),
                                report.table2().get(cell)));
            }
        }
        Table3 three = report.table3();
        if (three != null) {
            for (ReportRow row : three.form().rows()) {
                for (Table3.Column column : Table3.Column.values()) {
                    String label = group(row) + row.label() + "，" + column.label();
                    cells.put(Table3.path(row, column), new Named(label, three.get(row, column)));
                }
            }
        }
        Table4 four = report.table4();
        if (four != null) {
            for (Table4.Dispute block : Table4.Dispute.values()) {
                for (Table4.Column column : Table4.Column.values()) {
                    String label = block.label() + "，" + column.label();
                    cells.put(Table4.path(block, column), new Named(label, four.get(block, column)));
                }
            }
        }
        return cells;
    }

    /** The row's label alone does not say which group its number belongs to. */
    private static String group(ReportRow row) {
        String key = row.key();
        return key.startsWith("denied_")
                ? "（三）不予公开"
                : key.startsWith("unable_")
                        ? "（四）无法提供"
                        : key.startsWith("refused_")
                                ? "（五）不予处理"
                                : key.startsWith("other_") && row != ReportRow.OTHER_ALL ? "（六）其他处理" : "";
    }
}
