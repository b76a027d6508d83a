package org.gongkai.law.request;

import org.gongkai.law.Dated;

/**
 * Readings that the law leaves open; unverified, so each is a setting by date.
 *
 * @param reasonsStopTheClock whether the limit stands still from asking for reasons to their assessment (art. 35), by the day
 *     they were asked for. Default no: it runs
 * @param reopenedCountsAgain whether a request that has to be answered again counts in table three as a new one, by the day
 *     it was reopened. Default no: the first answer was counted
 */
public record RequestSettings(Dated<Boolean> reasonsStopTheClock, Dated<Boolean> reopenedCountsAgain) {
    /** The default readings. */
    public static final RequestSettings DEFAULTS = new RequestSettings(Dated.always(false), Dated.always(false));
}
