package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What the narrative says of reconsiderations and suits about disclosure.
 *
 * @param sentence where it stands
 * @param at index of the words
 * @param value the number; zero for 未发生
 * @param about which kinds it speaks of
 * @param lost whether it speaks only of cases that the organ lost (纠错, 败诉)
 */
public record DisputeFigure(Sentence sentence, int at, BigDecimal value, Set<About> about, boolean lost) {

    /** The kinds of dispute. */
    public enum About {
        RECONSIDERATION,
        LITIGATION
    }

    public DisputeFigure {
        about = Set.copyOf(about);
    }
}
