package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns in which the labels of a table without ruling lines stand, found from the narrowest pieces on. */
final class LabelColumns {

    /** More columns than this have no labels. */
    private static final int MOST = 64;

    /** Where a column begins and ends. */
    private record Column(float left, float right) {}

    private final List<Column> columns = new ArrayList<>();

    /** The columns of those pieces. */
    LabelColumns(List<Fragment> pieces) {
        List<Fragment> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(piece -> piece.right() - piece.left()));
        for (Fragment piece : sorted) {
            add(piece);
        }
        columns.sort(Comparator.comparing(Column::left));
    }

    private void add(Fragment piece) {
        Column only = null;
        for (Column column : columns) {
            if (piece.left() < column.right() && column.left() < piece.right()) {
                if (only != null) {
                    return;
                }
                only = column;
            }
        }
        if (only == null && columns.size() >= MOST) {
            return;
        }
        if (only == null) {
            columns.add(new Column(piece.left(), piece.right()));
        } else {
            columns.remove(only);
            columns.add(new Column(Math.min(only.left(), piece.left()), Math.max(only.right(), piece.right())));
        }
    }

    int count() {
        return columns.size();
    }

    float left(int column) {
        return columns.get(column).left();
    }

    /** The first column that a piece reaches into. */
    int first(Fragment piece) {
        int i = 0;
        while (i + 1 < columns.size() && columns.get(i).right() <= piece.left()) {
            i++;
        }
        return i;
    }

    /** The last column that a piece reaches into. */
    int last(Fragment piece) {
        int i = columns.size() - 1;
        while (i > 0 && columns.get(i).left() >= piece.right()) {
            i--;
        }
        return i;
    }

    /** How far the texts in a column reach. */
    float right(Fragment piece) {
        return Math.max(piece.right(), columns.get(last(piece)).right());
    }
}
