package org.gongkai.report.claims;

import java.math.BigDecimal;

/**
 * How many requests the narrative says were received (收到政府信息公开申请), also "none".
 *
 * @param sentence where it stands
 * @param at index of the figure or, for "none", of the words
 * @param value the number; zero for 未收到
 * @param plain whether it speaks of all requests of the year to the reporting organ: no channel, topic, level or other year
 *     narrows it. Only a plain figure is ever held against the table
 * @param fresh whether it says that nothing carried over is in it (新收)
 * @param inAll whether it is told as the total of the year (申请总量), so that no other figure can speak for it
 */
public record RequestFigure(Sentence sentence, int at, BigDecimal value, boolean plain, boolean fresh, boolean inAll) {}
