package org.gongkai.app.portfolio;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.report.portfolio.Figures;
import org.jspecify.annotations.Nullable;

/**
 * A unit's report of a year, as far as it has come. There is none before the first hand-in.
 *
 * @param unit whose
 * @param year the report year
 * @param seq the number of its last entry: what a form must send back
 * @param state never {@link State#MISSING}
 * @param version how often it was handed in
 * @param returns how often it was returned
 * @param firstOn the day of the first hand-in: what counts for being in time
 * @param handedOn the day of the last
 * @param handedBy the key of who did that
 * @param approvedOn null while it is not
 * @param signedOn null while it is not
 * @param publishedOn null while it is not
 * @param elsewhere requests it handled that the government received and counts
 * @param first what the rules found in the first version: what counts for its quality
 * @param counts what they found in the last
 * @param figures of the last version, confirmed ones certain
 */
public record Submission(
        UUID unit,
        int year,
        int seq,
        State state,
        int version,
        int returns,
        LocalDate firstOn,
        LocalDate handedOn,
        String handedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate publishedOn,
        int elsewhere,
        Counts first,
        Counts counts,
        Figures figures) {

    Submission moved(
            int last,
            State to,
            @Nullable LocalDate approved,
            @Nullable LocalDate signed,
            @Nullable LocalDate published) {
        return new Submission(
                unit,
                year,
                last,
                to,
                version,
                to == State.RETURNED ? returns + 1 : returns,
                firstOn,
                handedOn,
                handedBy,
                approved,
                signed,
                published,
                elsewhere,
                first,
                counts,
                figures);
    }

    Submission confirmed(int last, Figures certain, Counts found) {
        return new Submission(
                unit,
                year,
                last,
                state,
                version,
                returns,
                firstOn,
                handedOn,
                handedBy,
                approvedOn,
                signedOn,
                publishedOn,
                elsewhere,
                version == 1 ? found : first,
                found,
                certain);
    }
}
