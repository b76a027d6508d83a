package org.gongkai.report.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.gongkai.report.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * One cell in both reports.
 *
 * @param path for instance {@code table3.granted.total}
 * @param label row and column in the words of the form
 * @param left {@link Figure#BLANK} where the report lacks the cell
 * @param right likewise
 */
public record FigureChange(String path, String label, Figure left, Figure right) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Right less left; null unless both are known for certain. */
    public @Nullable BigDecimal difference() {
        BigDecimal before = left.value();
        BigDecimal after = right.value();
        return left.isKnown() && right.isKnown() && before != null && after != null ? after.subtract(before) : null;
    }

    /** The difference in per cent of the left figure, one decimal; null where there is none, or the left one is not above zero. */
    public @Nullable BigDecimal percent() {
        BigDecimal difference = difference();
        BigDecimal before = left.value();
        return difference == null || before == null || before.signum() <= 0
                ? null
                : difference
                        .multiply(HUNDRED)
                        .divide(before, MathContext.DECIMAL64)
                        .setScale(1, RoundingMode.HALF_UP);
    }

    /** Whether the figures differ, or one report has the figure and the other has not. */
    public boolean isChanged() {
        BigDecimal difference = difference();
        return difference != null ? difference.signum() != 0 : !left.equals(right);
    }
}
