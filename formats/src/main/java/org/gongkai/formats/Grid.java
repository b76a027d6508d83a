package org.gongkai.formats;

import java.util.List;

/**
 * A table. Each row holds only the cells that begin in it: a cell merged over several rows stands in its first row
 * with its {@link Cell#rowSpan()}.
 *
 * @param rows top to bottom
 * @param place where the table begins
 * @param lines where nothing in the file says what a cell is, as on a page without ruling lines: the lines of text that the
 *     rows were put together from, wide gaps as two blanks and more; empty for every other table
 */
public record Grid(List<Row> rows, Place place, List<String> lines) implements Block {

    public Grid {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }

    /** A table whose cells the file itself names. */
    public Grid(List<Row> rows, Place place) {
        this(rows, place, List.of());
    }

    /**
     * One row.
     *
     * @param cells left to right, only those that begin in this row
     */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param text its text, line breaks as {@code \n}, trimmed; empty for an empty cell
     * @param columnSpan how many columns it covers, at least 1
     * @param rowSpan how many rows it covers, at least 1
     */
    public record Cell(String text, int columnSpan, int rowSpan) {}
}
