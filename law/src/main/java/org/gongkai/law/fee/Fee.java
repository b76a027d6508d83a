package org.gongkai.law.fee;

import java.util.List;

/**
 * An amount and how it comes about.
 *
 * @param charges band by band, also those that are free; empty if nothing is counted
 */
public record Fee(List<Charge> charges) {

    public Fee {
        charges = List.copyOf(charges);
    }

    /** The whole amount, in yuan. */
    public long yuan() {
        return charges.stream().mapToLong(Charge::yuan).sum();
    }

    /**
     * The units of one band.
     *
     * @param first number of the first of them
     * @param last number of the last of them
     * @param rate yuan for each
     * @param unitZh the unit in Chinese
     * @param unitEn the unit in English
     */
    public record Charge(int first, int last, long rate, String unitZh, String unitEn) {

        /** How many units. */
        public int units() {
            return last - first + 1;
        }

        /** The amount of this band, in yuan. */
        public long yuan() {
            return units() * rate;
        }

        /** One line in Chinese. */
        public String zh() {
            String which = "第" + range() + unitZh + "：";
            return rate == 0 ? which + "不收费" : which + units() + unitZh + " × " + rate + "元 = " + yuan() + "元";
        }

        /** One line in English. */
        public String en() {
            String which = unitEn + " " + range() + ": ";
            return rate == 0 ? which + "free" : which + units() + " × " + rate + " yuan = " + yuan() + " yuan";
        }

        private String range() {
            return first == last ? Integer.toString(first) : first + "–" + last;
        }
    }
}
