package org.gongkai.report.portfolio;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A recorded difference between the sum of the units and the government's figure.
 *
 * @param duplicate whether it takes out requests that were counted twice (by the government and by a unit)
 * @param cells what is added to cells that are no sums; negative to take away
 */
public record Adjustment(boolean duplicate, Map<String, BigDecimal> cells) {
    public Adjustment {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
