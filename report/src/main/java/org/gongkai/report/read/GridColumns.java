package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.formats.Grid;

/** Finds the column each cell of a grid begins in, row by row, past the cells that reach down from rows above. */
final class GridColumns {

    private static final int WIDEST = 1000;

    private final Lexer lexer;
    private int[] reach = new int[32];

    GridColumns(Lexer lexer) {
        this.lexer = lexer;
    }

    /** The cells of the next row with their columns. */
    List<Strip.Slot> place(Grid.Row row) {
        List<Strip.Slot> slots = new ArrayList<>();
        int[] next = reach.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] = Math.max(0, next[i] - 1);
        }
        int column = 0;
        for (Grid.Cell cell : row.cells()) {
            while (column < reach.length && reach[column] > 0) {
                column++;
            }
            slots.add(new Strip.Slot(cell.text(), column, lexer.items(cell.text())));
            int width = Math.min(cell.columnSpan(), WIDEST - Math.min(column, WIDEST));
            if (column + width > next.length) {
                next = Arrays.copyOf(next, column + width + 32);
                reach = Arrays.copyOf(reach, next.length);
            }
            for (int i = column; i < column + width; i++) {
                next[i] = cell.rowSpan() - 1;
            }
            column += Math.max(1, width);
        }
        reach = next;
        return slots;
    }
}
