package org.gongkai.law.remedy;

import java.time.LocalDate;
import org.gongkai.law.calendar.WorkingDayCalendar;

/**
 * The limits that a suit sets: a judgment that orders disclosure is carried out within 20 working days (法释〔2025〕8号, known
 * from secondary sources); first instance takes 6 months, appeal 3 (行政诉讼法 arts. 81, 88).
 */
public enum CourtInstance {
    /** 一审. */
    FIRST_INSTANCE(6),
    /** 二审. */
    APPEAL(3);

    private static final int WORKDAYS_TO_DISCLOSE = 20;

    private final int months;

    CourtInstance(int months) {
        this.months = months;
    }

    /** The day by which the organ discloses what a judgment received on that day orders. */
    public static LocalDate disclosureDue(LocalDate judgmentReceived, WorkingDayCalendar calendar) {
        return calendar.shift(judgmentReceived, WORKDAYS_TO_DISCLOSE);
    }

    /** The day by which the court decides, without extensions, from the day of filing. */
    public LocalDate judgmentDue(LocalDate filed, WorkingDayCalendar calendar) {
        return calendar.nextOrSame(filed.plusMonths(months));
    }
}
