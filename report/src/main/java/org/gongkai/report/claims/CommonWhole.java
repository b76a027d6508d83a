package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the whole of figures whose shares are told in turn: "15条、27条、18条，占比分别为25%、45%、30%". */
final class CommonWhole {

    private CommonWhole() {}

    /** The candidate that all percentages agree with but one at most; null where there is none. */
    static @Nullable BigDecimal of(List<BigDecimal> candidates, List<Quantity> parts, List<Quantity> percents) {
        int best = Math.max(1, parts.size() - 1) - 1;
        BigDecimal whole = null;
        for (BigDecimal candidate : candidates) {
            int holds = 0;
            for (int i = 0; i < parts.size() && candidate.signum() > 0; i++) {
                Quantity percent = percents.get(i);
                holds += Percents.holds(percent, percent.value(), parts.get(i).value(), candidate) ? 1 : 0;
            }
            if (holds > best) {
                best = holds;
                whole = candidate;
            }
        }
        return whole;
    }
}
