package org.gongkai.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.formats.write.Table;
import org.gongkai.formats.write.Table.Cell;
import org.gongkai.formats.write.Table.Kind;
import org.gongkai.formats.write.Table.Row;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table4;

/** What the three tables of the form have in common, and the smallest of them. */
final class FormTables {

    private static final int RESULTS = Table4.Column.values().length;

    private FormTables() {}

    static Cell head(String text, int columns, int rows) {
        return new Cell(Kind.HEAD, text, columns, rows);
    }

    static Cell label(String text, int columns, int rows) {
        return new Cell(Kind.LABEL, text, columns, rows);
    }

    static Cell figure(Figure figure, int columns) {
        return new Cell(Kind.FIGURE, text(figure), columns, 1);
    }

    /** The number with all its decimals. What is no number, or none that is certain, is written as it stood in the file. */
    private static String text(Figure figure) {
        return figure.value() == null || figure.isUncertain()
                ? figure.raw()
                : figure.value().toPlainString();
    }

    /** Table four: one row of fifteen figures under a head of three rows. */
    static Table four(Table4 table, String caption) {
        List<Cell> results = Stream.of(Table4.Column.values())
                .map(column -> head(column.label(), 1, 1))
                .toList();
        List<Cell> second = new ArrayList<>();
        results.forEach(result -> second.add(head(result.text(), 1, 2)));
        second.add(head(Table4.Dispute.LITIGATION_DIRECT.label(), RESULTS, 1));
        second.add(head(Table4.Dispute.LITIGATION_AFTER_REVIEW.label(), RESULTS, 1));
        List<Cell> third = new ArrayList<>(results);
        third.addAll(results);
        List<Cell> figures = new ArrayList<>();
        for (Table4.Dispute block : Table4.Dispute.values()) {
            for (Table4.Column column : Table4.Column.values()) {
                figures.add(figure(table.get(block, column), 1));
            }
        }
        return new Table(
                caption,
                Table.Density.DENSE,
                Stream.concat(Stream.of(11, 11, 11, 11, 10), Stream.of(10, 10, 10, 10, 10, 10, 10, 10, 11, 11))
                        .toList(),
                3,
                List.of(
                        new Row(List.of(head(Table4.Dispute.REVIEW.label(), RESULTS, 1), head("行政诉讼", 2 * RESULTS, 1))),
                        new Row(second),
                        new Row(third),
                        new Row(figures)));
    }
}
