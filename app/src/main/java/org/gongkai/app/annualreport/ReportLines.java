package org.gongkai.app.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a report as lines to be shown, each figure with the address of what it counts.
 *
 * @param report whose tables
 * @param path of the report's page
 */
record ReportLines(AnnualReport report, String path) {
    /** The articles of the Regulation that the blocks of table two name. */
    private static final Map<String, String> ARTICLES = Map.of(
            "regulations", "第二十条第（一）项",
            "normative_documents", "第二十条第（一）项",
            "licensing", "第二十条第（五）项",
            "other_services", "第二十条第（五）项",
            "punishment", "第二十条第（六）项",
            "coercion", "第二十条第（六）项",
            "fees", "第二十条第（八）项",
            "procurement", "第二十条第（九）项");

    /** Table two, a line for each cell. */
    List<EnteredLine> two() {
        List<EnteredLine> lines = new ArrayList<>();
        for (Table2Cell cell : Table2Cell.of(report.form())) {
            Figure figure =
                    report.table2() == null ? Figure.BLANK : report.table2().get(cell);
            lines.add(new EnteredLine(
                    ARTICLES.getOrDefault(cell.block(), ""),
                    cell,
                    figure.raw(),
                    path + "/figures/" + cell.block() + "/" + cell.key()));
        }
        return lines;
    }

    /** Table three. */
    List<CountedLine> three() {
        List<CountedLine> lines = new ArrayList<>();
        Table3 table = report.table3();
        for (ReportRow row : report.form().rows()) {
            List<Cell> cells = new ArrayList<>();
            for (Table3.Column column : Table3.Column.values()) {
                String kind = column == Table3.Column.TOTAL ? "" : "&kind=" + column.name();
                cells.add(new Cell(
                        number(table == null ? null : table.get(row, column).value()),
                        path + "/requests?row=" + row.code() + kind));
            }
            lines.add(new CountedLine(RowLabel.of(row), RowLabel.css(row), cells));
        }
        return lines;
    }

    /** Table four, a line for each of its three blocks. */
    List<CountedLine> four() {
        List<CountedLine> lines = new ArrayList<>();
        Table4 table = report.table4();
        for (Table4.Dispute kind : Table4.Dispute.values()) {
            List<Cell> cells = new ArrayList<>();
            for (Table4.Column column : Table4.Column.values()) {
                cells.add(new Cell(
                        number(table == null ? null : table.get(kind, column).value()),
                        path + "/disputes?kind=" + kind.name() + "&column=" + column.name()));
            }
            lines.add(new CountedLine(kind.label(), "", cells));
        }
        return lines;
    }

    /** 一 + 二 = 三（七）+ 四 in figures. */
    String balance() {
        Table3 table = report.table3();
        if (table == null) {
            return "";
        }
        long received = total(table, ReportRow.NEW_RECEIVED);
        long in = total(table, ReportRow.CARRIED_IN);
        long processed = total(table, ReportRow.TOTAL_PROCESSED);
        long out = total(table, ReportRow.CARRIED_OUT);
        return received + " + " + in + " = " + processed + " + " + out
                + (received + in == processed + out ? "，平衡。" : "，不平衡。");
    }

    private static long total(Table3 table, ReportRow row) {
        return number(table.get(row, Table3.Column.TOTAL).value());
    }

    private static long number(@Nullable BigDecimal value) {
        return value == null ? 0 : value.longValueExact();
    }
}
