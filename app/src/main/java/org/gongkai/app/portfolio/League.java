package org.gongkai.app.portfolio;

import java.util.Comparator;
import java.util.List;

/**
 * Who reported in time and well: units in scope, the best first, those without a report last.
 *
 * @param board the year
 * @param lines in order
 */
public record League(Board board, List<Line> lines) {
    private static final Comparator<Line> ORDER = Comparator.comparing(Line::missing)
            .thenComparingLong(Line::late)
            .thenComparingInt(Line::returns)
            .thenComparingInt(Line::errors)
            .thenComparingInt(Line::warnings);

    /**
     * A unit's record of the year.
     *
     * @param unit which, with its report
     * @param missing whether it never handed in
     * @param late days after the last day; 0 in time
     * @param returns how often its report was returned
     * @param errors found in its first version
     * @param warnings found in its first version
     */
    public record Line(BoardLine unit, boolean missing, long late, int returns, int errors, int warnings) {}

    static League of(Board board) {
        return new League(
                board, board.inScope().stream().map(League::line).sorted(ORDER).toList());
    }

    private static Line line(BoardLine unit) {
        Submission report = unit.report();
        return report == null
                ? new Line(unit, true, unit.late(), 0, 0, 0)
                : new Line(
                        unit,
                        false,
                        unit.late(),
                        report.returns(),
                        report.first().errors(),
                        report.first().warnings());
    }

    /** The rank from 1; those that are equal in all share it. */
    public int rank(Line line) {
        return 1
                + (int) lines.stream()
                        .filter(other -> ORDER.compare(other, line) < 0)
                        .count();
    }

    /** The most days anybody was late, at least 1. */
    public long mostLate() {
        return Math.max(1, lines.stream().mapToLong(Line::late).max().orElse(1));
    }

    /** The most findings anybody had, at least 1. */
    public int mostFound() {
        return Math.max(
                1,
                lines.stream()
                        .mapToInt(line -> line.errors() + line.warnings())
                        .max()
                        .orElse(1));
    }

    /** How many handed in by the last day. */
    public long inTime() {
        return lines.stream()
                .filter(line -> !line.missing() && line.late() == 0)
                .count();
    }
}
