package org.gongkai.app.dispute;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/**
 * A reconsideration or a suit as it stands in the register.
 *
 * @param id its key
 * @param seq the number of its last entry: what a form must send back so that nobody acts on what has changed
 * @param kind 行政复议, or 行政诉讼 directly or after a reconsideration
 * @param request the request it is about; null if none was named
 * @param filedOn the day it was applied for or filed
 * @param endedOn the day of its end; null while it is open
 * @param result how it ended; null while it is open
 * @param caseNumber its number; empty if not known
 */
public record Dispute(
        UUID id,
        int seq,
        Table4.Dispute kind,
        @Nullable UUID request,
        LocalDate filedOn,
        @Nullable LocalDate endedOn,
        @Nullable DisputeResult result,
        String caseNumber) {

    /** Whether it has not ended. */
    public boolean open() {
        return endedOn == null;
    }

    /** The result as known at the end of that day; null if it was open then. */
    @Nullable
    DisputeResult resultBy(LocalDate day) {
        return endedOn == null || endedOn.isAfter(day) ? null : result;
    }
}
