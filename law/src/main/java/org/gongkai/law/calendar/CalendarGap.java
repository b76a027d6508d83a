package org.gongkai.law.calendar;

/**
 * The day asked for lies in a year without a published holiday notice. The ordinary week is never used in its place: a
 * statutory deadline guessed from Monday to Friday would be a wrong answer without a warning.
 */
public final class CalendarGap extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    CalendarGap(int year, String message) {
        super(message);
        this.year = year;
    }

    /** The year whose notice is missing. */
    public int year() {
        return year;
    }
}
