package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.report.model.Figure;

/**
 * The sum of cells, as far as they are known.
 *
 * @param known the sum of the cells read with certainty
 * @param blanks how many cells hold no number; a sign for nothing, such as {@code /}, adds nothing and is no blank
 * @param uncertain how many cells cannot be told with certainty
 */
record Sum(BigDecimal known, int blanks, int uncertain) {

    private static final String NOTHING = "/-—–－\\无零";

    static Sum of(List<Figure> figures) {
        BigDecimal known = BigDecimal.ZERO;
        int blanks = 0;
        int uncertain = 0;
        for (Figure figure : figures) {
            BigDecimal value = figure.value();
            if (figure.isUncertain()) {
                uncertain++;
            } else if (value == null) {
                blanks += isNothing(figure.raw()) ? 0 : 1;
            } else {
                known = known.add(value);
            }
        }
        return new Sum(known, blanks, uncertain);
    }

    private static boolean isNothing(String raw) {
        return !raw.isEmpty() && raw.chars().allMatch(c -> NOTHING.indexOf(c) >= 0);
    }

    boolean isComplete() {
        return blanks == 0 && uncertain == 0;
    }

    /**
     * Whether the total cannot be right: all parts are known and give another sum, or the known ones alone exceed it (no cell
     * of the form is negative, so whatever belongs into a blank makes it only worse).
     */
    boolean contradicts(Figure total) {
        BigDecimal value = total.value();
        if (value == null || total.isUncertain() || uncertain > 0) {
            return false;
        }
        int order = known.compareTo(value);
        return isComplete() ? order != 0 : order > 0;
    }

    /** The addition as people write it, for instance {@code 48+4=52}; zeros are left out where something else is there. */
    static String written(List<Figure> figures) {
        StringBuilder text = new StringBuilder();
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure figure : figures) {
            BigDecimal value = figure.value();
            if (value == null || value.signum() == 0) {
                continue;
            }
            text.append(text.isEmpty() ? "" : "+").append(value.toPlainString());
            sum = sum.add(value);
        }
        return text.isEmpty()
                ? "0"
                : text.append('=').append(sum.toPlainString()).toString();
    }
}
