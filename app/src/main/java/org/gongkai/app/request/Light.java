package org.gongkai.app.request;

import java.time.LocalDate;
import org.gongkai.app.workcalendar.WorkCalendar;
import org.gongkai.law.request.Phase;
import org.jspecify.annotations.Nullable;

/** How urgent a request is. Declared in the order of the due list. */
public enum Light {
    /** Past its due date. */
    OVERDUE("逾期"),
    /** Due today, or to be confirmed today (art. 31: 收到申请的当日与申请人确认). */
    TODAY("今日"),
    /** At most three working days left. */
    RED("紧急"),
    /** At most seven. */
    YELLOW("临近"),
    /** More, or not known yet. */
    GREEN("在期"),
    /** No time runs: a consultation is open, or the applicant is waited for. */
    PAUSED("暂停"),
    /** Answered or ended: as it stood then, never again computed. */
    ENDED("已结");

    static final int RED_DAYS = 3;
    static final int YELLOW_DAYS = 7;

    private final String label;

    Light(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    static Light of(Phase phase, boolean suspended, @Nullable LocalDate due, LocalDate today, WorkCalendar calendar) {
        return switch (phase) {
            case UNCONFIRMED -> TODAY;
            case RECEIVED, DECIDED -> suspended ? PAUSED : running(due, today, calendar);
            case SUPPLEMENT, FEE -> PAUSED;
            case NONE, ANSWERED, CLOSED, SPLIT, VOID -> ENDED;
        };
    }

    private static Light running(@Nullable LocalDate due, LocalDate today, WorkCalendar calendar) {
        if (due == null) {
            return GREEN;
        }
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        int left = calendar.workingDaysLeft(today, due).orElse(Integer.MAX_VALUE);
        return left <= RED_DAYS ? RED : left <= YELLOW_DAYS ? YELLOW : GREEN;
    }
}
