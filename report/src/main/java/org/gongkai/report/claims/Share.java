package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.List;

/**
 * A part's share of a whole: "65件属于征收补偿领域，占比为75.58%".
 *
 * @param sentence where it stands
 * @param percent the stated share
 * @param part the figure that has the share
 * @param wholes every figure of the paragraph up to here that can be the whole, the nearest first
 * @param near those of them that stand in the same sentence and have no percentage of their own
 * @param whole index in {@code wholes} of the one the sentence itself names as the whole of this part, or -1
 */
public record Share(
        Sentence sentence, Quantity percent, Quantity part, List<BigDecimal> wholes, List<BigDecimal> near, int whole) {

    public Share {
        wholes = List.copyOf(wholes);
        near = List.copyOf(near);
    }
}
