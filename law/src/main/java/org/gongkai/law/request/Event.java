package org.gongkai.law.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.law.clock.Deadline.Timeliness;
import org.gongkai.law.clock.LastDay;
import org.gongkai.law.decision.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a request. A request is the list of its events; everything else is computed from it. The
 * names follow the statutory phases of Regulation arts. 29 to 45.
 */
public sealed interface Event {
    /** When it took effect, when, by whom and why it was recorded. */
    Stamp stamp();

    /** The day it took effect. */
    default LocalDate on() {
        return stamp().on();
    }

    /** Filed at the counter, written down there, or signed for: that day is the day of receipt (art. 31(一), (二)). */
    record Received(Stamp stamp, Filing filing) implements Event {}

    /** Arrived by plain letter, online or by fax; not yet received (art. 31(二), (三)). */
    record Arrived(Stamp stamp, Filing filing) implements Event {}

    /** Confirmed with the applicant: that day is the day of receipt. */
    record Confirmed(Stamp stamp, String means) implements Event {}

    /** The applicant could not be reached. */
    record ContactFailed(Stamp stamp) implements Event {}

    /** The notice to supplement was sent, with its period (art. 30). */
    record SupplementAsked(Stamp stamp, int period) implements Event {}

    /** The applicant received that notice. */
    record SupplementNoticeReceived(Stamp stamp) implements Event {}

    /** The period was moved for good reason. */
    record SupplementPeriodMoved(Stamp stamp, LocalDate until) implements Event {}

    /** The corrected request was received; the limit runs anew. */
    record Supplemented(Stamp stamp) implements Event {}

    /** A consultation letter was sent (arts. 11, 32, 34). */
    record ConsultationOpened(Stamp stamp, String id, Consulted with) implements Event {}

    /** The letter was received; 15 working days run. */
    record ConsultationLetterReceived(Stamp stamp, String id) implements Event {}

    /** The consultation ended by reply, lapse or the head's closing. */
    record ConsultationEnded(Stamp stamp, String id, Consultation.Ending ending) implements Event {}

    /** The applicant was asked for reasons (art. 35). */
    record ReasonsAsked(Stamp stamp) implements Event {}

    /** They were found reasonable; a later date was announced, or null if the limit stands. */
    record ReasonsAccepted(Stamp stamp, @Nullable LocalDate delayedTo) implements Event {}

    /** They were found unreasonable. */
    record ReasonsRejected(Stamp stamp) implements Event {}

    /** The limit was extended and the applicant told (art. 33(2)), in working days. */
    record Extended(Stamp stamp, int days) implements Event {}

    /** A search was made. */
    record Searched(Stamp stamp, SearchRecord search) implements Event {}

    /** The fee notice was sent (国办函〔2020〕109号). */
    record FeeNoticeSent(Stamp stamp, int yuan) implements Event {}

    /** The applicant received it. */
    record FeeNoticeReceived(Stamp stamp) implements Event {}

    /** The fee was paid in full. */
    record FeePaid(Stamp stamp, int yuan) implements Event {}

    /** The notice was cancelled or the fee waived. */
    record FeeCancelled(Stamp stamp) implements Event {}

    /** Decided and signed; {@code signature} refers to the signed draft. */
    record Decided(Stamp stamp, Outcome outcome, String signature) implements Event {}

    /** The decision was voided before service. */
    record DecisionVoided(Stamp stamp) implements Event {}

    /** The sealed letter was served; the due date and its keeping are kept as they stood on that day. */
    record Served(Stamp stamp, String number, Service.Way way, LastDay due, Timeliness timeliness) implements Event {}

    /** The letter came back; {@code proof} refers to the paper that shows it. */
    record ServiceFailed(Stamp stamp, String proof) implements Event {}

    /**
     * Served once more. The first day of service stands, unless the leader decides otherwise [U]; the timeliness is that
     * of the day that stands.
     */
    record ServedAgain(Stamp stamp, Service.Way way, boolean firstDayStands, Timeliness timeliness) implements Event {}

    /** Ended without an answer; {@code reference} is the statement, letter or request it refers to, empty if none. */
    record Closed(Stamp stamp, Closing closing, String reference) implements Event {}

    /** Split into parts with these register numbers; nothing more happens here. */
    record Split(Stamp stamp, List<String> parts) implements Event {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /** In the part's own history, after all that happened to the whole: from here on it is a request of its own. */
    record PartOpened(Stamp stamp, String number, String whole) implements Event {}

    /** Entered by mistake. */
    record Voided(Stamp stamp) implements Event {}

    /** To be answered again by order {@code reference}, by a date set there and entered by hand. */
    record Reopened(Stamp stamp, ReopenCause cause, String reference, LocalDate due) implements Event {}

    /** The file is complete and sealed (art. 45 归档). */
    record Archived(Stamp stamp) implements Event {}

    /** A wrong entry was repaired. */
    record Amended(Stamp stamp, Amendment amendment) implements Event {}
}
