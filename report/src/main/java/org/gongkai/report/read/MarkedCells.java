package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.Place;
import org.jspecify.annotations.Nullable;

/**
 * A table written one cell per line, each line beginning with a tab and each row ending with a blank line. A line without a tab
 * continues the words of the cell above.
 *
 * @param rows its rows
 * @param end the line after it
 * @param labelled whether any cell is a label of the tables; otherwise the lines are text
 */
record MarkedCells(List<Row> rows, int end, boolean labelled) {

    private static final int LONGEST_CELL = 100;
    private static final int LONGEST_BREAK = 4;

    /** A line of the file. */
    record Line(String text, Place place) {}

    /** A row of the table. */
    record Row(List<Strip.Slot> cells, Place place) {}

    /** The marked lines that begin at a line; null where none do. */
    static @Nullable MarkedCells at(List<Line> lines, int start, Lexer lexer) {
        if (!isMarked(lines.get(start).text())) {
            return null;
        }
        List<Row> rows = new ArrayList<>();
        List<Strip.Slot> row = new ArrayList<>();
        boolean labelled = false;
        int i = start;
        int rowStart = start;
        while (i < lines.size()) {
            String text = lines.get(i).text();
            if (isMarked(text)) {
                if (row.isEmpty()) {
                    rowStart = i;
                }
                String cell = Residue.strip(text);
                row.add(new Strip.Slot(cell, row.size(), lexer.items(cell)));
                labelled = labelled || lexer.isLabel(cell);
                i++;
                continue;
            }
            int next = nextFilled(lines, i);
            if (next > i && next < lines.size() && isMarked(lines.get(next).text())) {
                rows.add(new Row(row, lines.get(rowStart).place()));
                row = new ArrayList<>();
                i = next;
            } else if (next < lines.size() && continues(lines, next, row)) {
                Strip.Slot last = row.removeLast();
                String cell = last.text() + Residue.strip(lines.get(next).text());
                row.add(new Strip.Slot(cell, last.column(), lexer.items(cell)));
                i = next + 1;
            } else {
                break;
            }
        }
        rows.add(new Row(row, lines.get(rowStart).place()));
        return new MarkedCells(rows, i, labelled);
    }

    private static boolean isMarked(String text) {
        return !text.isEmpty()
                && text.charAt(0) == '\t'
                && text.indexOf('\t', 1) < 0
                && text.length() <= LONGEST_CELL
                && text.indexOf('|') < 0;
    }

    private static int nextFilled(List<Line> lines, int from) {
        int i = from;
        while (i < lines.size()
                && Fold.isBlank(lines.get(i).text())
                && !isMarked(lines.get(i).text())) {
            i++;
        }
        return i;
    }

    /** Whether the line goes on with the words of the last cell: short words, and a cell again soon after. */
    private static boolean continues(List<Line> lines, int i, List<Strip.Slot> row) {
        String text = lines.get(i).text();
        if (row.isEmpty()
                || text.length() > LONGEST_CELL
                || row.getLast().isFigures()
                || HeadingReader.match(text, lines.get(i).place()) != null) {
            return false;
        }
        for (int k = i + 1; k < Math.min(lines.size(), i + LONGEST_BREAK); k++) {
            if (isMarked(lines.get(k).text())) {
                return true;
            }
        }
        return false;
    }
}
