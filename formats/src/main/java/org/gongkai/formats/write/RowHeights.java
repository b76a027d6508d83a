package org.gongkai.formats.write;

import java.util.List;

/**
 * How high the rows of a sheet must be for their words, in points. Programs do not work that out for merged cells, and some for none; the
 * widths of characters are estimated, as the fonts are the reader's.
 */
final class RowHeights {

    /** No row is higher. */
    private static final double MOST = 409;

    private static final double LEAST = 20;
    private static final double LEADING = 1.35;
    private static final double PADDING = 4;

    /** The size of letters that the widths of columns are measured by. */
    private static final double SIZE = 12;

    private RowHeights() {}

    /** The height for words of that size in a cell of that width, in digits. */
    static double of(String text, double width, double size) {
        double room = Math.max(2, width - 1);
        double lines = 0;
        for (String line : text.split("\n", -1)) {
            double digits = line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum() * size / SIZE;
            lines += Math.max(1, Math.ceil(digits / room));
        }
        return Math.clamp(lines * LEADING * size + PADDING, LEAST, MOST);
    }

    /** The heights of the rows of a table: a cell over several rows makes the last of them higher where it must. */
    static double[] of(Table table, List<Double> widths) {
        List<List<Layout.Slot>> rows = table.layout().rows();
        double[] heights = new double[rows.size()];
        double[][] needed = new double[rows.size()][widths.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = LEAST;
            for (Layout.Slot slot : rows.get(i)) {
                Table.Cell cell = slot.cell();
                int column = slot.column();
                if (slot.first()) {
                    double width = widths.subList(column, column + cell.columns()).stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
                    needed[i][column] = of(cell.text(), width, SIZE);
                } else {
                    needed[i][column] = needed[i - 1][column] - heights[i - 1];
                }
                boolean last = i + 1 == heights.length || ends(rows.get(i + 1), column);
                heights[i] = last ? Math.max(heights[i], needed[i][column]) : heights[i];
            }
        }
        return heights;
    }

    /** Whether another cell begins below that column. */
    private static boolean ends(List<Layout.Slot> below, int column) {
        return below.stream().noneMatch(slot -> slot.column() == column && !slot.first());
    }
}
