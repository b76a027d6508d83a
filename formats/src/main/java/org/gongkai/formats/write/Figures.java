package org.gongkai.formats.write;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Measures as files write them: millimetres with at most three decimals. */
final class Figures {

    private Figures() {}

    static String of(double millimetres) {
        BigDecimal rounded = BigDecimal.valueOf(millimetres).setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
