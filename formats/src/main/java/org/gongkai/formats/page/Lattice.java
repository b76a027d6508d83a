package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.formats.Limits;

/** The cells that the ruling lines of one table make, merged ones as one. */
final class Lattice {

    /** Lines nearer than this are the same one, and ends nearer than this meet: four points, less than any character. */
    static final float NEAR = 4;

    /** A cell, by the numbers of its columns and rows; the ends are not part of it. */
    record Area(int left, int top, int right, int bottom) {}

    final float[] columns;
    final float[] rows;
    final List<Area> areas = new ArrayList<>();

    /** What share of each place's right edge, and of its lower one, lines pass along; lines may come in pieces. */
    private final float[][] wallRight;

    private final float[][] wallBelow;

    /** The cells of those lines, which touch one another. */
    Lattice(List<Rule> rules) {
        columns = edges(rules, false);
        rows = edges(rules, true);
        int width = Math.max(0, columns.length - 1);
        int height = Math.max(0, rows.length - 1);
        boolean table = width > 0 && width <= Limits.COLUMN_SPAN && height > 0;
        wallRight = new float[table ? height : 0][width];
        wallBelow = new float[table ? height : 0][width];
        if (table) {
            for (Rule rule : rules) {
                build(rule);
            }
            findAreas(width, height);
        }
    }

    float left() {
        return columns[0];
    }

    float right() {
        return columns[columns.length - 1];
    }

    float top() {
        return rows[0];
    }

    float bottom() {
        return rows[rows.length - 1];
    }

    /** Where columns (or rows) part, also where lines of the other kind end: tables are often open at their sides. */
    private static float[] edges(List<Rule> rules, boolean ofRows) {
        float[] all = new float[rules.size() * 2];
        int count = 0;
        float first = Float.MAX_VALUE;
        float last = -Float.MAX_VALUE;
        for (Rule rule : rules) {
            if (rule.isAcross() == ofRows) {
                all[count++] = ofRows ? rule.down() : rule.across();
            } else {
                first = Math.min(first, ofRows ? rule.top() : rule.left());
                last = Math.max(last, ofRows ? rule.bottom() : rule.right());
            }
        }
        if (first < last) {
            all = Arrays.copyOf(all, count + 2);
            all[count++] = first;
            all[count++] = last;
        }
        Arrays.sort(all, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || all[i] - all[kept - 1] > NEAR) {
                all[kept++] = all[i];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private void build(Rule rule) {
        if (rule.isAcross()) {
            int above = nearest(rows, rule.down()) - 1;
            if (above >= 0 && above < wallBelow.length) {
                for (int i = 0; i < wallBelow[above].length; i++) {
                    wallBelow[above][i] += share(rule.left(), rule.right(), columns[i], columns[i + 1]);
                }
            }
            return;
        }
        int before = nearest(columns, rule.across()) - 1;
        for (int j = 0; before >= 0 && j < wallRight.length && before < wallRight[j].length; j++) {
            wallRight[j][before] += share(rule.top(), rule.bottom(), rows[j], rows[j + 1]);
        }
    }

    private static float share(float from, float to, float begin, float end) {
        return Math.max(0, Math.min(to, end) - Math.max(from, begin)) / (end - begin);
    }

    /** Whether lines pass along the greater part of an edge. */
    private static boolean isWall(float share) {
        return share > 0.5f;
    }

    private static int nearest(float[] edges, float place) {
        int found = Arrays.binarySearch(edges, place);
        if (found >= 0) {
            return found;
        }
        int after = -found - 1;
        return after > 0 && (after == edges.length || place - edges[after - 1] <= edges[after] - place)
                ? after - 1
                : after;
    }

    private void findAreas(int width, int height) {
        boolean[][] taken = new boolean[height][width];
        for (int j = 0; j < height; j++) {
            for (int i = 0; i < width; i++) {
                if (!taken[j][i]) {
                    areas.add(area(i, j, taken));
                }
            }
        }
    }

    private Area area(int left, int top, boolean[][] taken) {
        int right = left + 1;
        while (right < taken[top].length && !isWall(wallRight[top][right - 1]) && !taken[top][right]) {
            right++;
        }
        int bottom = top + 1;
        while (bottom < taken.length && isOpenBelow(left, right, bottom - 1, taken)) {
            bottom++;
        }
        for (int j = top; j < bottom; j++) {
            Arrays.fill(taken[j], left, right, true);
        }
        return new Area(left, top, right, bottom);
    }

    /** Whether the next row continues those columns without a line between and inside. */
    private boolean isOpenBelow(int left, int right, int row, boolean[][] taken) {
        for (int i = left; i < right; i++) {
            boolean parted = i < right - 1 && isWall(wallRight[row + 1][i]);
            if (isWall(wallBelow[row][i]) || taken[row + 1][i] || parted) {
                return false;
            }
        }
        return true;
    }

    /** The number of the column or row in which a place stands; -1 outside. */
    static int band(float[] edges, float place) {
        int found = Arrays.binarySearch(edges, place);
        int band = found >= 0 ? found : -found - 2;
        return band < 0 || band >= edges.length - 1 ? -1 : band;
    }
}
