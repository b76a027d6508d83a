package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.formats.Limits;

/** The columns in which the figures of a table without ruling lines stand: those of its fullest rows, and any beside them. */
final class FigureColumns {

    /** A figure this far from every column, as a share of their distance, has a column of its own. */
    private static final float OWN = 0.6f;

    /** Less than this is no distance between columns, in points. */
    private static final float NARROWEST = 10;

    /** Where the figures of a column begin and end. */
    private record Column(float left, float right) {

        /** How far a figure is from it, whichever way its figures are aligned. */
        float distance(Fragment figure) {
            float centre = Math.abs(figure.centre() - (left + right) / 2);
            return Math.min(centre, Math.min(Math.abs(figure.left() - left), Math.abs(figure.right() - right)));
        }
    }

    private final List<Column> columns = new ArrayList<>();
    private final float pitch;

    /** The columns of rows with those figures. */
    FigureColumns(List<List<Fragment>> rows) {
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<Fragment>> fullest =
                rows.stream().filter(row -> row.size() == most).toList();
        for (int i = 0; i < most; i++) {
            float left = 0;
            float right = 0;
            for (List<Fragment> row : fullest) {
                left += row.get(i).left() / fullest.size();
                right += row.get(i).right() / fullest.size();
            }
            columns.add(new Column(left, right));
        }
        float nearest = Float.MAX_VALUE;
        for (int i = 1; i < most; i++) {
            nearest =
                    Math.min(nearest, columns.get(i).left() - columns.get(i - 1).left());
        }
        pitch = Math.max(NARROWEST, nearest);
        for (List<Fragment> row : rows) {
            row.forEach(this::addMissing);
        }
        columns.sort(Comparator.comparing(Column::left));
    }

    private void addMissing(Fragment figure) {
        if (columns.size() < Limits.COLUMN_SPAN
                && distance(figure) > OWN * pitch
                && figure.left() > columns.getFirst().left()) {
            columns.add(new Column(figure.left(), figure.right()));
        }
    }

    private float distance(Fragment figure) {
        float least = Float.MAX_VALUE;
        for (Column column : columns) {
            least = Math.min(least, column.distance(figure));
        }
        return least;
    }

    int count() {
        return columns.size();
    }

    float left(int column) {
        return columns.get(column).left();
    }

    float right(int column) {
        return columns.get(column).right();
    }

    /** Where one column ends and the next begins; also before the first and behind the last. */
    float edge(int column) {
        if (column == 0) {
            return columns.getFirst().left() - pitchBeside() / 2;
        }
        if (column == columns.size()) {
            return columns.getLast().right() + pitchBeside() / 2;
        }
        return (columns.get(column - 1).right() + columns.get(column).left()) / 2;
    }

    private float pitchBeside() {
        return Math.min(pitch, 60);
    }

    /** Whether a figure may stand in one of them. */
    boolean holds(Fragment figure) {
        return distance(figure) <= OWN * Math.min(pitch, 200);
    }

    /** The column of each figure of a row, one behind the other, as near as can be. */
    int[] places(List<Fragment> row) {
        int count = columns.size();
        int width = row.size();
        int[] places = new int[width];
        if (width >= count) {
            for (int i = 0; i < width; i++) {
                places[i] = Math.min(i, count - 1);
            }
            return places;
        }
        float[][] cost = new float[width + 1][count + 1];
        for (int i = 1; i <= width; i++) {
            cost[i][i - 1] = Float.MAX_VALUE;
            for (int j = i; j <= count - (width - i); j++) {
                float here = cost[i - 1][j - 1] + columns.get(j - 1).distance(row.get(i - 1));
                cost[i][j] = j == i ? here : Math.min(here, cost[i][j - 1]);
            }
        }
        int j = count;
        for (int i = width; i > 0; i--) {
            j = Math.min(j, count - (width - i));
            while (j > i && cost[i][j] == cost[i][j - 1]) {
                j--;
            }
            places[i - 1] = j - 1;
            j--;
        }
        return places;
    }

    /** The column over which a place lies; -1 before the first. */
    int at(float x) {
        int column = -1;
        while (column + 1 < columns.size() && x >= edge(column + 1)) {
            column++;
        }
        return column;
    }
}
