package org.gongkai.report.rules;

import java.util.List;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table3.Column;

/**
 * What the blank cells of a table three mean. A blank is no zero by itself; but where the totals of its rows are the sums of the
 * cells that are filled, the office left out its zeros, and the other sums are held to the same.
 *
 * @param zeros whether they stand for zero
 */
record Blanks(boolean zeros) {

    private static final int FEWEST_ROWS = 3;
    /** So many times as many rows must agree as disagree. */
    private static final int NEARLY_ALL = 3;

    static Blanks of(Table3 table) {
        int agree = 0;
        int disagree = 0;
        for (List<Figure> row : table.rows().values()) {
            Figure total = row.get(Column.TOTAL.ordinal());
            Sum parts = Sum.of(row.subList(0, Column.TOTAL.ordinal()));
            boolean told = total.isKnown()
                    && total.value() != null
                    && total.value().signum() > 0
                    && parts.blanks() > 0
                    && parts.blanks() < Column.TOTAL.ordinal()
                    && parts.uncertain() == 0;
            if (told && parts.known().compareTo(total.value()) == 0) {
                agree++;
            } else if (told) {
                disagree++;
            }
        }
        return new Blanks(agree >= FEWEST_ROWS && agree >= NEARLY_ALL * disagree);
    }

    /** The figures with zeros for blanks, if these stand for zeros. */
    List<Figure> filled(List<Figure> figures) {
        return zeros ? figures.stream().map(this::filled).toList() : figures;
    }

    /** A cell of the table; a blank total of a row that holds figures was forgotten and stands for no zero. */
    Figure in(Table3 table, ReportRow row, Column column) {
        Figure figure = table.get(row, column);
        List<Figure> cells = table.rows().get(row);
        boolean forgotten =
                column == Column.TOTAL && cells != null && cells.stream().anyMatch(Figure::isKnown);
        return cells == null || forgotten ? figure : filled(figure);
    }

    private Figure filled(Figure figure) {
        return zeros && figure.value() == null && !figure.isUncertain() ? Figure.of(0) : figure;
    }
}
