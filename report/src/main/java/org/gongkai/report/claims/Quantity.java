package org.gongkai.report.claims;

import java.math.BigDecimal;

/**
 * A number with its measure word in a sentence, for instance {@code 1079条}.
 *
 * @param start index of its first digit in the sentence
 * @param end index behind its measure word
 * @param value the number, 万 and 亿 multiplied out; money in 元, 成 and 几分之几 in per cent
 * @param unit the measure word; {@code 元} for money, {@code %} for a percentage; never empty
 * @param bound how firmly the words around it state it
 * @param step worth of one unit of its last written place: 1 for 1079条, 1000 for 1.2万条, 0.01 for 75.58%
 * @param decimals digits behind the decimal point as written, for the rounding of percentages
 */
public record Quantity(int start, int end, BigDecimal value, String unit, Bound bound, BigDecimal step, int decimals) {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** How firmly a figure is stated. */
    public enum Bound {
        /** Just the figure. */
        EXACT,
        /** 约, 近, 左右. */
        ABOUT,
        /** 超过, 以上, 余, 多. */
        ABOVE,
        /** 不足, 以下. */
        BELOW
    }

    /** Whether it is stated to the last unit: no 余, 约, 近, and no count rounded to 万. */
    public boolean exact() {
        return bound == Bound.EXACT && (step.compareTo(BigDecimal.ONE) <= 0 || isMoney());
    }

    /** Whether it is stated without 余, 约, 近 and the like, be it in 万. */
    boolean stated() {
        return bound == Bound.EXACT;
    }

    /** Whether this is a percentage. */
    public boolean isPercent() {
        return unit.equals("%");
    }

    /** Whether this is a multiple: 3倍. */
    public boolean isMultiple() {
        return unit.equals(MeasureWords.TIMES);
    }

    /** Whether people are counted. */
    boolean isPeople() {
        return unit.equals("人") || unit.equals("名") || unit.equals("位");
    }

    /** Whether this is an amount of money. */
    public boolean isMoney() {
        return unit.equals(MeasureWords.YUAN);
    }

    /** Whether it is written in 万. */
    public boolean isInTenThousands() {
        return step.movePointRight(decimals).compareTo(TEN_THOUSAND) == 0;
    }

    /** Whether the measure word counts things, in contrast to money, time and shares. */
    public boolean isCount() {
        return MeasureWords.counts(unit);
    }

    /** Whether the measure word is one that requests (申请) are counted with. */
    public boolean countsRequests() {
        return MeasureWords.countsRequests(unit);
    }

    /** Whether both are counted with the same measure word; 条次 is 条. */
    public boolean sameUnit(Quantity other) {
        return unit.equals(other.unit)
                || (isPeople() && other.isPeople())
                || MeasureWords.withoutTimes(unit).equals(MeasureWords.withoutTimes(other.unit));
    }

    /** As many times the figure: 各1件 of two kinds. */
    Quantity times(int times) {
        return new Quantity(start, end, value.multiply(BigDecimal.valueOf(times)), unit, bound, step, decimals);
    }

    /** A multiple of the figure before as a rise in per cent: three times more are 300 %. */
    Quantity inPercent() {
        return new Quantity(start, end, value.movePointRight(2), "%", bound, step, Math.max(0, decimals - 2));
    }

    /** The same figure in a part of the sentence that begins at the index. */
    Quantity from(int index) {
        return new Quantity(start - index, end - index, value, unit, bound, step, decimals);
    }
}
