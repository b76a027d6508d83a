package org.gongkai.formats.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The columns of one table: sheets have thousands, and only those are counted in which a cell of the table stands. */
final class SheetColumns {

    private final int[] edges;
    private final int[] columns;

    private SheetColumns(int[] edges, int[] columns) {
        this.edges = edges;
        this.columns = columns;
    }

    static SheetColumns of(List<SheetRow> table) {
        int[] edges = table.stream()
                .flatMap(row -> row.items().stream())
                .flatMapToInt(item -> IntStream.of(item.left(), item.right() + 1))
                .sorted()
                .distinct()
                .toArray();
        boolean[] used = new boolean[edges.length];
        for (SheetRow row : table) {
            for (SheetRow.Item item : row.items()) {
                int left = Arrays.binarySearch(edges, item.left());
                Arrays.fill(used, left, Arrays.binarySearch(edges, item.right() + 1), true);
            }
        }
        int[] columns = new int[edges.length];
        for (int i = 1; i < edges.length; i++) {
            columns[i] = columns[i - 1] + (used[i - 1] ? 1 : 0);
        }
        return new SheetColumns(edges, columns);
    }

    int count() {
        return columns.length == 0 ? 0 : columns[columns.length - 1];
    }

    /** The table's column that begins where that column of the sheet does. */
    int at(int sheetColumn) {
        return columns[Arrays.binarySearch(edges, sheetColumn)];
    }
}
