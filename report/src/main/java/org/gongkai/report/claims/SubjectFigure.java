package org.gongkai.report.claims;

import java.math.BigDecimal;

/**
 * A figure of the narrative that stands in a table too, also "none".
 *
 * @param sentence where it stands
 * @param at index of the figure or, for "none", of the words
 * @param value the number; zero for 没有, 未发生; money in 元
 * @param subject what it counts
 */
public record SubjectFigure(Sentence sentence, int at, BigDecimal value, Subject subject) {}
