package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins the part of a table that stands at the head of a page to the part at the foot of the page before. */
final class Continuation {

    /** What a new row's label begins with. */
    private static final Pattern NUMBERED = Pattern.compile("(?s)[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．].*");

    private static final Pattern FIGURE = Pattern.compile("[-+−]?[0-9０-９][0-9０-９,.，．]*");

    private Continuation() {}

    /**
     * Joins the rows if they stand in the same columns.
     *
     * @param table the rows so far, to which the others are added
     * @param rows the rows on the next page
     * @return false if they do not belong together; then nothing is changed
     */
    static boolean join(List<List<RuledCell>> table, List<List<RuledCell>> rows) {
        if (table.isEmpty() || !agree(table, rows)) {
            return false;
        }
        List<List<RuledCell>> rest = new ArrayList<>(rows.subList(repeated(table, rows), rows.size()));
        float left = table.getLast().getFirst().left();
        for (List<RuledCell> row : rest) {
            // Where a tall cell neither begins nor ends on a page, its outer line may be missing there.
            if (row.getFirst().left() > left + 2 * Lattice.NEAR) {
                row.addFirst(new RuledCell(left, row.getFirst().left(), "", 1, true));
            }
        }
        if (!rest.isEmpty()) {
            joinBroken(table, rest);
        }
        table.addAll(rest);
        return true;
    }

    /** Whether the columns of the new rows are columns of the table, and reach as far on both sides or on one. */
    private static boolean agree(List<List<RuledCell>> table, List<List<RuledCell>> rows) {
        List<RuledCell> last = table.getLast();
        List<RuledCell> first = rows.getFirst();
        boolean left = near(last.getFirst().left(), first.getFirst().left());
        boolean right = near(last.getLast().right(), first.getLast().right());
        if (left && right) {
            return true;
        }
        return right
                && first.stream().allMatch(cell -> last.stream().anyMatch(above -> near(above.left(), cell.left())))
                && last.getFirst().left() < first.getFirst().left();
    }

    private static boolean near(float a, float b) {
        return Math.abs(a - b) <= 2 * Lattice.NEAR;
    }

    /** How many rows of the head are repeated on the new page. */
    private static int repeated(List<List<RuledCell>> table, List<List<RuledCell>> rows) {
        int same = 0;
        while (same < rows.size()
                && same < table.size()
                && texts(rows.get(same)).equals(texts(table.get(same)))) {
            same++;
        }
        boolean figures = rows.subList(0, same).stream()
                .flatMap(List::stream)
                .anyMatch(cell -> FIGURE.matcher(cell.text()).matches());
        boolean text = same > 0
                && rows.getFirst().stream().anyMatch(cell -> !cell.text().isEmpty());
        return text && !figures ? same : 0;
    }

    private static List<String> texts(List<RuledCell> row) {
        return row.stream().map(RuledCell::text).toList();
    }

    /** Joins cells that the end of the page broke, and a row that it broke. */
    private static void joinBroken(List<List<RuledCell>> table, List<List<RuledCell>> rest) {
        List<RuledCell> first = rest.getFirst();
        List<RuledCell> last = table.getLast();
        if (isRestOfRow(last, first)) {
            for (RuledCell cell : first) {
                append(table, cell);
            }
            rest.removeFirst();
            return;
        }
        for (int i = 0; i < first.size(); i++) {
            RuledCell cell = first.get(i);
            int owner = owner(table, cell);
            boolean tall = owner >= 0 && (owner < table.size() - 1 || cell.height() > 1);
            if (tall && !NUMBERED.matcher(cell.text()).matches()) {
                boolean wholeRow = first.size() == 1;
                if (!wholeRow && (cell.text().isEmpty() || cell.height() > 1)) {
                    append(table, cell);
                    first.set(i, cell.continued());
                }
            }
        }
    }

    /** Whether the first row on the page has only the rest of the labels of the row before, none of its figures. */
    private static boolean isRestOfRow(List<RuledCell> last, List<RuledCell> first) {
        if (last.size() != first.size()) {
            return false;
        }
        boolean figures = false;
        boolean text = false;
        for (int i = 0; i < first.size(); i++) {
            String rest = first.get(i).text();
            if (!last.get(i).isAbove(first.get(i))
                    || FIGURE.matcher(rest).matches()
                    || NUMBERED.matcher(rest).matches()) {
                return false;
            }
            figures |= FIGURE.matcher(last.get(i).text()).matches();
            text |= !rest.isEmpty();
        }
        return figures && text;
    }

    /** The row in which the cell above that one began; -1 if none stands in its columns. */
    private static int owner(List<List<RuledCell>> table, RuledCell cell) {
        for (int row = table.size() - 1; row >= 0; row--) {
            RuledCell above = above(table.get(row), cell);
            if (above == null) {
                return -1;
            }
            if (!above.continues()) {
                return row;
            }
        }
        return -1;
    }

    private static @Nullable RuledCell above(List<RuledCell> row, RuledCell cell) {
        for (RuledCell above : row) {
            if (above.isAbove(cell)) {
                return above;
            }
        }
        return null;
    }

    private static void append(List<List<RuledCell>> table, RuledCell cell) {
        int owner = owner(table, cell);
        if (owner >= 0 && !cell.text().isEmpty()) {
            table.get(owner)
                    .replaceAll(above -> above.isAbove(cell) ? above.withText(above.text() + cell.text()) : above);
        }
    }
}
