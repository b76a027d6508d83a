package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** Puts the lines of labels together, and finds which row each belongs to. */
final class OpenLabels {

    /** A label of more lines is not looked at closely. */
    private static final int MOST_LINES = 80;

    private OpenLabels() {}

    /**
     * The labels that pieces make.
     *
     * @param pieces from the top down
     * @param apart whether two pieces cannot be of one label
     */
    static List<OpenLabel> of(List<Fragment> pieces, LabelColumns columns, BiPredicate<Fragment, Fragment> apart) {
        List<OpenLabel> labels = new ArrayList<>();
        List<OpenLabel> open = new ArrayList<>();
        for (Fragment piece : pieces) {
            OpenLabel owner = null;
            for (OpenLabel label : open) {
                if (label.goesOn(piece, columns.right(label.widest())) && !apart.test(label.last(), piece)) {
                    owner = label;
                }
            }
            open.removeIf(label -> piece.y() - label.last().y() > TableRegion.PITCH * piece.size()
                    || (label.last().y() < piece.y() && label.last().isOver(piece)));
            if (owner == null) {
                owner = new OpenLabel(piece);
                labels.add(owner);
            } else {
                owner.lines.add(piece);
            }
            open.add(owner);
        }
        return labels;
    }

    /** How far the lines of a label stand from its row, by the way that cells are aligned. */
    private enum Alignment {
        TOP,
        MIDDLE,
        BOTTOM;

        float distance(List<Fragment> lines, int from, int to, float row) {
            float first = lines.get(from).y();
            float last = lines.get(to - 1).y();
            return Math.abs(row
                    - switch (this) {
                        case TOP -> first;
                        case MIDDLE -> (first + last) / 2;
                        case BOTTOM -> last;
                    });
        }
    }

    /**
     * Parts a label that stands beside several rows into one for each of them.
     *
     * @param rows the heights of those rows, from the top down
     */
    static List<OpenLabel> split(OpenLabel label, List<Float> rows) {
        List<Fragment> lines = label.lines;
        int count = Math.min(rows.size(), lines.size());
        if (lines.size() > MOST_LINES) {
            return List.of(label);
        }
        int[] best = {};
        float least = Float.MAX_VALUE;
        for (Alignment alignment : Alignment.values()) {
            float[][] cost = new float[count + 1][lines.size() + 1];
            int[][] begin = new int[count + 1][lines.size() + 1];
            for (int i = 0; i <= count; i++) {
                Arrays.fill(cost[i], Float.MAX_VALUE);
            }
            cost[0][0] = 0;
            for (int i = 1; i <= count; i++) {
                for (int to = i; to <= lines.size(); to++) {
                    for (int from = i - 1; from < to; from++) {
                        float here = cost[i - 1][from] + alignment.distance(lines, from, to, rows.get(i - 1));
                        if (here < cost[i][to]) {
                            cost[i][to] = here;
                            begin[i][to] = from;
                        }
                    }
                }
            }
            if (cost[count][lines.size()] < least) {
                least = cost[count][lines.size()];
                best = new int[count];
                int to = lines.size();
                for (int i = count; i > 0; i--) {
                    best[i - 1] = begin[i][to];
                    to = begin[i][to];
                }
            }
        }
        List<OpenLabel> parts = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            int to = i + 1 < best.length ? best[i + 1] : lines.size();
            parts.add(new OpenLabel(lines.subList(best[i], to)));
        }
        return parts;
    }
}
