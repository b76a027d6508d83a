package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages as people write them: rounded or cut to the digits shown. */
public final class Percents {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What 约 and 近 may be away from the truth, in percentage points. */
    private static final BigDecimal ABOUT = BigDecimal.valueOf(5);

    private Percents() {}

    /** The share in per cent with the given number of decimals, rounded half up. */
    public static BigDecimal of(BigDecimal part, BigDecimal whole, int decimals) {
        return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    /** Whether the stated percentage is the share, rounded or cut to the digits it shows. */
    public static boolean agrees(BigDecimal stated, int decimals, BigDecimal part, BigDecimal whole) {
        return distance(stated, part, whole).compareTo(BigDecimal.ONE.movePointLeft(decimals)) < 0;
    }

    /** How many percentage points the stated percentage is away from the share. */
    public static BigDecimal distance(BigDecimal stated, BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED)
                .divide(whole, 10, RoundingMode.HALF_UP)
                .subtract(stated)
                .abs();
    }

    /** Whether a stated percentage holds, with the words around it: above for 超过, below for 不足, within five points for 约. */
    static boolean holds(Quantity percent, BigDecimal stated, BigDecimal part, BigDecimal whole) {
        BigDecimal share = part.multiply(HUNDRED).divide(whole, 10, RoundingMode.HALF_UP);
        return switch (percent.bound()) {
            case EXACT -> agrees(stated, percent.decimals(), part, whole);
            case ABOUT -> distance(stated, part, whole).compareTo(ABOUT) <= 0;
            case ABOVE -> share.abs().compareTo(stated.abs()) >= 0 && share.signum() * stated.signum() >= 0;
            case BELOW -> share.abs().compareTo(stated.abs()) <= 0;
        };
    }
}
