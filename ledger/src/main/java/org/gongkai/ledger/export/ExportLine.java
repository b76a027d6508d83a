package org.gongkai.ledger.export;

import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.Content;
import org.gongkai.ledger.PendingEvent;
import org.gongkai.ledger.Seal;
import org.gongkai.ledger.SealedEvent;
import org.jspecify.annotations.Nullable;

/** A line of an export behind its header. */
public sealed interface ExportLine {

    /**
     * An event at its place.
     *
     * @param content {@code null} once salt and ciphertext are destroyed
     */
    record OfEvent(SealedEvent event, @Nullable Content content) implements ExportLine {}

    /** The seal of the batch that just ended. */
    record OfSeal(Seal seal) implements ExportLine {}

    /** An anchor over all chains as they stand. */
    record OfAnchor(Anchor anchor) implements ExportLine {}

    /** An event that waits for its seal. */
    record OfPending(String chain, PendingEvent event, Content content) implements ExportLine {}

    /**
     * The last line.
     *
     * @param lines how many lines the file has, this one included
     */
    record End(long lines) implements ExportLine {}

    /**
     * A line that cannot be understood.
     *
     * @param field where reading stopped, empty when the line as a whole is at fault
     */
    record Unreadable(Fault fault, String field) implements ExportLine {}

    /** Why a line cannot be understood. */
    enum Fault {
        /** It is longer than a reader accepts. */
        TOO_LONG,
        /** It is not a JSON object, or one with more behind it. */
        NOT_JSON,
        /** Another field stands where this one belongs. */
        FIELD_MISSING,
        /** The value of the field is not of its form. */
        BAD_VALUE,
        /** No such kind of line. */
        UNKNOWN_KIND
    }
}
