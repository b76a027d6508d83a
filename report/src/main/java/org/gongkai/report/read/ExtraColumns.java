package org.gongkai.report.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gongkai.report.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Columns that a table has beyond those of the form, such as one with the figures of the year before or a 小计 of the
 * organisations. Which they are is decided for the whole table: without them the last cell is the sum of the others in nearly
 * every row.
 *
 * @param width how many figures a row of the table has
 * @param kept which of them are those of the form
 */
record ExtraColumns(int width, List<Integer> kept) {

    private static final int MOST = 2;
    private static final int FEWEST_ROWS = 10;
    private static final double NEARLY_ALL = 0.8;

    /** The columns to leave out; null where the table has none too many, or where it cannot be told which. */
    static @Nullable ExtraColumns of(Collection<TableRow> rows, int cells) {
        for (int width = cells + 1; width <= cells + MOST; width++) {
            int figures = width;
            List<List<Figure>> wide = rows.stream()
                    .filter(row -> row.filled().size() == figures)
                    .map(row -> CellText.read(row.filled()))
                    .toList();
            if (wide.size() >= FEWEST_ROWS && wide.size() >= NEARLY_ALL * rows.size()) {
                return best(wide, width, cells);
            }
        }
        return null;
    }

    private static @Nullable ExtraColumns best(List<List<Figure>> rows, int width, int cells) {
        ExtraColumns best = null;
        long most = 0;
        for (List<Integer> kept : choices(width, cells)) {
            long sums = rows.stream().filter(row -> addsUp(row, kept)).count();
            if (sums > most) {
                most = sums;
                best = new ExtraColumns(width, kept);
            }
        }
        return most >= NEARLY_ALL * rows.size() ? best : null;
    }

    /** Every choice of columns in their order; the first ones first, for what is added stands behind more often than before. */
    private static List<List<Integer>> choices(int width, int cells) {
        List<List<Integer>> choices = new ArrayList<>();
        choose(new ArrayList<>(), 0, width, cells, choices);
        return choices;
    }

    private static void choose(List<Integer> kept, int from, int width, int cells, List<List<Integer>> choices) {
        if (kept.size() == cells) {
            choices.add(List.copyOf(kept));
            return;
        }
        for (int i = from; i < width; i++) {
            kept.add(i);
            choose(kept, i + 1, width, cells, choices);
            kept.removeLast();
        }
    }

    private static boolean addsUp(List<Figure> row, List<Integer> kept) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i : kept.subList(0, kept.size() - 1)) {
            BigDecimal value = row.get(i).value();
            sum = value == null ? sum : sum.add(value);
        }
        BigDecimal total = row.get(kept.getLast()).value();
        return total != null && total.compareTo(sum) == 0;
    }

    /** The figures of the form in a row that has all of the table's columns; null for any other row. */
    @Nullable
    List<Item.Datum> in(TableRow row) {
        return row.filled().size() == width
                ? kept.stream().map(row.filled()::get).toList()
                : null;
    }
}
