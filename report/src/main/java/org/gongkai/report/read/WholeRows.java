package org.gongkai.report.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cells of a row where the file marks them: the row has exactly as many as the form, or its columns are those of the
 * rows that do, or cells that are blank in every row of its length or columns that the form has not are left out.
 */
final class WholeRows {

    private final int cells;
    private final @Nullable List<Integer> columns;
    private final @Nullable ExtraColumns extra;
    private final Map<Integer, boolean[]> filled = new HashMap<>();

    private WholeRows(int cells, @Nullable List<Integer> columns, @Nullable ExtraColumns extra) {
        this.cells = cells;
        this.columns = columns;
        this.extra = extra;
    }

    /**
     * Looks at all rows of a table.
     *
     * @param cells how many figures a row of the form has
     */
    static WholeRows of(Collection<TableRow> rows, int cells) {
        if (rows.stream().allMatch(row -> row.filled().size() == cells)) {
            return new WholeRows(cells, null, null);
        }
        Map<List<Integer>, Integer> votes = new HashMap<>();
        for (TableRow row : rows) {
            if (row.isWhole() && row.filled().size() == cells) {
                votes.merge(row.filled().stream().map(Item.Datum::column).toList(), 1, Integer::sum);
            }
        }
        List<Integer> columns = votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        WholeRows whole = new WholeRows(cells, columns, ExtraColumns.of(rows, cells));
        rows.stream().filter(TableRow::isWhole).forEach(whole::note);
        return whole;
    }

    private void note(TableRow row) {
        boolean[] seen = filled.computeIfAbsent(row.data().size(), boolean[]::new);
        for (int i = 0; i < seen.length; i++) {
            seen[i] |= !row.data().get(i).isBlank();
        }
    }

    /** The figures of a row, blank cells as blank; null where the file leaves open which cell is which. */
    @Nullable
    List<Figure> figures(TableRow row) {
        List<Item.Datum> data = row.data();
        if (row.filled().size() == cells) {
            return read(row.filled());
        }
        List<Item.Datum> own = extra == null ? null : extra.in(row);
        if (own != null) {
            return read(own);
        }
        if (data.size() == cells && isMarked(row)) {
            return read(data);
        }
        if (!row.isWhole()) {
            return row.hasMarkedCells(cells) ? read(data.subList(0, cells)) : null;
        }
        List<Figure> byColumn = byColumn(row);
        return byColumn != null ? byColumn : withoutPadding(row);
    }

    /** Whether every cell of the row is marked in the file, and no blank line was taken for one. */
    private static boolean isMarked(TableRow row) {
        return row.marks() != TableRow.Marks.NONE || row.data().stream().anyMatch(Item.Datum::isBlank);
    }

    private static List<Figure> read(List<Item.Datum> data) {
        return CellText.read(data);
    }

    private @Nullable List<Figure> byColumn(TableRow row) {
        if (columns == null) {
            return null;
        }
        Figure[] figures = new Figure[cells];
        java.util.Arrays.fill(figures, Figure.BLANK);
        for (Item.Datum datum : row.filled()) {
            int i = columns.indexOf(datum.column());
            if (i < 0) {
                return null;
            }
            figures[i] = CellText.read(datum.raw());
        }
        return List.of(figures);
    }

    /** Leaves out cells that are blank in all rows of this length, first those before the figures, then those behind. */
    private @Nullable List<Figure> withoutPadding(TableRow row) {
        int size = row.data().size();
        boolean[] seen = filled.get(size);
        if (seen == null || size <= cells) {
            return null;
        }
        int like = likeWhole(seen);
        if (like >= 0) {
            return read(row.data().subList(like, like + cells));
        }
        int start = 0;
        int end = size;
        while (end - start > cells && !seen[start]) {
            start++;
        }
        while (end - start > cells && !seen[end - 1]) {
            end--;
        }
        return end - start == cells ? read(row.data().subList(start, end)) : null;
    }

    /**
     * Where the figures begin in rows of this length if they fill the same columns as the rows that have just as many cells as the
     * form; -1 where there are none, or they leave it open.
     */
    private int likeWhole(boolean[] seen) {
        boolean[] whole = filled.get(cells);
        int found = -1;
        for (int start = 0; whole != null && start + cells <= seen.length; start++) {
            if (fits(seen, start, whole)) {
                if (found >= 0) {
                    return -1;
                }
                found = start;
            }
        }
        return found;
    }

    private static boolean fits(boolean[] seen, int start, boolean[] whole) {
        for (int i = 0; i < seen.length; i++) {
            boolean inside = i >= start && i < start + whole.length;
            if (seen[i] && !(inside && whole[i - start])) {
                return false;
            }
        }
        return true;
    }
}
