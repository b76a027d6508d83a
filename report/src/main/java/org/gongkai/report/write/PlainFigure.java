package org.gongkai.report.write;

import java.math.BigDecimal;
import org.gongkai.report.model.Figure;
import org.jspecify.annotations.Nullable;

/** What a cell of {@code gongkai-report/1} holds where its number says all: no text of its own, no candidates. */
final class PlainFigure {

    private PlainFigure() {}

    /**
     * The figure that a number alone stands for.
     *
     * @param number null for a blank cell
     * @param unit the unit that stands in the cell behind the number; empty for none
     */
    static Figure of(@Nullable BigDecimal number, String unit) {
        return number == null ? Figure.BLANK : Figure.of(number, number.toPlainString() + unit);
    }

    /** The number that stands in the table for the figure: what is not certain is none. */
    static @Nullable BigDecimal number(Figure figure) {
        return figure.isKnown() ? figure.value() : null;
    }

    /** Whether the number and its unit say all. */
    static boolean is(Figure figure, String unit) {
        return figure.equals(of(number(figure), unit));
    }
}
