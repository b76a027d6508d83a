package org.gongkai.formats.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.formats.write.Table;

/** A table in rows of the height that their words need. */
final class TableBlock implements Block {

    /** Free room above and below a table, and inside each cell above and below its words. */
    private static final double ROOM = 2;

    private static final double PADDING = 0.4;

    private static final double ROOMY_ROW = 9;
    private static final double DENSE_ROW = 5.6;

    private final TableGrid grid;
    private final List<CellBox> boxes = new ArrayList<>();
    private final double[] columns;
    private final double[] heights;
    private final int headRows;

    TableBlock(Table table, Metrics metrics) {
        grid = new TableGrid(table.layout().rows(), table.widths().size());
        headRows = Math.min(table.headRows(), grid.rows());
        columns = columns(table.widths());
        heights = new double[grid.rows()];
        Arrays.fill(heights, table.density() == Table.Density.ROOMY ? ROOMY_ROW : DENSE_ROW);
        for (TableGrid.Area area : grid.areas()) {
            double width = columns[area.right()] - columns[area.left()];
            CellBox box = new CellBox(area, width, table.density(), metrics);
            boxes.add(box);
            grow(area, box.height() + 2 * PADDING);
        }
    }

    /** The edges of the columns; a table wider than the text is made as wide as it. */
    private static double[] columns(List<Integer> widths) {
        double measure = Paper.RIGHT - Paper.LEFT;
        double total = widths.stream().mapToInt(Integer::intValue).sum();
        double scale = Math.min(1, measure / total);
        double[] columns = new double[widths.size() + 1];
        columns[0] = Paper.LEFT + (measure - total * scale) / 2;
        for (int i = 0; i < widths.size(); i++) {
            columns[i + 1] = columns[i] + widths.get(i) * scale;
        }
        return columns;
    }

    /** Makes the last row of an area high enough for it. Areas come by their first row, which all rows above have grown for. */
    private void grow(TableGrid.Area area, double needed) {
        double height = height(area.top(), area.bottom());
        heights[area.bottom() - 1] += Math.max(0, needed - height);
    }

    private double height(int from, int to) {
        return IntStream.range(from, to).mapToDouble(row -> heights[row]).sum();
    }

    @Override
    public boolean staysWithNext() {
        return false;
    }

    @Override
    public double least(double above) {
        double whole = ROOM + height(0, heights.length);
        boolean onOnePage = above + whole <= Paper.BOTTOM - Paper.TOP;
        return onOnePage ? whole : ROOM + height(0, Math.min(headRows + 1, heights.length));
    }

    @Override
    public void place(Pages pages) {
        int next = 0;
        if (!pages.isFresh()) {
            pages.advance(ROOM);
        }
        while (next < heights.length) {
            List<Integer> rows = new ArrayList<>();
            double needed = 0;
            if (next > 0 && next >= headRows) {
                for (int i = 0; i < headRows; i++) {
                    rows.add(i);
                }
                needed = height(0, headRows);
            }
            int first = next;
            while (next < heights.length && (next == first || pages.fits(needed + heights[next]))) {
                needed += heights[next];
                rows.add(next++);
            }
            part(pages, rows);
            if (next < heights.length) {
                pages.turn();
            }
        }
        pages.advance(ROOM);
    }

    /** Draws those rows below one another. */
    private void part(Pages pages, List<Integer> rows) {
        double[] edges = new double[rows.size() + 1];
        edges[0] = pages.top();
        for (int i = 0; i < rows.size(); i++) {
            edges[i + 1] = edges[i] + heights[rows.get(i)];
        }
        for (CellBox box : boxes) {
            int from = rows.indexOf(box.area().top());
            if (from >= 0) {
                int to = from + 1;
                while (to < rows.size() && rows.get(to) < box.area().bottom()) {
                    to++;
                }
                box.place(pages, columns[box.area().left()], edges[from], edges[to]);
            }
        }
        grid.strokes(rows, columns, edges).forEach(pages::add);
        pages.advance(edges[rows.size()] - edges[0]);
    }
}
