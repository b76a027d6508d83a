package org.gongkai.law.request;

import java.time.LocalDate;
import org.gongkai.law.clock.Deadline.Timeliness;
import org.gongkai.law.clock.LastDay;

/**
 * Service (送达), 国办公开办函〔2016〕235号: number, seal, way and date; in time iff the date of service is not after the due date. The
 * due date of that day is kept with the event.
 */
final class Serving {
    private Serving() {}

    static Verdict judge(Attempt attempt, Command.Serve c) {
        if (!Attempt.isKey(c.number())) {
            return attempt.refuse(Bar.NUMBER_MISSING);
        }
        if (!c.sealed()) {
            return attempt.refuse(Bar.SEAL_MISSING);
        }
        LastDay due = attempt.request().due(attempt.rules(), attempt.today());
        return due == null
                ? attempt.refuse(Bar.NEVER_RECEIVED)
                : attempt.accept(
                        new Event.Served(attempt.stamp(), c.number(), c.way(), due, timeliness(due, attempt.today())));
    }

    static Verdict judge(Attempt attempt, Command.RecordServiceFailure c) {
        if (attempt.state().archived) {
            return attempt.refuse(Bar.FILE_SEALED);
        }
        return Attempt.isKey(c.proof())
                ? attempt.accept(new Event.ServiceFailed(attempt.stamp(), c.proof()))
                : attempt.refuse(Bar.PROOF_MISSING);
    }

    /** The first day of service stands unless the leader decides otherwise [U]. */
    static Verdict judge(Attempt attempt, Command.ServeAgain c) {
        if (attempt.state().archived) {
            return attempt.refuse(Bar.FILE_SEALED);
        }
        Service service = attempt.state().service;
        if (service == null || !service.failed()) {
            return attempt.refuse(Bar.SERVICE_NOT_FAILED);
        }
        Timeliness timeliness = c.firstDayStands() ? service.timeliness() : timeliness(service.due(), attempt.today());
        return attempt.accept(new Event.ServedAgain(attempt.stamp(), c.way(), c.firstDayStands(), timeliness));
    }

    private static Timeliness timeliness(LastDay due, LocalDate served) {
        return switch (due) {
            case LastDay.On(LocalDate date) -> served.isAfter(date) ? Timeliness.LATE : Timeliness.IN_TIME;
            case LastDay.Provisional(int year) -> served.getYear() < year ? Timeliness.IN_TIME : Timeliness.UNKNOWN;
        };
    }
}
