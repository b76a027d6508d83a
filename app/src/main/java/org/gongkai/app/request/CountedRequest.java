package org.gongkai.app.request;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.request.ApplicantKind;
import org.jspecify.annotations.Nullable;

/**
 * A request behind a figure of table three.
 *
 * @param id its key
 * @param number its register number
 * @param title what is asked for; a mark where that is erased
 * @param kind of applicant
 * @param from the day of receipt, or of the order to answer again
 * @param until the day of service or closing, whatever year that was in; null while open
 * @param outcome the result as far as the report's year knows it; null if it was open at its end
 */
public record CountedRequest(
        UUID id,
        String number,
        String title,
        ApplicantKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Outcome outcome) {}
