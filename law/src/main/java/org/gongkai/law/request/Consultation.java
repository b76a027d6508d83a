package org.gongkai.law.request;

import java.time.LocalDate;
import org.gongkai.law.clock.LastDay;
import org.gongkai.law.clock.RequestClock;
import org.jspecify.annotations.Nullable;

/**
 * One consultation (征求意见, Regulation arts. 11, 32, 34). Several may be open at once.
 *
 * @param id its key within the request
 * @param with who is consulted
 * @param sentOn the day the letter left
 * @param letterReceivedOn the day it was received; null while not known
 * @param endedOn the day of the reply, the lapse or the closing; null while open
 * @param ending how it ended; null while open
 */
public record Consultation(
        String id,
        Consulted with,
        LocalDate sentOn,
        @Nullable LocalDate letterReceivedOn,
        @Nullable LocalDate endedOn,
        @Nullable Ending ending) {

    /** How a consultation ended. */
    public enum Ending {
        /** 同意公开. */
        CONSENTED,
        /** 不同意公开. */
        OBJECTED,
        /** Silence that says nothing (art. 32). */
        NO_OPINION,
        /** Silence that counts as consent (art. 34). */
        CONSENTED_BY_SILENCE,
        /** Closed by the head before a reply came. */
        CUT_SHORT;

        /** Whether the consulted side agreed, or counts as having agreed. */
        public boolean consent() {
            return this == CONSENTED || this == CONSENTED_BY_SILENCE;
        }
    }

    /** Whether no reply, lapse or closing is on record. */
    public boolean open() {
        return endedOn == null;
    }

    /** The last day of the 15 working days to reply, null while the receipt of the letter is not known. */
    public @Nullable LastDay lapse(RequestClock clock) {
        return letterReceivedOn == null ? null : clock.consultationLapse(letterReceivedOn);
    }

    /**
     * The last day on which it held the clock, null while it still does. The lapse ends it by law: neither a late reply
     * nor a lapse that nobody recorded keeps the clock standing longer.
     */
    @Nullable
    LocalDate suspendedUntil(RequestClock clock, LocalDate today) {
        LocalDate lapse = lapse(clock) instanceof LastDay.On(LocalDate date) ? date : null;
        LocalDate end = endedOn;
        if (end == null) {
            end = lapse != null && today.isAfter(lapse) ? lapse : null;
        } else if (lapse != null && end.isAfter(lapse)) {
            end = lapse;
        }
        return end != null && end.isBefore(sentOn) ? sentOn : end;
    }

    Consultation letterReceived(LocalDate day) {
        return new Consultation(id, with, sentOn, day, endedOn, ending);
    }

    Consultation ended(LocalDate day, Ending how) {
        return new Consultation(id, with, sentOn, letterReceivedOn, day, how);
    }
}
