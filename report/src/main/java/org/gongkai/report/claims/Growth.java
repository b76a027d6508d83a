package org.gongkai.report.claims;

import java.math.BigDecimal;

/**
 * A change against the year before with all its figures: "收到52件，比上年增加12件，增长30%".
 *
 * @param sentence where it stands
 * @param percent the stated change, always positive as written
 * @param now this year's figure
 * @param before the year before's figure, stated or following from the stated difference; never zero
 */
public record Growth(Sentence sentence, Quantity percent, BigDecimal now, BigDecimal before) {}
