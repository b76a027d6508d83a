package org.gongkai.report.read;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private static final List<Figure> BLANK_ROW = java.util.Collections.nCopies(COLUMNS, Figure.BLANK);

    private final Map<ReportRow, TableRow> rows = new EnumMap<>(ReportRow.class);

    boolean has(ReportRow row) {
        return rows.containsKey(row);
    }

    /** Whether the table has come to the rows below （四）, where 其他 and 总计 are rows. */
    boolean hasRefusals() {
        return rows.keySet().stream().anyMatch(row -> row.compareTo(ReportRow.UNABLE_NOT_HELD) >= 0);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Notes a row; one that was read before is kept, unless it was blank. */
    void add(ReportRow row, TableRow figures) {
        TableRow before = rows.get(row);
        if (before == null || before.filled().isEmpty()) {
            rows.put(row, figures);
        }
    }

    /** How many cells hold something. */
    int fullness() {
        return rows.values().stream().mapToInt(row -> row.filled().size()).sum();
    }

    /** The table, and notices of the rows that had to be worked out. */
    Table3 build(Consumer<Reading> notices) {
        WholeRows whole = WholeRows.of(rows.values(), COLUMNS);
        Map<ReportRow, List<List<Figure>>> ways = new EnumMap<>(ReportRow.class);
        rows.forEach((row, figures) -> ways.put(row, ways(figures, whole)));
        dropEmptyOther(ways);
        Map<ReportRow, List<List<Figure>>> readable = new EnumMap<>(ways);
        readable.values().removeIf(List::isEmpty);
        Map<ReportRow, List<List<Figure>>> narrowed = ColumnSums.narrow(readable);
        Map<ReportRow, List<Figure>> table = new EnumMap<>(ReportRow.class);
        ways.keySet().forEach(row -> {
            List<List<Figure>> left = narrowed.get(row);
            TableRow source = rows.get(row);
            if (source != null) {
                table.put(row, left == null ? unreadable(source) : Merged.of(left, raw(source)));
                notice(row, source, ways.getOrDefault(row, List.of()), left, notices);
            }
        });
        boolean old = table.containsKey(ReportRow.OTHER_ALL);
        return new Table3(old ? FormVersion.F2019 : FormVersion.F2021, table);
    }

    private static List<List<Figure>> ways(TableRow row, WholeRows whole) {
        List<Item.Datum> filled = row.filled();
        if (filled.isEmpty()) {
            return List.of(BLANK_ROW);
        }
        List<Figure> plain = whole.figures(row);
        if (plain != null) {
            return List.of(plain);
        }
        return Alternatives.of(filled, COLUMNS, COLUMNS);
    }

    /** In the form of 2021 （六）其他处理 is only the group above its three rows. */
    private static void dropEmptyOther(Map<ReportRow, List<List<Figure>>> ways) {
        List<List<Figure>> all = ways.get(ReportRow.OTHER_ALL);
        boolean parts = ways.containsKey(ReportRow.OTHER_NO_CORRECTION) || ways.containsKey(ReportRow.OTHER_FEE_UNPAID);
        if (all != null && parts && all.equals(List.of(BLANK_ROW))) {
            ways.remove(ReportRow.OTHER_ALL);
        }
    }

    /** Figures that no reading explains: none is taken for certain, and the row is kept as it stands. */
    private static List<Figure> unreadable(TableRow row) {
        List<BigDecimal> candidates = row.filled().stream()
                .map(datum -> CellText.read(datum.raw()).value())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return java.util.Collections.nCopies(COLUMNS, new Figure(null, raw(row), candidates));
    }

    private static void notice(
            ReportRow row,
            TableRow source,
            List<List<Figure>> ways,
            @Nullable List<List<Figure>> left,
            Consumer<Reading> notices) {
        String where = "table3." + row.key();
        boolean plain = source.filled().size() == COLUMNS && ways.size() == 1;
        if (left == null || left.size() > 1) {
            notices.accept(new Reading(where, "reading.uncertain", raw(source)));
        } else if (ways.size() > 1) {
            notices.accept(new Reading(where, "reading.decidedByColumns", raw(source)));
        } else if (!plain && source.filled().size() != COLUMNS && !source.whole()) {
            notices.accept(new Reading(where, "reading.decidedByRow", raw(source)));
        }
    }

    private static String raw(TableRow row) {
        return String.join(" ", row.filled().stream().map(Item.Datum::raw).toList());
    }
}
