package org.gongkai.law.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One day as a notice arranges it.
 *
 * @param date the day
 * @param kind whether it is worked
 * @param holiday name of the holiday for whose sake it is arranged, for instance 春节; not blank
 */
public record DayEntry(LocalDate date, Kind kind, String holiday) {

    /** What a notice says about a day; it need not differ from the ordinary week. */
    public enum Kind {
        /** 放假: not a working day. */
        OFF,
        /** 调休上班: a working day, usually a Saturday or Sunday. */
        WORK
    }

    public DayEntry {
        Objects.requireNonNull(date);
        Objects.requireNonNull(kind);
        if (holiday.isBlank()) {
            throw new IllegalArgumentException("日历条目须写明节日名称：" + date);
        }
    }
}
