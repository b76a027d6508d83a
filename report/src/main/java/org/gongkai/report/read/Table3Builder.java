package org.gongkai.report.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Reading;
import org.gongkai.report.model.Table3;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one table three. */
final class Table3Builder {

    private static final int COLUMNS = Table3.Column.values().length;
    private static final int LONGEST_PIECE = 4;
    /** Fewer rows are no whole table. */
    private static final int FEWEST_ROWS = 20;

    private static final List<Figure> BLANK_ROW = Collections.nCopies(COLUMNS, Figure.BLANK);

    private final List<RowOrder.Entry> entries = new ArrayList<>();
    private final Set<ReportRow> named = EnumSet.noneOf(ReportRow.class);
    private final List<Table3.Column> heads;

    /** A table whose heads stand in this order. */
    Table3Builder(List<Table3.Column> heads) {
        this.heads = heads;
    }

    boolean has(ReportRow row) {
        return named.contains(row);
    }

    /** Whether the table has come to the rows below （四）, where 其他 and 总计 are rows. */
    boolean hasRefusals() {
        return entries.size() > ReportRow.UNABLE_NOT_HELD.ordinal()
                || named.stream().anyMatch(row -> row.compareTo(ReportRow.UNABLE_NOT_HELD) >= 0);
    }

    boolean isUntouched() {
        return entries.isEmpty();
    }

    boolean isEmpty() {
        return named.isEmpty() && !isWholeForm();
    }

    /** Whether there are exactly as many whole rows as the form has, so that their order tells each, labels or not. */
    private boolean isWholeForm() {
        return entries.size() == FormVersion.F2021.rows().size()
                && entries.stream().allMatch(RowOrder.Entry::complete);
    }

    /**
     * Notes a row.
     *
     * @param own the row its label names; null where it has none
     * @param near the rows that words before it speak of
     */
    void add(TableRow row, @Nullable ReportRow own, List<ReportRow> near) {
        List<Item.Datum> filled = row.filled();
        if (!row.isWhole()
                && filled.size() > COLUMNS
                && filled.size() % COLUMNS == 0
                && !Alternatives.isGlued(filled)) {
            addSeveral(row, own, near);
            return;
        }
        boolean complete = isComplete(row);
        if (own != null) {
            named.add(own);
        }
        if (own == null && complete && !entries.isEmpty() && isFor(entries.getLast(), row, near)) {
            RowOrder.Entry blank = entries.removeLast();
            entries.add(new RowOrder.Entry(row, blank.own(), blank.near(), true));
            return;
        }
        boolean alone = own == null && row.words().isEmpty();
        if (alone && !entries.isEmpty() && joins(entries.getLast(), row, complete)) {
            return;
        }
        entries.add(new RowOrder.Entry(row, own, near, complete));
    }

    /** Notes rows of which all but the first have lost their labels, so that their figures stand behind those of the first. */
    private void addSeveral(TableRow row, @Nullable ReportRow own, List<ReportRow> near) {
        List<Item.Datum> filled = row.filled();
        for (int from = 0; from < filled.size(); from += COLUMNS) {
            List<Item.Datum> data = filled.subList(from, from + COLUMNS);
            List<String> words = from == 0 ? row.words() : List.of();
            add(
                    TableRow.of(words, data, row.marks(), row.place()),
                    from == 0 ? own : null,
                    from == 0 ? near : List.of());
        }
    }

    /** Notes the first row of figures below all labels of the table; the others follow without labels. */
    void addBelowLabels(TableRow row, List<ReportRow> labels) {
        named.addAll(labels);
        entries.add(new RowOrder.Entry(row, null, labels, isComplete(row)));
    }

    private static boolean isComplete(TableRow row) {
        return row.filled().size() == COLUMNS
                || (row.isWhole() && row.data().size() >= COLUMNS)
                || (row.filled().size() == 1 && row.filled().getFirst().isRowOfDigits());
    }

    /**
     * Whether figures behind a row whose cells are all blank are its own: they stand a little lower, beside the rest of its label or
     * no more than a piece of the group's.
     */
    private static boolean isFor(RowOrder.Entry last, TableRow row, List<ReportRow> near) {
        if (last.own() == null
                || last.row().data().isEmpty()
                || !last.row().filled().isEmpty()) {
            return false;
        }
        Label joined = RowLabel.of(List.of(last.row().joinedWords() + row.joinedWords()));
        boolean rest = joined instanceof Label.Row3(ReportRow same) && same == last.own();
        boolean piece = row.joinedWords().length() <= LONGEST_PIECE;
        return (rest || piece) && near.stream().allMatch(last.own()::equals);
    }

    /**
     * Figures without words behind a row that lacks some: either they are its rest, or what stood in the row was a stray number
     * such as that of a page.
     */
    private boolean joins(RowOrder.Entry last, TableRow row, boolean complete) {
        int before = last.row().filled().size();
        int more = row.filled().size();
        if (complete && before == 1 && !last.row().isWhole() && last.own() != null) {
            entries.set(entries.size() - 1, new RowOrder.Entry(row, last.own(), last.near(), true));
            return true;
        }
        if (last.complete() || before == 0 || before + more > COLUMNS || more == 0) {
            return false;
        }
        List<Item.Datum> data = new ArrayList<>(last.row().filled());
        data.addAll(row.filled());
        TableRow joined = TableRow.of(
                last.row().words(), data, TableRow.Marks.NONE, last.row().place());
        entries.set(entries.size() - 1, new RowOrder.Entry(joined, last.own(), last.near(), data.size() == COLUMNS));
        return true;
    }

    /** The table of which this one has the first columns and the next one the others; null where they are no such halves. */
    @Nullable
    Table3Builder beside(Table3Builder next) {
        if (entries.size() < FEWEST_ROWS || entries.size() != next.entries.size()) {
            return null;
        }
        int width = entries.getFirst().row().filled().size();
        Table3Builder whole = new Table3Builder(List.of(Table3.Column.values()));
        for (int i = 0; i < entries.size(); i++) {
            RowOrder.Entry left = entries.get(i);
            RowOrder.Entry right = next.entries.get(i);
            List<Item.Datum> data = new ArrayList<>(left.row().filled());
            data.addAll(right.row().filled());
            if (left.own() == null
                    || left.own() != right.own()
                    || left.row().filled().size() != width
                    || data.size() != COLUMNS) {
                return null;
            }
            List<String> words = left.row().words();
            whole.add(TableRow.of(words, data, TableRow.Marks.ROW, left.row().place()), left.own(), List.of());
        }
        return whole;
    }

    /** How many cells hold something. */
    int fullness() {
        return entries.stream().mapToInt(entry -> entry.row().filled().size()).sum();
    }

    /** The table, and notices of the rows that had to be worked out. */
    Table3 build(Consumer<Reading> notices) {
        Map<ReportRow, TableRow> rows = new EnumMap<>(ReportRow.class);
        Map<ReportRow, Set<BigDecimal>> open = new EnumMap<>(ReportRow.class);
        for (RowOrder.Placed placed : RowOrder.place(entries)) {
            TableRow row = placed.entry().row();
            if (placed.row() != null) {
                TableRow before = rows.get(placed.row());
                if (before == null || before.filled().isEmpty()) {
                    rows.put(placed.row(), row);
                }
                if (placed.entry().own() == null) {
                    notices.accept(new Reading("table3." + placed.row().key(), "reading.rowByOrder", row.raw()));
                }
            } else if (!placed.possible().isEmpty()) {
                notices.accept(new Reading("table3", "reading.rowWithoutLabel", row.raw()));
                placed.possible()
                        .forEach(possible -> open.computeIfAbsent(possible, r -> new java.util.TreeSet<>())
                                .addAll(numbers(row)));
            }
        }
        Map<ReportRow, List<Figure>> table = figures(rows, notices);
        List<Table3.Column> order = HeadOrder.agreeing(heads, table.values());
        if (!HeadOrder.isUsual(order)) {
            table.replaceAll((row, figures) -> HeadOrder.sorted(figures, order));
            notices.accept(new Reading(
                    "table3",
                    "reading.columnOrder",
                    String.join(" ", order.stream().map(Table3.Column::label).toList())));
        }
        if (rows.values().stream().allMatch(row -> row.marks() == TableRow.Marks.NONE) && Scrambled.isThree(table)) {
            table.replaceAll((row, figures) -> Scrambled.open(figures));
            notices.accept(new Reading("table3", "reading.scrambled", ""));
        }
        open.forEach((row, candidates) -> table.putIfAbsent(row, uncertain("", List.copyOf(candidates))));
        boolean old = table.containsKey(ReportRow.OTHER_ALL);
        return new Table3(old ? FormVersion.F2019 : FormVersion.F2021, table);
    }

    private static Map<ReportRow, List<Figure>> figures(Map<ReportRow, TableRow> rows, Consumer<Reading> notices) {
        WholeRows whole = WholeRows.of(rows.values(), COLUMNS);
        Map<ReportRow, List<List<Figure>>> ways = new EnumMap<>(ReportRow.class);
        boolean glued = rows.values().stream().anyMatch(row -> Alternatives.isGlued(row.filled()));
        rows.forEach((row, figures) -> ways.put(row, ways(figures, whole, glued)));
        dropEmptyOther(ways);
        Map<ReportRow, List<List<Figure>>> readable = new EnumMap<>(ways);
        readable.values().removeIf(List::isEmpty);
        Map<ReportRow, List<List<Figure>>> narrowed = ColumnSums.narrow(readable);
        Map<ReportRow, List<Figure>> table = new EnumMap<>(ReportRow.class);
        ways.forEach((row, all) -> {
            List<List<Figure>> left = narrowed.get(row);
            TableRow source = Objects.requireNonNull(rows.get(row));
            table.put(row, left == null ? Merged.unknown(COLUMNS, source.filled()) : Merged.of(left, source::raw));
            notice(row, source, all, left, notices);
        });
        return table;
    }

    private static List<List<Figure>> ways(TableRow row, WholeRows whole, boolean glued) {
        List<Item.Datum> filled = row.filled();
        if (filled.isEmpty()) {
            return List.of(BLANK_ROW);
        }
        if (filled.size() == COLUMNS + 1 && filled.getFirst().raw().equals("无")) {
            // A letter of （四）无法提供, which runs downwards beside its rows.
            return Alternatives.of(filled.subList(1, filled.size()), COLUMNS, COLUMNS, glued);
        }
        List<Figure> plain = whole.figures(row);
        if (plain != null) {
            return Alternatives.ofCells(plain, COLUMNS);
        }
        return Alternatives.of(filled, COLUMNS, COLUMNS, glued);
    }

    /** In the form of 2021 （六）其他处理 is only the group above its three rows. */
    private static void dropEmptyOther(Map<ReportRow, List<List<Figure>>> ways) {
        List<List<Figure>> all = ways.get(ReportRow.OTHER_ALL);
        boolean parts = ways.containsKey(ReportRow.OTHER_NO_CORRECTION) || ways.containsKey(ReportRow.OTHER_FEE_UNPAID);
        if (all != null && parts && all.equals(List.of(BLANK_ROW))) {
            ways.remove(ReportRow.OTHER_ALL);
        }
    }

    /** Figures of which none can be told: the row is kept as it stands, with every number it may hold. */
    private static List<Figure> uncertain(String raw, List<BigDecimal> candidates) {
        return Collections.nCopies(COLUMNS, new Figure(null, raw, candidates));
    }

    private static List<BigDecimal> numbers(TableRow row) {
        return row.filled().stream()
                .map(datum -> CellText.read(datum.raw()).value())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static void notice(
            ReportRow row,
            TableRow source,
            List<List<Figure>> ways,
            @Nullable List<List<Figure>> left,
            Consumer<Reading> notices) {
        String where = "table3." + row.key();
        boolean open =
                left == null || left.size() > 1 || left.getFirst().stream().anyMatch(Figure::isUncertain);
        if (left == null || open) {
            notices.accept(new Reading(where, "reading.uncertain", source.raw()));
        } else if (Alternatives.isUnclear(source.filled(), COLUMNS)) {
            notices.accept(new Reading(where, "reading.unclearDigits", source.raw()));
        } else if (ways.size() > 1) {
            notices.accept(new Reading(where, "reading.decidedByColumns", source.raw()));
        } else if (source.filled().size() != COLUMNS && !source.filled().isEmpty() && !source.isWhole()) {
            notices.accept(new Reading(where, "reading.decidedByRow", source.raw()));
        }
    }
}
