package org.gongkai.app.portfolio;

import java.util.List;

/**
 * A row of a table of figures.
 *
 * @param label of the row
 * @param css the class of the row; empty for none
 * @param cells left to right
 */
public record TableRow(String label, String css, List<TableCell> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }
}
