package org.gongkai.app.workcalendar;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.gongkai.law.calendar.NationalCalendar;
import org.gongkai.law.calendar.WorkingDayCalendar;
import org.gongkai.law.request.RequestRules;
import org.springframework.stereotype.Component;

/** The calendar in force, and the rules of requests counted by it. */
@Component
public class WorkCalendar {

    private final WorkingDayCalendar calendar = NationalCalendar.latest();
    private final RequestRules rules = RequestRules.on(calendar);

    WorkCalendar() {}

    /** The calendar, with every published year. */
    public WorkingDayCalendar calendar() {
        return calendar;
    }

    /** The rules that requests are handled by. */
    public RequestRules rules() {
        return rules;
    }

    /**
     * How many working days are left after {@code today} up to and with the last day: 0 on that day itself, negative after
     * it; empty where the calendar does not reach.
     */
    public OptionalInt workingDaysLeft(LocalDate today, LocalDate last) {
        if (!calendar.covers(today) || !calendar.covers(last)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                last.isBefore(today) ? -calendar.daysBetween(last, today) : calendar.daysBetween(today, last));
    }
}
