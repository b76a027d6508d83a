package org.gongkai.law.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of one request.
 *
 * @param due last day to serve the answer
 * @param supplementNoticeDue last day to send the one notice to correct (Regulation art. 30), counted from the first receipt
 * @param base the day the clock started, itself not counted: of receipt, supplement or payment
 * @param answerDays the limit in working days, without extension
 * @param extension working days added
 * @param suspendedDays working days that were not counted, each once however many consultations overlap
 * @param suspended whether a suspension is open, so that {@code due} is only the earliest day possible
 */
public record Deadline(
        LastDay due,
        LastDay supplementNoticeDue,
        LocalDate base,
        int answerDays,
        int extension,
        int suspendedDays,
        boolean suspended) {

    /** The due date; null while the calendar of its year is not published. */
    public @Nullable LocalDate dueDate() {
        return due.date();
    }

    /** How a day of service stands to the due date. */
    public enum Timeliness {
        /** Service date &lt;= due date. */
        IN_TIME,
        /** After it. */
        LATE,
        /** The due date is provisional and the service falls into the year that is missing, or a later one. */
        UNKNOWN
    }

    /**
     * Whether an answer served on the day was in time. For mail the service date is the day of posting
     * (国办公开办函〔2016〕235号). A provisional due date lies after every day of the years before the missing one.
     */
    public Timeliness timeliness(LocalDate served) {
        return switch (due) {
            case LastDay.On(LocalDate date) -> served.isAfter(date) ? Timeliness.LATE : Timeliness.IN_TIME;
            case LastDay.Provisional(int year) -> served.getYear() < year ? Timeliness.IN_TIME : Timeliness.UNKNOWN;
        };
    }
}
