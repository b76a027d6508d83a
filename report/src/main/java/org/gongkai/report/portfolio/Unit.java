package org.gongkai.report.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the register of a year.
 *
 * @param name in full
 * @param exempt why its figures do not count; empty for one in scope
 * @param figures of its report; null while there is none
 * @param handedIn the day its report came first; null while there is none
 * @param due the day by which it was to come
 * @param elsewhere how many requests it handled that the government received in its own name and counts itself
 */
public record Unit(
        String name,
        String exempt,
        @Nullable Figures figures,
        @Nullable LocalDate handedIn,
        LocalDate due,
        int elsewhere) {

    /** Whether its figures belong into the government's report. */
    public boolean inScope() {
        return exempt.isEmpty();
    }
}
