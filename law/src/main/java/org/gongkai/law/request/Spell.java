package org.gongkai.law.request;

import java.time.LocalDate;
import org.gongkai.law.decision.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a request's life from its start to its result: first from receipt to the first answer or closing, then one
 * more for every ordered re-answer.
 *
 * @param from the day of receipt, or of the order
 * @param until the day of service or closing; null while open
 * @param outcome the result; null while open
 */
public record Spell(
        LocalDate from, @Nullable LocalDate until, @Nullable Outcome outcome) {
    Spell ended(LocalDate day, Outcome result) {
        return new Spell(from, day, result);
    }

    /** Whether it has begun by the end of the day and not ended by then. */
    boolean openAtEndOf(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }
}
