package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Decides rows of table three that can be read in several ways by the sums of the columns: the results add up to （七）总计, and
 * 一 and 二 together are （七）总计 and 四 together, as the head of the form says (第一项加第二项之和，等于第三项加第四项之和).
 *
 * <p>Of each row those ways remain that some choice of the other rows completes to a table in which the sums hold. Ways that the
 * bounds of a sum exclude are dropped first; what is left is tried out. The work is bounded: past the bound a way remains.
 */
final class ColumnSums {

    private static final int COLUMNS = 7;
    /** How many times a way may be looked at. */
    private static final long MOST_WORK = 30_000_000;

    /** A sum in one column: the rows of one side and those of the other. */
    private record Equation(List<ReportRow> left, List<ReportRow> right, int column) {}

    private final Map<ReportRow, List<long[]>> values = new EnumMap<>(ReportRow.class);
    private final List<Equation> equations = new ArrayList<>();
    private long work;

    private ColumnSums(Map<ReportRow, List<List<Figure>>> ways) {
        ways.forEach((row, all) ->
                values.put(row, all.stream().map(ColumnSums::values).toList()));
        if (ways.containsKey(ReportRow.TOTAL_PROCESSED)) {
            add(ways.keySet().stream().filter(ReportRow::isResult).toList(), List.of(ReportRow.TOTAL_PROCESSED));
            if (ways.containsKey(ReportRow.NEW_RECEIVED) && ways.containsKey(ReportRow.CARRIED_OUT)) {
                List<ReportRow> received = Stream.of(ReportRow.NEW_RECEIVED, ReportRow.CARRIED_IN)
                        .filter(ways::containsKey)
                        .toList();
                add(received, List.of(ReportRow.TOTAL_PROCESSED, ReportRow.CARRIED_OUT));
            }
        }
    }

    /** Adds a sum for every column; one that fails whatever is chosen is an error of the report and decides nothing. */
    private void add(List<ReportRow> left, List<ReportRow> right) {
        for (int column = 0; column < COLUMNS; column++) {
            Equation equation = new Equation(left, right, column);
            if (new Choices().tighten(equation) >= 0) {
                equations.add(equation);
            }
        }
    }

    /** The ways that remain; all of them where the sums cannot decide or where no choice makes them hold. */
    static Map<ReportRow, List<List<Figure>>> narrow(Map<ReportRow, List<List<Figure>>> ways) {
        if (ways.values().stream().allMatch(all -> all.size() == 1)) {
            return ways;
        }
        Map<ReportRow, boolean[]> left = new ColumnSums(ways).left();
        Map<ReportRow, List<List<Figure>>> narrowed = new EnumMap<>(ways);
        left.forEach((row, marks) -> narrowed.computeIfPresent(row, (same, all) -> kept(all, marks)));
        return narrowed;
    }

    private static List<List<Figure>> kept(List<List<Figure>> ways, boolean[] marks) {
        List<List<Figure>> kept = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i]) {
                kept.add(ways.get(i));
            }
        }
        return kept;
    }

    private static long[] values(List<Figure> way) {
        long[] values = new long[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            Figure figure = way.get(i);
            values[i] = figure.value() == null ? 0 : figure.value().longValue();
        }
        return values;
    }

    /** For each row which of its ways remain; empty where none of the sums can hold. */
    private Map<ReportRow, boolean[]> left() {
        Choices all = new Choices();
        if (!all.tighten()) {
            return Map.of();
        }
        Map<ReportRow, boolean[]> proven = new EnumMap<>(ReportRow.class);
        all.marks.forEach((row, marks) -> proven.put(row, new boolean[marks.length]));
        for (Map.Entry<ReportRow, boolean[]> row : all.marks.entrySet()) {
            boolean[] sure = proven.getOrDefault(row.getKey(), new boolean[0]);
            for (int i = 0; i < sure.length; i++) {
                if (row.getValue()[i] && !sure[i]) {
                    Choices solution = new Choices(all).choose(row.getKey(), i).solve();
                    if (work > MOST_WORK) {
                        return all.marks;
                    }
                    solution.marks.forEach((solved, marks) -> add(marks, proven.getOrDefault(solved, marks)));
                }
            }
        }
        boolean none = proven.values().stream().anyMatch(marks -> count(marks) == 0);
        return none ? Map.of() : proven;
    }

    private static void add(boolean[] marks, boolean[] to) {
        for (int i = 0; i < marks.length; i++) {
            to[i] |= marks[i];
        }
    }

    private static int count(boolean[] marks) {
        int count = 0;
        for (boolean mark : marks) {
            count += mark ? 1 : 0;
        }
        return count;
    }

    /** Which ways of each row are still possible. */
    private final class Choices {

        private final Map<ReportRow, boolean[]> marks = new EnumMap<>(ReportRow.class);

        /** Every way of every row. */
        Choices() {
            values.forEach((row, ways) -> {
                boolean[] all = new boolean[ways.size()];
                Arrays.fill(all, true);
                marks.put(row, all);
            });
        }

        Choices(Choices other) {
            other.marks.forEach((row, own) -> marks.put(row, own.clone()));
        }

        Choices choose(ReportRow row, int way) {
            marks.computeIfPresent(row, (same, own) -> {
                boolean[] one = new boolean[own.length];
                one[way] = true;
                return one;
            });
            return this;
        }

        /** One way for each row so that all sums hold; no row at all where there is none. */
        Choices solve() {
            if (work > MOST_WORK || !tighten()) {
                marks.clear();
                return this;
            }
            ReportRow open = mostUrgent();
            if (open == null) {
                return this;
            }
            boolean[] own = marks.getOrDefault(open, new boolean[0]);
            for (int i = 0; i < own.length; i++) {
                Choices tried = own[i] ? new Choices(this).choose(open, i).solve() : this;
                if (own[i] && !tried.marks.isEmpty()) {
                    return tried;
                }
            }
            marks.clear();
            return this;
        }

        /** （七）总计, which both sums hold, else the row with the fewest ways; null where every row has one way. */
        private @Nullable ReportRow mostUrgent() {
            ReportRow urgent = null;
            int fewest = Integer.MAX_VALUE;
            for (Map.Entry<ReportRow, boolean[]> row : marks.entrySet()) {
                int count = count(row.getValue());
                if (count > 1 && row.getKey() == ReportRow.TOTAL_PROCESSED) {
                    return row.getKey();
                }
                if (count > 1 && count < fewest) {
                    fewest = count;
                    urgent = row.getKey();
                }
            }
            return urgent;
        }

        /** Drops the ways with which a sum cannot hold, until none is left to drop; false where a row has no way left. */
        boolean tighten() {
            boolean changed = true;
            while (changed) {
                changed = false;
                for (Equation equation : equations) {
                    int dropped = tighten(equation);
                    if (dropped < 0) {
                        return false;
                    }
                    changed |= dropped > 0;
                }
            }
            return true;
        }

        /** How many ways were dropped; -1 where a row has none left. */
        private int tighten(Equation equation) {
            int column = equation.column;
            long least = 0;
            long most = 0;
            for (ReportRow row : equation.left) {
                least += bound(row, column, false);
                most += bound(row, column, true);
            }
            for (ReportRow row : equation.right) {
                least -= bound(row, column, true);
                most -= bound(row, column, false);
            }
            int dropped = 0;
            for (ReportRow row : equation.left) {
                int own = drop(row, column, bound(row, column, true) - most, bound(row, column, false) - least);
                dropped = own < 0 || dropped < 0 ? -1 : dropped + own;
            }
            for (ReportRow row : equation.right) {
                int own = drop(row, column, bound(row, column, true) + least, bound(row, column, false) + most);
                dropped = own < 0 || dropped < 0 ? -1 : dropped + own;
            }
            return dropped;
        }

        /** The least or the greatest value a row can have in a column. */
        private long bound(ReportRow row, int column, boolean greatest) {
            List<long[]> ways = values.getOrDefault(row, List.of());
            boolean[] own = marks.getOrDefault(row, new boolean[0]);
            work += own.length;
            long bound = greatest ? Long.MIN_VALUE : Long.MAX_VALUE;
            for (int i = 0; i < own.length; i++) {
                if (own[i]) {
                    long value = ways.get(i)[column];
                    bound = greatest ? Math.max(bound, value) : Math.min(bound, value);
                }
            }
            return bound;
        }

        /** Drops the ways of a row whose value in a column lies outside the limits. */
        private int drop(ReportRow row, int column, long from, long to) {
            List<long[]> ways = values.getOrDefault(row, List.of());
            boolean[] own = marks.getOrDefault(row, new boolean[0]);
            int dropped = 0;
            for (int i = 0; i < own.length; i++) {
                long value = own[i] ? ways.get(i)[column] : 0;
                if (own[i] && (value < from || value > to)) {
                    own[i] = false;
                    dropped++;
                }
            }
            return count(own) == 0 ? -1 : dropped;
        }
    }
}
