package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines one behind the other that make a table without ruling lines: rows that end with figures, and what stands between
 * and above them.
 *
 * @param from the number of its first line
 * @param to the number of the line behind its last one
 */
record TableRegion(int from, int to) {

    /** More lines than this without a figure are no part of a table. */
    private static final int MOST_WITHOUT_FIGURE = 40;

    /** A longer table is read in parts. */
    private static final int MOST_LINES = 2_000;

    /** Lines further apart than this, in sizes of the font, do not belong to one label. */
    static final float PITCH = 2.1f;

    /** The regions among those lines, top to bottom. */
    static List<TableRegion> of(List<FlowLine> lines) {
        List<TableRegion> regions = new ArrayList<>();
        int end = 0;
        int next = nextAnchor(lines, 0);
        while (next < lines.size()) {
            int first = next;
            int last = first;
            int rows = 1;
            int most = lines.get(first).figures().size();
            next = nextAnchor(lines, first + 1);
            while (next < lines.size() && !isApart(lines, first, last, next, most)) {
                last = next;
                rows++;
                most = Math.max(most, lines.get(last).figures().size());
                next = nextAnchor(lines, last + 1);
            }
            if (most >= 4 || (most >= 2 && rows >= 2)) {
                int from = begin(lines, first, end);
                end = end(lines, last);
                regions.add(new TableRegion(from, end));
                next = nextAnchor(lines, end);
            }
        }
        return regions;
    }

    private static int nextAnchor(List<FlowLine> lines, int from) {
        int i = from;
        while (i < lines.size() && !lines.get(i).isAnchor()) {
            i++;
        }
        return i;
    }

    /** Whether two rows belong to different tables: running text between them, or heads for more columns than before. */
    private static boolean isApart(List<FlowLine> lines, int first, int above, int below, int most) {
        if (below - above > MOST_WITHOUT_FIGURE || below - first > MOST_LINES) {
            return true;
        }
        for (int i = above + 1; i < below; i++) {
            if (lines.get(i).isProse()) {
                return true;
            }
        }
        boolean heads = hasHeads(lines, above, below);
        if (heads && lines.get(below).figures().size() > most) {
            return true;
        }
        for (int i = above + 1; i < below; i++) {
            if (lines.get(i).isChapter() && hasHeads(lines, i, below)) {
                return true;
            }
        }
        return false;
    }

    /** Whether heads of columns stand between two lines, over the figures of the lower one. */
    private static boolean hasHeads(List<FlowLine> lines, int above, int below) {
        Fragment first = lines.get(below).figures().getFirst();
        for (int i = above + 1; i < below; i++) {
            if (lines.get(i).hasTextFrom(first.left() - first.size())) {
                return true;
            }
        }
        return false;
    }

    /** The line in which the heads above the first row begin. */
    private static int begin(List<FlowLine> lines, int first, int bound) {
        int from = first;
        while (from > bound && first - from < MOST_WITHOUT_FIGURE) {
            FlowLine above = lines.get(from - 1);
            boolean heading = above.isChapter() && hasHeads(lines, from - 1, first);
            boolean prose =
                    above.isProse() && !above.hasHeadsOver(lines.get(first).figures());
            if (prose || heading || lines.get(from).y - above.y > 5 * above.line.size()) {
                break;
            }
            from--;
        }
        return from;
    }

    /** The line behind the rest of the last row's label. */
    private static int end(List<FlowLine> lines, int last) {
        float edge = lines.get(last).figures().getFirst().left();
        int to = last + 1;
        while (to < lines.size()) {
            FlowLine below = lines.get(to);
            float pitch = below.y - lines.get(to - 1).y;
            if (below.isProse()
                    || below.isChapter()
                    || below.isAnchor()
                    || below.line.right() > edge
                    || pitch > PITCH * below.line.size()) {
                break;
            }
            to++;
        }
        return to;
    }
}
