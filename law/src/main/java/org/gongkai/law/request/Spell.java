package org.gongkai.law.request;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.decision.ReportRow;
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

    /**
     * The rows of table three in which that year's report counts it (国办公开办函〔2021〕30号, for 2019 and 2020 〔2019〕60号). Only the
     * years of its days matter, so that many may be counted as one.
     *
     * @param year the report year, 2019 or later
     * @return none if the year does not concern it
     */
    public Set<ReportRow> rowsIn(int year) {
        Set<ReportRow> rows = EnumSet.noneOf(ReportRow.class);
        if (from.getYear() == year) {
            rows.add(ReportRow.NEW_RECEIVED);
        }
        if (openAtEndOf(LocalDate.of(year - 1, 12, 31))) {
            rows.add(ReportRow.CARRIED_IN);
        }
        if (until != null && outcome != null && until.getYear() == year) {
            rows.add(outcome.rowIn(year));
            rows.add(ReportRow.TOTAL_PROCESSED);
        }
        if (openAtEndOf(LocalDate.of(year, 12, 31))) {
            rows.add(ReportRow.CARRIED_OUT);
        }
        return rows;
    }

    /** Whether it has begun by the end of the day and not ended by then. */
    boolean openAtEndOf(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }
}
