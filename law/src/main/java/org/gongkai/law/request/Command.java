package org.gongkai.law.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.law.decision.Outcome;
import org.jspecify.annotations.Nullable;

/** Something that the office wants to do or to put on record; the law allows it or refuses it. */
public sealed interface Command {

    /** Register what was filed at the counter, orally, or signed for. */
    record Receive(Filing filing, boolean identitySeen) implements Command {}

    /** Register what arrived and has to be confirmed. */
    record Arrive(Filing filing) implements Command {}

    /** Confirm the receipt with the applicant; {@code means} says how contact was made. */
    record Confirm(String means) implements Command {}

    /** Log an attempt to reach the applicant. */
    record LogFailedContact() implements Command {}

    /** Send the notice to supplement, with a period in days. */
    record AskSupplement(int period) implements Command {}

    /** Record that the applicant received it. */
    record RecordSupplementNotice() implements Command {}

    /** Move the period for good reason. */
    record MoveSupplementPeriod(LocalDate until) implements Command {}

    /** Record the corrected request. */
    record RecordSupplement() implements Command {}

    /** Close because the period is over (D21). */
    record CloseNotSupplemented() implements Command {}

    /** Send a consultation letter. */
    record OpenConsultation(String id, Consulted with) implements Command {}

    /** Record that the letter was received. */
    record RecordConsultationLetter(String id) implements Command {}

    /** Record the reply. */
    record RecordOpinion(String id, boolean consents) implements Command {}

    /** Record that the time to reply lapsed. */
    record LapseConsultation(String id) implements Command {}

    /** Ask the applicant for reasons. */
    record AskReasons() implements Command {}

    /** Find the reasons good, and announce a later date, or null to keep the limit. */
    record AcceptReasons(@Nullable LocalDate delayedTo) implements Command {}

    /** Find the reasons wanting. */
    record RejectReasons() implements Command {}

    /** Extend the limit and tell the applicant. */
    record Extend(int days) implements Command {}

    /** Record a search. */
    record RecordSearch(SearchRecord search) implements Command {}

    /** Send the fee notice. */
    record SendFeeNotice(int yuan) implements Command {}

    /** Record that the applicant received it. */
    record RecordFeeNotice() implements Command {}

    /** Record a payment. */
    record RecordPayment(int yuan) implements Command {}

    /** Cancel the notice or waive the fee. */
    record CancelFee() implements Command {}

    /** Close because the fee was not paid (D22). */
    record CloseUnpaid() implements Command {}

    /**
     * Decide. {@code signature} refers to the signed draft, the end of the organ's own chain; {@code closeConsultations} is
     * the head's word that what is still open shall not be waited for.
     */
    record Decide(Outcome outcome, String signature, boolean closeConsultations) implements Command {}

    /** Void the decision before it is served. */
    record VoidDecision() implements Command {}

    /** Serve the letter. */
    record Serve(String number, boolean sealed, Service.Way way) implements Command {}

    /** Record that the letter came back. */
    record RecordServiceFailure(String proof) implements Command {}

    /** Serve once more; the first day of service stands unless the leader decides otherwise. */
    record ServeAgain(Service.Way way, boolean firstDayStands) implements Command {}

    /** Close because the applicant withdrew; {@code statement} refers to his writing. */
    record Withdraw(String statement) implements Command {}

    /** Close because what is asked for is no government information; {@code letter} tells the applicant so. */
    record CloseAsNotInformation(String letter) implements Command {}

    /** Split into parts with these register numbers. */
    record Split(List<String> parts) implements Command {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /** Handle together with another request of the same applicant and day. */
    record Merge(InformationRequest into) implements Command {}

    /** Void what was entered by mistake. */
    record VoidRequest() implements Command {}

    /** Answer again; {@code reference} is the decision on file, {@code due} the date it sets. */
    record Reopen(ReopenCause cause, String reference, LocalDate due) implements Command {}

    /** Put the file away. */
    record Archive(boolean allPapersPresent) implements Command {}

    /** Repair a wrong entry. */
    record Amend(Amendment amendment) implements Command {}
}
