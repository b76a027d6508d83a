package org.gongkai.law.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day of a period; provisional while the calendar of the year it falls in is not published. */
public sealed interface LastDay {

    /** The date; null while it is provisional. */
    @Nullable
    LocalDate date();

    /**
     * A known last day.
     *
     * @param date the last day, included in the period
     */
    record On(LocalDate date) implements LastDay {}

    /**
     * Not known yet: the period runs into a year without a holiday notice.
     *
     * @param year the year that is missing
     */
    record Provisional(int year) implements LastDay {
        @Override
        public @Nullable LocalDate date() {
            return null;
        }
    }
}
