package org.gongkai.formats.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where the cells of a table stand.
 *
 * @param rows for each row what stands in it, left to right, the continuations of cells from above included
 */
public record Layout(List<List<Slot>> rows) {

    /**
     * A cell in one of the rows it covers.
     *
     * @param column the first column it covers, from 0
     * @param first whether the cell begins in this row
     */
    public record Slot(Table.Cell cell, int column, boolean first) {}

    private record Running(Table.Cell cell, int left) {}

    /** Lays the rows out, or throws an {@link IllegalArgumentException} that says in which row they do not fit. */
    static Layout of(int columns, List<Table.Row> rows) {
        List<List<Slot>> laid = new ArrayList<>();
        List<Running> above = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            above.add(new Running(new Table.Cell(Table.Kind.FIGURE, "", 1, 1), 0));
        }
        for (Table.Row row : rows) {
            int number = laid.size() + 1;
            Supplier<IllegalArgumentException> misfit =
                    () -> new IllegalArgumentException("the cells of row " + number + " do not fit the table");
            List<Slot> slots = new ArrayList<>();
            int next = 0;
            int column = 0;
            while (column < columns) {
                Running running = above.get(column);
                boolean first = running.left() == 0;
                if (first && next == row.cells().size()) {
                    throw misfit.get();
                }
                Table.Cell cell = first ? row.cells().get(next++) : running.cell();
                slots.add(new Slot(cell, column, first));
                int left = (first ? cell.rows() : running.left()) - 1;
                for (int i = 0; i < cell.columns(); i++, column++) {
                    if (column == columns || (first && above.get(column).left() > 0)) {
                        throw misfit.get();
                    }
                    above.set(column, new Running(cell, left));
                }
            }
            if (next < row.cells().size()) {
                throw misfit.get();
            }
            laid.add(slots);
        }
        if (above.stream().anyMatch(running -> running.left() > 0)) {
            throw new IllegalArgumentException("a cell runs out of the table");
        }
        return new Layout(laid);
    }
}
