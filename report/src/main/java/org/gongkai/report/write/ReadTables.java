package org.gongkai.report.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.formats.write.Markup;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Heading;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.rules.Severity;

/** The three tables as they were read. A cell with a finding leads to it, one that is not certain says what it may hold. */
final class ReadTables {

    /** One line of a table: its label, then path and figure of each cell. */
    private record Row(String label, List<Cell> cells) {}

    private record Cell(String path, Figure figure) {}

    private final Markup html;
    private final Messages messages;
    private final AnnualReport report;
    private final String id;
    private final Map<String, Integer> marked = new HashMap<>();
    private final List<Finding> findings;

    ReadTables(Markup html, Messages messages, AnnualReport report, List<Finding> findings, String id) {
        this.html = html;
        this.messages = messages;
        this.report = report;
        this.findings = findings;
        this.id = id;
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).severity() != Severity.INFO) {
                for (String place : findings.get(i).where().split(" vs ", -1)) {
                    marked.putIfAbsent(place, i);
                }
            }
        }
    }

    /** Whether the path is that of a cell that {@link #write} shows. */
    static boolean has(AnnualReport report, String path) {
        return Stream.of(two(report), three(report), four(report))
                .flatMap(List::stream)
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.path().equals(path));
    }

    void write(int level) {
        if (report.table2() == null && report.table3() == null && report.table4() == null) {
            return;
        }
        html.open("h" + level, "class", "gk-h" + level)
                .text(messages.text("html.tables"))
                .close();
        html.open("p", "class", "gk-muted")
                .text(messages.text("html.tablesNote"))
                .close();
        table(2, List.of(messages.text("html.figure")), two(report));
        table(3, Stream.of(Table3.Column.values()).map(Table3.Column::label).toList(), three(report));
        table(4, Stream.of(Table4.Column.values()).map(Table4.Column::label).toList(), four(report));
    }

    private void table(int chapter, List<String> columns, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String caption = Heading.officialNumber(chapter) + "、" + Heading.officialTitle(chapter);
        html.open("div", "class", "gk-scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        html.open("table", "class", "gk-table").open("caption").text(caption).close();
        html.open("thead")
                .open("tr")
                .open("th", "scope", "col")
                .text(messages.text("html.row"))
                .close();
        columns.forEach(column ->
                html.open("th", "scope", "col", "class", "num").text(column).close());
        html.close().close().open("tbody");
        for (Row row : rows) {
            boolean sub =
                    !row.label().isEmpty() && Character.isDigit(row.label().charAt(0));
            html.open("tr", "class", sub ? "gk-sub" : "gk-row");
            html.open("th", "scope", "row").text(row.label()).close();
            row.cells().forEach(this::cell);
            html.close();
        }
        html.close().close().close();
    }

    private void cell(Cell cell) {
        Figure figure = cell.figure();
        Integer finding = marked.get(cell.path());
        String css = finding != null
                ? " gk-cell--" + findings.get(finding).severity().key()
                : "";
        html.open(
                "td",
                "id",
                id + "-" + cell.path(),
                "class",
                "num" + (figure.isUncertain() ? " gk-cell--unsure" : "") + css);
        BigDecimal value = figure.value();
        String shown = value == null || figure.isUncertain() ? figure.raw() : Messages.plain(value);
        if (finding != null) {
            html.open("a", "href", "#" + id + "-f" + (finding + 1));
            html.text(shown.isEmpty() ? messages.text("html.blank") : shown).close();
        } else if (shown.equals("0")) {
            html.open("span", "class", "gk-zero").text(shown).close();
        } else {
            html.text(shown);
        }
        if (figure.isUncertain()) {
            html.open("small")
                    .text(messages.text("html.unsure", candidates(figure)))
                    .close();
        }
        html.close();
    }

    private static String candidates(Figure figure) {
        return figure.candidates().stream().distinct().map(Messages::plain).collect(Collectors.joining("、"));
    }

    private static List<Row> two(AnnualReport report) {
        return report.table2() == null
                ? List.of()
                : Table2Cell.of(report.table2().form()).stream()
                        .map(cell -> new Row(
                                cell.row() + "　" + cell.column(),
                                List.of(new Cell(cell.path(), report.table2().get(cell)))))
                        .toList();
    }

    private static List<Row> three(AnnualReport report) {
        List<Row> rows = new ArrayList<>();
        Table3 table = report.table3();
        if (table != null) {
            for (ReportRow row : table.form().rows()) {
                rows.add(new Row(
                        group(row) + row.label(),
                        Stream.of(Table3.Column.values())
                                .map(column -> new Cell(Table3.path(row, column), table.get(row, column)))
                                .toList()));
            }
        }
        return rows;
    }

    /** The words above the first row of a group. */
    private static String group(ReportRow row) {
        return switch (row) {
            case DENIED_STATE_SECRET -> "（三）不予公开　";
            case UNABLE_NOT_HELD -> "（四）无法提供　";
            case REFUSED_PETITION -> "（五）不予处理　";
            case OTHER_NO_CORRECTION -> "（六）其他处理　";
            default -> "";
        };
    }

    private static List<Row> four(AnnualReport report) {
        Table4 table = report.table4();
        return table == null
                ? List.of()
                : Stream.of(Table4.Dispute.values())
                        .map(dispute -> new Row(
                                dispute.label(),
                                Stream.of(Table4.Column.values())
                                        .map(column ->
                                                new Cell(Table4.path(dispute, column), table.get(dispute, column)))
                                        .toList()))
                        .toList();
    }
}
