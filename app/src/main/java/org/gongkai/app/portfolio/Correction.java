package org.gongkai.app.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.report.portfolio.Adjustment;

/**
 * An adjustment of the sum of all units, as it is on record.
 *
 * @param number of it in its year, from 1
 * @param on the day it was recorded
 * @param actor the key of who recorded it
 * @param duplicate whether it takes out requests that were counted twice
 * @param cells path of a cell → what is added to it
 * @param reason why
 * @param struck why it holds no longer; empty while it holds
 */
public record Correction(
        int number,
        LocalDate on,
        String actor,
        boolean duplicate,
        Map<String, BigDecimal> cells,
        String reason,
        String struck) {

    public Correction {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** Whether it holds. */
    public boolean holds() {
        return struck.isEmpty();
    }

    /** The place of one of its cells in words. */
    public String label(String path) {
        return Uncertain.label(path);
    }

    /** A number with its sign. */
    public String signed(BigDecimal number) {
        return WholeController.signed(number);
    }

    /** As the rules know it. */
    Adjustment adjustment() {
        return new Adjustment(duplicate, cells);
    }

    Correction strike(String why) {
        return new Correction(number, on, actor, duplicate, cells, reason, why);
    }
}
