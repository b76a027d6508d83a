package org.gongkai.formats.write;

import java.util.List;

/**
 * A table with merged cells.
 *
 * @param caption its name for those who do not see it, and above it on a web page
 * @param density how closely it is set
 * @param widths the widths of its columns in millimetres; a page of text is 156 wide
 * @param headRows how many rows at the top are its head, which is repeated on every page it runs over
 * @param rows top to bottom, the head first
 */
public record Table(String caption, Density density, List<Integer> widths, int headRows, List<Row> rows)
        implements Piece {

    /** How closely a table is set. */
    public enum Density {
        /** Letters of 12 pt, rows of at least 9 mm. */
        ROOMY,
        /** Letters of 10.5 pt, rows as high as their words need: a form of thirty rows stays on one page. */
        DENSE
    }

    /** What a cell is. */
    public enum Kind {
        /** Names the columns it stands over. */
        HEAD,
        /** Names the rows that follow, up to the next of its kind; as wide as the table. */
        BAND,
        /** Names the row or rows it stands in. */
        LABEL,
        /** What is told. */
        FIGURE
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
     * @param text its words, a line feed breaks the line; empty for a blank cell
     * @param columns how many columns it covers, at least 1
     * @param rows how many rows it covers, at least 1
     */
    public record Cell(Kind kind, String text, int columns, int rows) {

        public Cell {
            if (columns < 1 || rows < 1) {
                throw new IllegalArgumentException("a cell covers at least one place: " + columns + " × " + rows);
            }
            text = Piece.visible(text);
        }
    }

    /** Refuses rows whose cells do not cover every place of the table exactly once. */
    public Table {
        caption = Piece.visible(caption);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
        Layout.of(widths.size(), rows);
    }

    /** Where every cell stands. */
    public Layout layout() {
        return Layout.of(widths.size(), rows);
    }
}
