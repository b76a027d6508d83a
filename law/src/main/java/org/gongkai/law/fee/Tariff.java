package org.gongkai.law.fee;

import java.util.ArrayList;
import java.util.List;

/**
 * A progressive tariff (超额累进): every unit is charged at the rate of the band it falls in.
 *
 * @param unit what is counted
 * @param bands the bands named one by one, from unit 1, without gaps, not empty
 * @param width units of each further band after the last one named
 * @param increase yuan by which each further band is dearer than the one before; 0 if the last rate stays
 */
public record Tariff(Unit unit, List<Band> bands, int width, long increase) {

    /** More units than any request or month has; a bound for input from outside. */
    public static final int MOST_UNITS = 1_000_000;

    /** What is counted. */
    public enum Unit {
        /** 件. */
        CASE("件", "Case", "Cases"),
        /** 页: one side of A4 or smaller. */
        PAGE("页", "Page", "Pages");

        private final String zh;
        private final String one;
        private final String many;

        Unit(String zh, String one, String many) {
            this.zh = zh;
            this.one = one;
            this.many = many;
        }
    }

    /**
     * Units that cost the same.
     *
     * @param first first of them, from 1
     * @param last last of them
     * @param rate yuan for each
     */
    public record Band(int first, int last, long rate) {}

    public Tariff {
        bands = List.copyOf(bands);
        int next = 1;
        for (Band band : bands) {
            if (band.first() != next || band.last() < next) {
                throw new IllegalArgumentException("收费档次不连续：" + band);
            }
            next = band.last() + 1;
        }
        if (bands.isEmpty() || width < 1) {
            throw new IllegalArgumentException("收费标准至少要有一档");
        }
    }

    /**
     * The fee for the units from first to last, both included.
     *
     * @param first from 1
     * @param last at least {@code first - 1}, which means none; at most {@value #MOST_UNITS}
     */
    public Fee charge(int first, int last) {
        if (first < 1 || last < first - 1 || last > MOST_UNITS) {
            throw new IllegalArgumentException("数量应在 1 至 " + MOST_UNITS + " 之间：" + first + "–" + last);
        }
        List<Fee.Charge> charges = new ArrayList<>();
        int unitNumber = first;
        while (unitNumber <= last) {
            Band band = band(unitNumber);
            int end = Math.min(band.last(), last);
            charges.add(
                    new Fee.Charge(unitNumber, end, band.rate(), unit.zh, unitNumber == end ? unit.one : unit.many));
            unitNumber = end + 1;
        }
        return new Fee(charges);
    }

    /** The rate of one unit, for instance of the 31st case of a month. */
    public long rate(int unitNumber) {
        return charge(unitNumber, unitNumber).yuan();
    }

    private Band band(int unitNumber) {
        for (Band band : bands) {
            if (unitNumber <= band.last()) {
                return band;
            }
        }
        Band last = bands.getLast();
        int steps = (unitNumber - last.last() - 1) / width + 1;
        int end = last.last() + steps * width;
        return new Band(end - width + 1, end, last.rate() + steps * increase);
    }
}
