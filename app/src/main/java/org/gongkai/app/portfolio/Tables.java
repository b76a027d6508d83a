package org.gongkai.app.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkai.app.annualreport.RowLabel;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.gongkai.report.portfolio.Figures;

/**
 * The three tables of a form as rows to be shown.
 *
 * @param two a row for each cell of table two
 * @param three seven figures a row
 * @param four five figures a row
 */
public record Tables(List<TableRow> two, List<TableRow> three, List<TableRow> four) {

    public Tables {
        two = List.copyOf(two);
        three = List.copyOf(three);
        four = List.copyOf(four);
    }

    /** Figures that lead nowhere; an uncertain one lists what it may be. */
    static Tables of(Figures figures) {
        return of(figures.form(), path -> {
            Figure figure = figures.get(path);
            return figure.isUncertain()
                    ? new TableCell(Uncertain.candidates(figure), "", "?")
                    : new TableCell(Uncertain.plain(figure.value()), "", "");
        });
    }

    /** With whatever there is for the path of each cell. */
    static Tables of(FormVersion form, Function<String, TableCell> cell) {
        List<TableRow> two = new ArrayList<>();
        for (Table2Cell one : Table2Cell.of(form)) {
            two.add(new TableRow(one.row() + "，" + one.column(), "", List.of(cell.apply(one.path()))));
        }
        List<TableRow> three = new ArrayList<>();
        for (ReportRow row : form.rows()) {
            List<TableCell> cells = new ArrayList<>();
            for (Table3.Column column : Table3.Column.values()) {
                cells.add(cell.apply(Table3.path(row, column)));
            }
            three.add(new TableRow(RowLabel.of(row), RowLabel.css(row), cells));
        }
        List<TableRow> four = new ArrayList<>();
        for (Table4.Dispute block : Table4.Dispute.values()) {
            List<TableCell> cells = new ArrayList<>();
            for (Table4.Column column : Table4.Column.values()) {
                cells.add(cell.apply(Table4.path(block, column)));
            }
            four.add(new TableRow(block.label(), "", cells));
        }
        return new Tables(two, three, four);
    }
}
