package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A change that states all its figures: "收到52件，比上年增加12件，增长30%".
 *
 * @param sentence where it stands
 * @param change the figure that states it
 * @param kind how it is stated
 * @param stated the change: a rise above zero, a fall below; of a multiple the multiple itself
 * @param now the later figure
 * @param before the earlier figure, stated or following from the stated difference; never zero
 */
public record Growth(
        Sentence sentence, Quantity change, Kind kind, BigDecimal stated, BigDecimal now, BigDecimal before) {

    /** How a change is stated. */
    public enum Kind {
        /** In per cent of the earlier figure. */
        PERCENT,
        /** As the difference of both. */
        DIFFERENCE,
        /** As a multiple of the earlier figure: 3倍, 翻一番. */
        MULTIPLE
    }

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** Whether the change is what the figures give; a multiple within five per cent of itself. */
    public boolean holds() {
        BigDecimal difference = now.subtract(before);
        return switch (kind) {
            case PERCENT -> Percents.holds(change, stated, difference, before);
            case DIFFERENCE -> !change.exact() || difference.compareTo(stated) == 0;
            case MULTIPLE ->
                !change.stated()
                        || stated.multiply(before)
                                        .subtract(now)
                                        .abs()
                                        .multiply(TWENTY)
                                        .compareTo(now)
                                <= 0;
        };
    }

    /** The change that the figures give. */
    public BigDecimal right() {
        return switch (kind) {
            case PERCENT -> Percents.of(now.subtract(before), before, Math.max(change.decimals(), 1));
            case DIFFERENCE -> now.subtract(before);
            case MULTIPLE -> now.divide(before, Math.max(change.decimals(), 1), RoundingMode.HALF_UP);
        };
    }
}
