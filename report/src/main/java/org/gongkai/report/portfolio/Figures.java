package org.gongkai.report.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;

/**
 * All figures of a report's three tables by the paths of their cells, in the order of the form.
 *
 * @param form which form
 * @param cells every cell of the form; blank where the report has none
 */
public record Figures(FormVersion form, Map<String, Figure> cells) {

    public Figures {
        Map<String, Figure> all = new LinkedHashMap<>();
        for (String path : FormCells.paths(form)) {
            all.put(path, cells.getOrDefault(path, Figure.BLANK));
        }
        cells = Collections.unmodifiableMap(all);
    }

    /** Those of a report. */
    public static Figures of(AnnualReport report) {
        Map<String, Figure> cells = new LinkedHashMap<>();
        Table2 two = report.table2();
        if (two != null) {
            two.cells().forEach((cell, figure) -> cells.put(cell.path(), figure));
        }
        Table3 three = report.table3();
        if (three != null) {
            three.rows().forEach((row, figures) -> {
                for (Table3.Column column : Table3.Column.values()) {
                    cells.put(Table3.path(row, column), figures.get(column.ordinal()));
                }
            });
        }
        Table4 four = report.table4();
        if (four != null) {
            four.blocks().forEach((block, figures) -> {
                for (Table4.Column column : Table4.Column.values()) {
                    cells.put(Table4.path(block, column), figures.get(column.ordinal()));
                }
            });
        }
        return new Figures(report.form(), cells);
    }

    /** The figure of a cell; blank for a path that the form has not. */
    public Figure get(String path) {
        return cells.getOrDefault(path, Figure.BLANK);
    }

    /** The same with these numbers in these cells, now certain. */
    public Figures with(Map<String, BigDecimal> certain) {
        Map<String, Figure> all = new LinkedHashMap<>(cells);
        certain.forEach((path, value) -> all.replace(path, Figure.of(value, value.toPlainString())));
        return new Figures(form, all);
    }

    /** The cells that cannot be read with certainty. */
    public List<String> uncertain() {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().isUncertain())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The report with these figures in its tables; a table that it lacks stays away. */
    public AnnualReport into(AnnualReport report) {
        return new AnnualReport(
                report.file(),
                report.title(),
                report.organ(),
                report.year(),
                report.form(),
                report.headings(),
                report.chapters(),
                report.table2() == null ? null : two(report.table2()),
                report.table3() == null ? null : three(report.table3()),
                report.table4() == null ? null : four(report.table4()),
                report.readings());
    }

    private Table2 two(Table2 table) {
        Map<Table2Cell, Figure> figures = new LinkedHashMap<>();
        table.cells().keySet().forEach(cell -> figures.put(cell, get(cell.path())));
        return new Table2(table.form(), figures);
    }

    private Table3 three(Table3 table) {
        Map<ReportRow, List<Figure>> rows = new EnumMap<>(ReportRow.class);
        for (ReportRow row : table.rows().keySet()) {
            List<Figure> figures = new ArrayList<>();
            for (Table3.Column column : Table3.Column.values()) {
                figures.add(get(Table3.path(row, column)));
            }
            rows.put(row, figures);
        }
        return new Table3(table.form(), rows);
    }

    private Table4 four(Table4 table) {
        Map<Table4.Dispute, List<Figure>> blocks = new EnumMap<>(Table4.Dispute.class);
        for (Table4.Dispute block : table.blocks().keySet()) {
            List<Figure> figures = new ArrayList<>();
            for (Table4.Column column : Table4.Column.values()) {
                figures.add(get(Table4.path(block, column)));
            }
            blocks.put(block, figures);
        }
        return new Table4(blocks);
    }
}
