package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part's share of a whole: "65件属于征收补偿领域，占比为75.58%".
 *
 * @param sentence where it stands
 * @param percent the stated share
 * @param part the figure that has the share
 * @param whole the figure that the sentence itself names as the whole of this part; null where it names none
 * @param certain whether nothing but that figure can be the whole: 占全部130件的40%
 * @param open whether the sentence says only 占 or 占比, not of what
 * @param wholes every figure of the paragraph up to here that can be the whole, the nearest first
 * @param near those of them that stand in the same sentence and have no percentage of their own
 */
public record Share(
        Sentence sentence,
        Quantity percent,
        BigDecimal part,
        @Nullable BigDecimal whole,
        boolean certain,
        boolean open,
        List<BigDecimal> wholes,
        List<BigDecimal> near) {

    public Share {
        wholes = List.copyOf(wholes);
        near = List.copyOf(near);
    }

    /** The same share of a whole that became clear. */
    Share in(BigDecimal clear) {
        List<BigDecimal> all = new ArrayList<>(wholes);
        all.add(clear);
        return new Share(sentence, percent, part, clear, certain, open, all, near);
    }

    /** Whether the stated share is that of the part in this whole. */
    public boolean holds(BigDecimal of) {
        return Percents.holds(percent, percent.value(), part, of);
    }
}
