package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gongkai.report.claims.Quantity.Bound;
import org.jspecify.annotations.Nullable;

/** Shares written in words, as percentages: 三成, 一半, 五分之一. They are never meant to the last point. */
final class Ratios {

    /** Words that begin with 成 and leave the digit before it no share: 三成员. */
    private static final String NO_TENTHS = "立员果为绩效本熟品就交功份都长";

    private Ratios() {}

    /** The share that begins at the index; null where none does. */
    static @Nullable Quantity at(String text, int at) {
        int end = at;
        while (end < text.length() && ChineseNumber.isDigit(text.charAt(end))) {
            end++;
        }
        if (text.startsWith("一半", at)) {
            return ratio(text, at, at + 2, BigDecimal.valueOf(50));
        }
        if (text.startsWith("半数", at)) {
            return ratio(text, at, at + 2, BigDecimal.valueOf(50));
        }
        if (end == at) {
            return null;
        }
        Integer number = ChineseNumber.parse(text.substring(at, end));
        if (number == null || number == 0) {
            return null;
        }
        boolean tenths = end == at + 1
                && text.startsWith("成", end)
                && (end + 1 == text.length() || NO_TENTHS.indexOf(text.charAt(end + 1)) < 0);
        if (tenths) {
            return ratio(text, at, end + 1, BigDecimal.valueOf(10L * number));
        }
        return text.startsWith("分之", end) ? fraction(text, at, end + 2, number) : null;
    }

    private static @Nullable Quantity fraction(String text, int at, int behind, int whole) {
        int end = behind;
        while (end < text.length() && ChineseNumber.isDigit(text.charAt(end))) {
            end++;
        }
        Integer part = end == behind ? null : ChineseNumber.parse(text.substring(behind, end));
        if (part == null || part >= whole) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return ratio(text, at, end, percent);
    }

    private static Quantity ratio(String text, int start, int end, BigDecimal percent) {
        Bound before = Quantities.boundBefore(text, start);
        Bound bound = before == Bound.EXACT ? Quantities.boundBehind(text, end) : before;
        return new Quantity(start, end, percent, "%", bound == Bound.EXACT ? Bound.ABOUT : bound, BigDecimal.ONE, 0);
    }
}
