package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.law.decision.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * Finds which rows of the form the rows of a table are, where labels are in pieces, stand beside other rows or are missing. The
 * rows of the form never change their order, so the labels that are whole fix the rows between them: where exactly as many
 * rows without a label stand there as the form has, each is known; where it is fewer, none is.
 */
final class RowOrder {

    private static final List<ReportRow> PARTS = form(false, true);
    private static final List<ReportRow> ALL = form(true, false);
    private static final List<ReportRow> BOTH = form(true, true);

    private static final int OWN = 100;
    private static final int OTHER_OWN = -1000;
    private static final int NEAR = 12;
    private static final int LAST_NEAR = 15;
    private static final int NOT_NEAR = -4;
    private static final int LEFT_OUT = -30;
    private static final int ONLY_PART_LEFT_OUT = -2;

    /**
     * A row of the table.
     *
     * @param row its cells
     * @param own the row its label names for sure; null where there is no such label
     * @param near the rows that words between it and the row before speak of, in their order
     * @param complete whether it has all figures of a row
     */
    record Entry(TableRow row, @Nullable ReportRow own, List<ReportRow> near, boolean complete) {}

    /**
     * Where an entry belongs.
     *
     * @param row the row of the form; null for an entry that is none or cannot be told
     * @param possible the rows it may be where that cannot be told; empty otherwise
     */
    record Placed(Entry entry, @Nullable ReportRow row, List<ReportRow> possible) {}

    private final List<Entry> entries;
    private final List<ReportRow> form;

    private RowOrder(List<Entry> entries, List<ReportRow> form) {
        this.entries = entries;
        this.form = form;
    }

    static List<Placed> place(List<Entry> entries) {
        boolean all = names(entries, ReportRow.OTHER_ALL);
        boolean parts = Stream.of(ReportRow.OTHER_NO_CORRECTION, ReportRow.OTHER_FEE_UNPAID, ReportRow.OTHER_ELSE)
                .anyMatch(row -> names(entries, row));
        return new RowOrder(entries, !all ? PARTS : parts ? BOTH : ALL).place();
    }

    /** The rows of a form that tells （六）其他处理 as one row, by its parts, or both. */
    private static List<ReportRow> form(boolean all, boolean parts) {
        return Stream.of(ReportRow.values())
                .filter(row -> switch (row) {
                    case OTHER_NO_CORRECTION, OTHER_FEE_UNPAID, OTHER_ELSE -> parts;
                    case OTHER_ALL -> all;
                    default -> true;
                })
                .sorted(Comparator.comparingInt(RowOrder::rank))
                .toList();
    }

    /** In the form （六）其他处理 stands above its parts. */
    private static int rank(ReportRow row) {
        return row == ReportRow.OTHER_ALL ? 10 * ReportRow.OTHER_NO_CORRECTION.ordinal() - 5 : 10 * row.ordinal();
    }

    private static boolean names(List<Entry> entries, ReportRow row) {
        return entries.stream()
                .anyMatch(entry -> entry.own() == row
                        || (entry.own() == null && entry.near().contains(row)));
    }

    private List<Placed> place() {
        if (isWholeForm()) {
            List<Placed> placed = new ArrayList<>();
            for (Entry entry : entries) {
                placed.add(new Placed(entry, form.get(placed.size()), List.of()));
            }
            return placed;
        }
        int[] rows = named();
        if (rows.length < entries.size()) {
            rows = best();
        }
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Entry entry = entries.get(i);
            if (rows[i] < 0) {
                placed.add(new Placed(entry, null, List.of()));
            } else if (isNamed(entry, form.get(rows[i])) || isForced(rows, i)) {
                placed.add(new Placed(entry, form.get(rows[i]), List.of()));
            } else {
                placed.add(new Placed(entry, null, between(rows, i)));
            }
        }
        return withOwn(placed);
    }

    /**
     * Whether each row of the form is there with all its figures and no label says another order: where figures stand beside the first
     * line of a label the rest of it stands before the next row and is no word of that.
     */
    private boolean isWholeForm() {
        if (entries.size() != form.size()) {
            return false;
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (!entry.complete() || (entry.own() != null && entry.own() != form.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A label that stands in its row counts more than the order of the form. */
    private static List<Placed> withOwn(List<Placed> placed) {
        Set<ReportRow> taken = EnumSet.noneOf(ReportRow.class);
        for (Placed one : placed) {
            if (one.row() != null) {
                taken.add(one.row());
            }
        }
        return placed.stream()
                .map(one -> {
                    ReportRow own = one.entry().own();
                    boolean free = own != null && !taken.contains(own);
                    return free ? new Placed(one.entry(), own, List.of()) : one;
                })
                .toList();
    }

    private static boolean isNamed(Entry entry, ReportRow row) {
        return entry.own() == row || (entry.near().size() == 1 && entry.near().getFirst() == row);
    }

    /** Whether the entries around this one leave it no other row. */
    private boolean isForced(int[] rows, int i) {
        int before = neighbour(rows, i, -1);
        int after = neighbour(rows, i, 1);
        int from = before < 0 ? -1 : rows[before];
        int to = after >= rows.length ? form.size() : rows[after];
        long between = 0;
        for (int k = before + 1; k < after; k++) {
            between += rows[k] >= 0 ? 1 : 0;
        }
        return between == to - from - 1;
    }

    private List<ReportRow> between(int[] rows, int i) {
        int before = neighbour(rows, i, -1);
        int after = neighbour(rows, i, 1);
        return form.subList(before < 0 ? 0 : rows[before] + 1, after >= rows.length ? form.size() : rows[after]);
    }

    /** The next entry in a direction whose row its own words name. */
    private int neighbour(int[] rows, int i, int step) {
        int k = i + step;
        while (k >= 0 && k < rows.length && (rows[k] < 0 || !isNamed(entries.get(k), form.get(rows[k])))) {
            k += step;
        }
        return k;
    }

    /** The rows where every entry has a label and these follow each other as in the form; fewer otherwise. */
    private int[] named() {
        int[] rows = new int[entries.size()];
        for (int i = 0; i < rows.length; i++) {
            ReportRow own = entries.get(i).own();
            rows[i] = own == null ? -1 : form.indexOf(own);
            if (rows[i] <= (i == 0 ? -1 : rows[i - 1])) {
                return new int[0];
            }
        }
        return rows;
    }

    /** For each entry the index of its row in the form, -1 for none, so that the words agree best with the order. */
    private int[] best() {
        int n = entries.size();
        int m = form.size();
        int[][] score = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            score[i][m] = score[i + 1][m] + leftOut(entries.get(i));
            for (int j = m - 1; j >= 0; j--) {
                int take = score[i + 1][j + 1] + likeness(entries.get(i), form.get(j));
                score[i][j] = Math.max(take, Math.max(score[i][j + 1], score[i + 1][j] + leftOut(entries.get(i))));
            }
        }
        int[] rows = new int[n];
        int j = 0;
        for (int i = 0; i < n; i++) {
            while (j < m && score[i][j] == score[i][j + 1] && score[i][j] != taken(score, i, j)) {
                j++;
            }
            boolean taken = j < m && score[i][j] == taken(score, i, j);
            rows[i] = taken ? j : -1;
            j += taken ? 1 : 0;
        }
        return rows;
    }

    private int taken(int[][] score, int i, int j) {
        return score[i + 1][j + 1] + likeness(entries.get(i), form.get(j));
    }

    private static int leftOut(Entry entry) {
        return entry.complete() || entry.own() != null ? LEFT_OUT : ONLY_PART_LEFT_OUT;
    }

    private static int likeness(Entry entry, ReportRow row) {
        if (entry.own() != null) {
            return entry.own() == row ? OWN : OTHER_OWN;
        }
        if (!entry.complete() && entry.near().isEmpty()) {
            return OTHER_OWN;
        }
        int at = entry.near().indexOf(row);
        if (at < 0) {
            return entry.near().isEmpty() ? 0 : NOT_NEAR;
        }
        return at == entry.near().size() - 1 ? LAST_NEAR : NEAR;
    }
}
