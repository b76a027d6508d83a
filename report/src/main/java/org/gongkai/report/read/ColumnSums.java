package org.gongkai.report.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Figure;

/**
 * Decides rows of table three that can be read in several ways by the sums of the columns: the results add up to （七）总计, and
 * 一 and 二 together are （七）总计 and 四 together, as the head of the form says (第一项加第二项之和，等于第三项加第四项之和).
 */
final class ColumnSums {

    private static final int COLUMNS = 7;
    private static final int MOST_STEPS = 100_000;

    private final Map<ReportRow, List<List<Figure>>> ways;
    private final List<ReportRow> open;
    private final Map<ReportRow, List<Figure>> chosen = new EnumMap<>(ReportRow.class);
    private final Map<ReportRow, Set<List<Figure>>> possible = new EnumMap<>(ReportRow.class);
    private int steps;

    private ColumnSums(Map<ReportRow, List<List<Figure>>> ways) {
        this.ways = ways;
        this.open = ways.entrySet().stream()
                .filter(row -> row.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The ways that remain; all of them where the sums cannot decide or where no choice makes them hold. */
    static Map<ReportRow, List<List<Figure>>> narrow(Map<ReportRow, List<List<Figure>>> ways) {
        ColumnSums search = new ColumnSums(ways);
        if (search.open.isEmpty() || !ways.containsKey(ReportRow.TOTAL_PROCESSED)) {
            return ways;
        }
        ways.forEach((row, all) -> search.chosen.put(row, all.getFirst()));
        search.choose(0);
        if (search.steps > MOST_STEPS || search.possible.isEmpty()) {
            return ways;
        }
        Map<ReportRow, List<List<Figure>>> narrowed = new EnumMap<>(ways);
        search.possible.forEach((row, left) -> narrowed.put(row, new ArrayList<>(left)));
        return narrowed;
    }

    private void choose(int index) {
        if (++steps > MOST_STEPS) {
            return;
        }
        if (index == open.size()) {
            if (balances() && addsUp()) {
                open.forEach(row -> possible.computeIfAbsent(row, r -> new LinkedHashSet<>())
                        .add(chosen.getOrDefault(row, List.of())));
            }
            return;
        }
        ReportRow row = open.get(index);
        for (List<Figure> way : ways.getOrDefault(row, List.of())) {
            chosen.put(row, way);
            choose(index + 1);
        }
    }

    private boolean addsUp() {
        for (int column = 0; column < COLUMNS; column++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (ReportRow row : chosen.keySet()) {
                if (row.isResult()) {
                    sum = sum.add(value(row, column));
                }
            }
            if (sum.compareTo(value(ReportRow.TOTAL_PROCESSED, column)) != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean balances() {
        if (!chosen.containsKey(ReportRow.NEW_RECEIVED) || !chosen.containsKey(ReportRow.CARRIED_OUT)) {
            return true;
        }
        for (int column = 0; column < COLUMNS; column++) {
            BigDecimal in = value(ReportRow.NEW_RECEIVED, column).add(value(ReportRow.CARRIED_IN, column));
            BigDecimal out = value(ReportRow.TOTAL_PROCESSED, column).add(value(ReportRow.CARRIED_OUT, column));
            if (in.compareTo(out) != 0) {
                return false;
            }
        }
        return true;
    }

    private BigDecimal value(ReportRow row, int column) {
        List<Figure> figures = chosen.get(row);
        BigDecimal value = figures == null ? null : figures.get(column).value();
        return value == null ? BigDecimal.ZERO : value;
    }
}
