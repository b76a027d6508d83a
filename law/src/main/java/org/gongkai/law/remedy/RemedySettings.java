package org.gongkai.law.remedy;

import org.gongkai.law.Dated;

/**
 * The two readings that the sources leave open; each by the date of the decision.
 *
 * @param reconsiderationFirstWhenPartlyWithheld whether 复议前置 also covers a partial disclosure whose withheld part rests on
 *     arts. 14 to 16 (D03). Unverified; default yes, because the refused part is a 不予公开 like any other
 * @param nameDoubtfulSuits whether D11, D14, D16, D17 and D18 name a suit although courts are said to refuse it since
 *     法释〔2025〕8号. Unverified; default yes: to omit a real remedy exposes the decision for a year, to name a doubtful one
 *     costs little
 */
public record RemedySettings(Dated<Boolean> reconsiderationFirstWhenPartlyWithheld, Dated<Boolean> nameDoubtfulSuits) {
    /** The prudent readings. */
    public static final RemedySettings DEFAULTS = new RemedySettings(Dated.always(true), Dated.always(true));
}
