package org.gongkai.report.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is told again and differs: "收到申请50件。上述55件申请…".
 *
 * @param sentence where it is told again
 * @param again the figure as told again
 * @param before the figure as told before
 */
public record Again(Sentence sentence, Quantity again, BigDecimal before) {

    /** Reads the figure that the words refer back to; null where they refer to nothing or agree. */
    static @Nullable Again of(Sentence sentence, Quantity again, Quantity before) {
        return again.value().compareTo(before.value()) == 0 ? null : new Again(sentence, again, before.value());
    }
}
