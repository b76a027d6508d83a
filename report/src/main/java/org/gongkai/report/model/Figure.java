package org.gongkai.report.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell.
 *
 * @param value the number, or null where the cell is blank or holds no number; blank is never zero
 * @param raw the cell's text as it stands in the file, trimmed; empty for a blank cell
 * @param candidates where the digits cannot be told apart with certainty: every reading that is possible, one alone where even that one
 *     is not sure; otherwise empty
 */
public record Figure(@Nullable BigDecimal value, String raw, List<BigDecimal> candidates) {

    /** A blank cell. */
    public static final Figure BLANK = new Figure(null, "", List.of());

    public Figure {
        candidates = List.copyOf(candidates);
    }

    /** A cell read with certainty. */
    public static Figure of(BigDecimal value, String raw) {
        return new Figure(value, raw, List.of());
    }

    /** A whole number read with certainty from exactly its digits. */
    public static Figure of(long value) {
        return new Figure(BigDecimal.valueOf(value), Long.toString(value), List.of());
    }

    /** Whether the cell's digits cannot be told apart with certainty. */
    public boolean isUncertain() {
        return !candidates.isEmpty();
    }

    /** Whether a number was read with certainty. */
    public boolean isKnown() {
        return value != null && candidates.isEmpty();
    }
}
