package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.read.MarkedCells.Line;

/**
 * Tables of which every cell stands on a line of its own with the bar that ends it on the line below; a blank cell is a bar alone.
 * Each cell is put on one line with its bar.
 */
final class BarsBelow {

    private static final int LONGEST_CELL = 100;
    /** Fewer lone bars are no table. */
    private static final int FEWEST = 20;

    private BarsBelow() {}

    /** The lines; those themselves where they hold no such table. */
    static List<Line> joined(List<Line> lines) {
        if (lines.stream().filter(BarsBelow::isBar).count() < FEWEST) {
            return lines;
        }
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            Line before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && isBar(line) && isCell(before.text())) {
                joined.set(joined.size() - 1, new Line(before.text() + " |", before.place()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean isCell(String text) {
        return text.indexOf('|') < 0 && text.length() <= LONGEST_CELL && !Fold.isBlank(text);
    }

    private static boolean isBar(Line line) {
        return line.text().strip().equals("|");
    }
}
