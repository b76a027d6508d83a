package org.gongkai.formats.blocks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.formats.Grid;
import org.gongkai.formats.Place;

/** What a drafted table is: data, or a frame that only lays out what stands in it; and its grid when it is data. */
final class TableShape {

    /** A cell with more text than this is prose, not a figure or a label. */
    private static final int PROSE = 300;

    /** So many figures make a table one of data even where prose or another table stands in one of its cells. */
    private static final int FIGURES = 8;

    private TableShape() {}

    /**
     * Whether the table holds data. A frame has a single cell, or holds other tables, or mostly prose; but a table with
     * many figures of its own is never a frame: losing a table is worse than keeping a paragraph in a cell.
     */
    static boolean holdsData(Draft.Table table) {
        int cells = 0;
        int figures = 0;
        int text = 0;
        int prose = 0;
        boolean nested = false;
        for (Draft.Row row : table.rows) {
            for (Draft.Cell cell : row.cells) {
                cells++;
                int length = 0;
                boolean cellNests = false;
                for (Draft draft : cell.content) {
                    switch (draft) {
                        case Draft.Text line -> length += line.text().length();
                        case Draft.Table inner -> cellNests = true;
                    }
                }
                nested |= cellNests;
                text += length;
                if (length > PROSE) {
                    prose += length;
                } else if (!cellNests && isFigure(cell)) {
                    figures++;
                }
            }
        }
        if (cells < 2) {
            return false;
        }
        return figures >= FIGURES || (!nested && prose * 2L <= text);
    }

    private static boolean isFigure(Draft.Cell cell) {
        if (cell.content.size() != 1 || !(cell.content.getFirst() instanceof Draft.Text(String text, int level))) {
            return false;
        }
        String figure = VisibleText.trim(text);
        return !figure.isEmpty() && figure.length() < 16 && Character.isDigit(figure.charAt(figure.length() - 1));
    }

    /** Gives the rows of cells that only continue the cell above them to that cell, and takes them away. */
    static void joinContinued(Draft.Table table) {
        Map<Integer, Merged> above = new HashMap<>();
        for (int i = 0; i < table.rows.size(); i++) {
            List<Draft.Cell> cells = table.rows.get(i).cells;
            boolean continued = false;
            int column = 0;
            for (Draft.Cell cell : cells) {
                Merged owner = cell.continuesAbove ? above.get(column) : null;
                if (owner != null && owner.row + owner.cell.rowSpan == i) {
                    owner.cell.rowSpan++;
                    continued = true;
                } else {
                    cell.continuesAbove = false;
                    above.put(column, new Merged(cell, i));
                }
                column += cell.columnSpan;
            }
            if (continued) {
                cells.removeIf(cell -> cell.continuesAbove);
            }
        }
    }

    /** The cell that began last in a column, and the row it began in. */
    private record Merged(Draft.Cell cell, int row) {}

    /** The table as a grid; rows without any cell keep their place as long as a merged cell may pass through them. */
    static Grid grid(Draft.Table table, Place place) {
        List<Grid.Row> rows = new ArrayList<>(table.rows.size());
        boolean any = false;
        for (int i = 0; i < table.rows.size(); i++) {
            List<Grid.Cell> cells = new ArrayList<>(table.rows.get(i).cells.size());
            for (Draft.Cell cell : table.rows.get(i).cells) {
                int rowSpan = Math.min(cell.rowSpan, table.rows.size() - i);
                cells.add(new Grid.Cell(text(cell.content), cell.columnSpan, rowSpan));
                any = true;
            }
            rows.add(new Grid.Row(cells));
        }
        return new Grid(any ? rows : List.of(), place, table.lines);
    }

    private static String text(List<Draft> content) {
        if (content.isEmpty()) {
            return "";
        }
        if (content.size() == 1 && content.getFirst() instanceof Draft.Text(String text, int level)) {
            return VisibleText.trim(text);
        }
        StringBuilder all = new StringBuilder();
        append(content, all);
        return VisibleText.trim(all.toString());
    }

    /** Depth is bounded by the depth of tables. */
    private static void append(List<Draft> content, StringBuilder all) {
        for (Draft draft : content) {
            switch (draft) {
                case Draft.Text text -> all.append(text.text()).append('\n');
                case Draft.Table table -> {
                    for (Draft.Row row : table.rows) {
                        for (Draft.Cell cell : row.cells) {
                            append(cell.content, all);
                        }
                    }
                }
            }
        }
    }
}
