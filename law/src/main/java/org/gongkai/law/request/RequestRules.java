package org.gongkai.law.request;

import org.gongkai.law.calendar.WorkingDayCalendar;
import org.gongkai.law.clock.RequestClock;

/**
 * What a command is judged by.
 *
 * @param clock counts the days
 * @param settings the readings chosen
 */
public record RequestRules(RequestClock clock, RequestSettings settings) {
    /** The law as it stands, on this calendar, with the default readings. */
    public static RequestRules on(WorkingDayCalendar calendar) {
        return new RequestRules(new RequestClock(calendar), RequestSettings.DEFAULTS);
    }
}
