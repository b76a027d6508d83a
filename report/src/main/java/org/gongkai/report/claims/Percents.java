package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages as people write them: rounded or cut to the digits shown. */
public final class Percents {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
}
