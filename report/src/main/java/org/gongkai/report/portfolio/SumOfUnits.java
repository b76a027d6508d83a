package org.gongkai.report.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.compile.ReportDraft;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/** What the units in scope add up to, cell by cell, with the recorded adjustments. */
public final class SumOfUnits {
    /** No organ has as many of anything; a larger figure is a slip and is not added. */
    private static final BigDecimal BEYOND_REQUESTS = BigDecimal.valueOf(10_000_000);

    private static final BigDecimal BEYOND_DECISIONS = BigDecimal.valueOf(1_000_000_000);
    private static final int MOST_DECIMALS = 6;

    private final Portfolio portfolio;

    public SumOfUnits(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /**
     * A cell of the whole.
     *
     * @param units the sum of what the units have in it
     * @param adjusted what was added to that; negative for what was taken away
     * @param unknown the units whose figure, or a part of it, is blank, uncertain or no possible number
     */
    public record Cell(BigDecimal units, BigDecimal adjusted, List<Unit> unknown) {
        public Cell {
            unknown = List.copyOf(unknown);
        }

        /** What stands in the government's report. */
        public BigDecimal value() {
            return units.add(adjusted);
        }
    }

    /** The cell; for one that is a sum in the form, the sum of its parts. */
    public Cell cell(String path) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal adjusted = BigDecimal.ZERO;
        List<Unit> unknown = new ArrayList<>();
        List<String> parts = FormCells.parts(portfolio.form(), path);
        for (Unit unit : portfolio.inScope()) {
            if (unit.figures() != null) {
                for (String part : parts) {
                    BigDecimal figure = countable(part, unit.figures().get(part));
                    if (figure != null) {
                        sum = sum.add(figure);
                    } else if (!unknown.contains(unit)) {
                        unknown.add(unit);
                    }
                }
            }
        }
        for (Adjustment adjustment : portfolio.adjustments()) {
            for (String part : parts) {
                adjusted = adjusted.add(adjustment.cells().getOrDefault(part, BigDecimal.ZERO));
            }
        }
        return new Cell(sum, adjusted, unknown);
    }

    /** What a unit has in a cell, sums added anew; null where it cannot be told. */
    public @Nullable BigDecimal of(Unit unit, String path) {
        BigDecimal sum = null;
        if (unit.figures() != null) {
            for (String part : FormCells.parts(portfolio.form(), path)) {
                BigDecimal figure = countable(part, unit.figures().get(part));
                if (figure == null) {
                    return null;
                }
                sum = sum == null ? figure : sum.add(figure);
            }
        }
        return sum;
    }

    /** The cells, none of them a sum, that adjustments bring below zero. */
    public List<String> negative() {
        return FormCells.counted(portfolio.form()).stream()
                .filter(path -> !isChange(path) && cell(path).value().signum() < 0)
                .toList();
    }

    /**
     * The government's report; what would be below zero is 0 in it. A cell of table two that no unit has stays blank.
     *
     * @param narrative its paragraphs by chapter, 0 to 6
     */
    public AnnualReport report(Map<Integer, List<String>> narrative) {
        Map<Table2Cell, @Nullable BigDecimal> two = new EnumMap<>(Table2Cell.class);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String path : FormCells.counted(portfolio.form())) {
            Cell cell = cell(path);
            counts.put(
                    path,
                    path.startsWith("table2.")
                            ? 0
                            : cell.value().max(BigDecimal.ZERO).intValueExact());
        }
        for (Table2Cell cell : Table2Cell.of(portfolio.form())) {
            Cell sum = cell(cell.path());
            boolean nobody =
                    sum.unknown().size() == reported() && sum.adjusted().signum() == 0;
            two.put(
                    cell,
                    nobody
                            ? null
                            : isChange(cell.path()) ? sum.value() : sum.value().max(BigDecimal.ZERO));
        }
        return new ReportDraft(
                        portfolio.organ(),
                        portfolio.year(),
                        two,
                        (row, kind) -> counts.getOrDefault(Table3.path(row, Table3.Column.values()[kind.ordinal()]), 0),
                        (block, column) -> counts.getOrDefault(Table4.path(block, column), 0),
                        narrative)
                .report();
    }

    /** How many units in scope have a report. */
    private long reported() {
        return portfolio.inScope().stream()
                .filter(unit -> unit.figures() != null)
                .count();
    }

    /** The number of a cell that can be added; null for a blank, an uncertain cell, and what no such cell can hold. */
    public static @Nullable BigDecimal countable(String path, Figure figure) {
        BigDecimal value = figure.isKnown() ? figure.value() : null;
        if (value == null) {
            return null;
        }
        boolean decision = path.startsWith("table2.");
        BigDecimal beyond = decision ? BEYOND_DECISIONS : BEYOND_REQUESTS;
        boolean possible = (value.signum() >= 0 || isChange(path))
                && value.abs().compareTo(beyond) < 0
                && (isMoney(path) ? value.scale() <= MOST_DECIMALS : isWhole(value));
        return possible ? value : null;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isMoney(String path) {
        return path.equals(Table2Cell.FEES_AMOUNT.path()) || path.equals(Table2Cell.PROCUREMENT_AMOUNT.path());
    }

    private static boolean isChange(String path) {
        return path.startsWith("table2.") && path.endsWith(".change");
    }

    /** Whether a number, with its sign, can be an adjustment of the cell: a hundredth of what the cell can hold, at most. */
    public static boolean canAdjust(FormVersion form, String path, BigDecimal delta) {
        BigDecimal hundredfold = delta.abs().movePointRight(2);
        return FormCells.parts(form, path).equals(List.of(path))
                && countable(path, Figure.of(delta.abs(), delta.toPlainString())) != null
                && hundredfold.compareTo(path.startsWith("table2.") ? BEYOND_DECISIONS : BEYOND_REQUESTS) < 0;
    }
}
