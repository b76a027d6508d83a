package org.gongkai.report.rules;

import java.math.BigDecimal;
import org.gongkai.report.model.Figure;
import org.jspecify.annotations.Nullable;

/** Comparing cells that may be blank or uncertain: only what is known on both sides can differ. */
final class Comparison {

    private Comparison() {}

    /** Whether both cells are known and hold different numbers. */
    static boolean differ(Figure one, Figure other) {
        BigDecimal a = known(one);
        BigDecimal b = known(other);
        return a != null && b != null && a.compareTo(b) != 0;
    }

    /** Whether the cell is known and above zero. */
    static boolean isPositive(Figure figure) {
        BigDecimal value = known(figure);
        return value != null && value.signum() > 0;
    }

    /** The cell's number, or null where it is blank or uncertain. */
    static @Nullable BigDecimal known(Figure figure) {
        return figure.isKnown() ? figure.value() : null;
    }
}
