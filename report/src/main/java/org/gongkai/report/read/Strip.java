package org.gongkai.report.read;

import java.util.List;
import org.gongkai.formats.Place;

/**
 * One row of a grid or one line of text.
 *
 * @param layout how sure the borders of its cells are
 * @param text the words of a line as they stand; cells joined by blanks
 * @param cells its cells with their columns
 * @param table which grid or run of lines it belongs to; strips of one table have the same number
 * @param place where it stands
 */
record Strip(Layout layout, String text, List<Slot> cells, int table, Place place) {

    enum Layout {
        /** A row of a grid or a line with tabs: all cells of one row, blank ones too. */
        ROW,
        /** A line that is surely one cell, even if it is blank. */
        CELL,
        /** A line of text: a paragraph, or one or several cells. */
        LINE,
        /** A blank line: a blank cell, or mere spacing. */
        EMPTY
    }

    /**
     * A cell.
     *
     * @param column the column it begins in; -1 where there are no columns
     * @param items what it holds; none for a passage of text
     */
    record Slot(String text, int column, List<Item> items) {

        /** Whether it holds nothing but figures, or nothing at all. */
        boolean isFigures() {
            for (Item item : items) {
                if (item instanceof Item.Words) {
                    return false;
                }
            }
            return true;
        }
    }

    static Strip empty(int table, Place place) {
        return new Strip(Layout.EMPTY, "", List.of(), table, place);
    }

    static Strip single(Layout layout, String text, List<Item> items, int table, Place place) {
        return new Strip(layout, text, List.of(new Slot(text, -1, items)), table, place);
    }

    /** The items of a strip that is one cell or line. */
    List<Item> items() {
        return cells.getFirst().items();
    }

    static Strip row(List<Slot> cells, int table, Place place) {
        StringBuilder text = new StringBuilder();
        for (Slot cell : cells) {
            if (!Fold.isBlank(cell.text())) {
                text.append(text.isEmpty() ? "" : " ").append(cell.text());
            }
        }
        return new Strip(Layout.ROW, text.toString(), List.copyOf(cells), table, place);
    }
}
