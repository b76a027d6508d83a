package org.gongkai.app.portfolio;

import java.util.List;

/**
 * What stands behind a cell of the government's report.
 *
 * @param whole the report
 * @param cell the path of the cell
 * @param label where it is, in words
 * @param lines the units with what each has in the cell
 * @param corrections the adjustments of it
 * @param units the sum of the units
 * @param adjusted what was added to it; empty for nothing
 * @param value the units with what was added to them
 * @param made what the report has that was made elsewhere; empty where the sum is the report
 * @param adjustable whether it can be adjusted; a sum of the form cannot
 */
public record CellPage(
        Whole whole,
        String cell,
        String label,
        List<Line> lines,
        List<Correction> corrections,
        String units,
        String adjusted,
        String value,
        String made,
        boolean adjustable) {

    /**
     * A unit's part of the cell.
     *
     * @param figure what it has there; empty where it cannot be told
     */
    public record Line(BoardLine unit, String figure) {}
}
