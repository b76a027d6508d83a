package org.gongkai.app.dispute;

import java.time.LocalDate;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about a dispute.
 *
 * @param kind null if not chosen
 * @param requestNumber the register number of the request it is about; empty if none
 * @param filedOn null if not given
 * @param endedOn null while it is open
 * @param result a code of the list of results; empty while it is open
 * @param caseNumber （2025）豫0302行初12号; empty if not known
 * @param remark free text, kept encrypted; empty if nothing
 */
public record DisputeForm(
        Table4.@Nullable Dispute kind,
        String requestNumber,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate endedOn,
        String result,
        String caseNumber,
        String remark) {

    /** A dispute that was filed and has not ended. */
    public static DisputeForm filed(
            Table4.@Nullable Dispute kind,
            String requestNumber,
            @Nullable LocalDate filedOn,
            String caseNumber,
            String remark) {
        return new DisputeForm(kind, requestNumber, filedOn, null, "", caseNumber, remark);
    }

    DisputeForm ended(@Nullable LocalDate day, String how) {
        return new DisputeForm(kind, requestNumber, filedOn, day, how, caseNumber, remark);
    }
}
