package org.gongkai.app.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request that was open at the end of a year.
 *
 * @param number its register number
 * @param from the day of receipt, or of the order to answer again
 * @param due the last day to answer, if it is open to this day and a limit runs; null otherwise
 */
public record CarriedRequest(
        String number, LocalDate from, @Nullable LocalDate due) {}
