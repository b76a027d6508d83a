package org.gongkai.formats.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.formats.write.Layout;
import org.gongkai.formats.write.Table;

/** Which cell covers which place of a table, and the lines between them. */
final class TableGrid {

    /**
     * A cell and the columns and rows it covers, the ends not included.
     */
    record Area(Table.Cell cell, int left, int top, int right, int bottom) {}

    private final List<Area> areas = new ArrayList<>();

    /** The number of the area that covers each place, row by row. */
    private final List<int[]> owners = new ArrayList<>();

    private final int columns;

    TableGrid(List<List<Layout.Slot>> rows, int columns) {
        this.columns = columns;
        for (List<Layout.Slot> slots : rows) {
            int[] row = new int[columns];
            for (Layout.Slot slot : slots) {
                Table.Cell cell = slot.cell();
                int right = slot.column() + cell.columns();
                int owner = slot.first() ? areas.size() : owners.getLast()[slot.column()];
                Arrays.fill(row, slot.column(), right, owner);
                if (slot.first()) {
                    areas.add(new Area(cell, slot.column(), owners.size(), right, owners.size() + cell.rows()));
                }
            }
            owners.add(row);
        }
    }

    /** The cells by the row and the column in which they begin. */
    List<Area> areas() {
        return areas;
    }

    int rows() {
        return owners.size();
    }

    /**
     * The lines around and between those rows, each as long as it can be.
     *
     * @param rows the numbers of the rows, top to bottom
     * @param across the edges of all columns
     * @param down the edges of those rows
     */
    List<Stroke> strokes(List<Integer> rows, double[] across, double[] down) {
        List<Stroke> strokes = new ArrayList<>();
        for (int j = 0; j <= rows.size(); j++) {
            int from = 0;
            for (int i = 0; i <= columns; i++) {
                if (i == columns || owner(rows, j - 1, i) == owner(rows, j, i)) {
                    add(strokes, across[from], down[j], across[i], down[j]);
                    from = i + 1;
                }
            }
        }
        for (int i = 0; i <= columns; i++) {
            int from = 0;
            for (int j = 0; j <= rows.size(); j++) {
                if (j == rows.size() || owner(rows, j, i - 1) == owner(rows, j, i)) {
                    add(strokes, across[i], down[from], across[i], down[j]);
                    from = j + 1;
                }
            }
        }
        return strokes;
    }

    private static void add(List<Stroke> strokes, double left, double top, double right, double bottom) {
        if (right > left || bottom > top) {
            strokes.add(new Stroke(left, top, right, bottom));
        }
    }

    /** Outside the table nobody owns anything. */
    private int owner(List<Integer> rows, int row, int column) {
        boolean inside = row >= 0 && row < rows.size() && column >= 0 && column < columns;
        return inside ? owners.get(rows.get(row))[column] : -1;
    }
}
