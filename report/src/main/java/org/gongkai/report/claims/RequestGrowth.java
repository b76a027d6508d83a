package org.gongkai.report.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much a figure of the tables changed against the year before, where the sentence does not say from what:
 * "收到政府信息公开申请52件，较2019年增30%".
 *
 * @param sentence where it stands
 * @param value the later figure
 * @param subject what it counts; null for the requests received
 * @param change the stated change, in per cent or as a difference, positive as written
 * @param rising whether the number rose
 */
public record RequestGrowth(
        Sentence sentence, BigDecimal value, @Nullable Subject subject, Quantity change, boolean rising) {}
