package org.gongkai.formats;

import java.util.List;

/**
 * A table. Each row holds only the cells that begin in it: a cell merged over several rows stands in its first row
 * with its {@link Cell#rowSpan()}.
 *
 * @param rows top to bottom
 * @param place where the table begins
 */
public record Grid(List<Row> rows, Place place) implements Block {

    public Grid {
        rows = List.copyOf(rows);
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
