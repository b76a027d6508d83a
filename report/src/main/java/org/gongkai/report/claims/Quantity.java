package org.gongkai.report.claims;

import java.math.BigDecimal;

/**
 * A number with its measure word in a sentence, for instance {@code 1079条}.
 *
 * @param start index of its first digit in the sentence
 * @param end index behind its measure word
 * @param value the number, 万 and 亿 multiplied out
 * @param unit the measure word, {@code %} for a percentage; never empty
 * @param exact false for 余, 多, 约, 近, 万 and the like: such a figure is never held against another
 * @param decimals digits behind the decimal point as written, for the rounding of percentages
 */
public record Quantity(int start, int end, BigDecimal value, String unit, boolean exact, int decimals) {

    /** Whether this is a percentage. */
    public boolean isPercent() {
        return unit.equals("%");
    }

    /** Whether the measure word counts things, in contrast to money, time and shares. */
    public boolean isCount() {
        return MeasureWords.counts(unit);
    }

    /** Whether the measure word is one that requests (申请) are counted with. */
    public boolean countsRequests() {
        return MeasureWords.countsRequests(unit);
    }

    /** Whether both are counted with the same measure word. */
    public boolean sameUnit(Quantity other) {
        return unit.equals(other.unit);
    }
}
