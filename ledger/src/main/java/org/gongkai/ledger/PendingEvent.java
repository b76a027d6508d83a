package org.gongkai.ledger;

import java.time.Instant;
import java.util.List;

/**
 * An event that was committed and waits for its place in the chain.
 *
 * @param recordedAt when it was recorded, whole microseconds
 * @param commitment the salted hash of its ciphertext, see {@link Hashing#commit}
 * @param erases the earlier positions of the same chain whose content this event orders destroyed, ascending and apart
 *     from each other; empty for every other event
 */
public record PendingEvent(Instant recordedAt, Hash commitment, List<Span> erases) {

    public PendingEvent {
        Times.checked(recordedAt);
        erases = Span.inOrder(erases);
    }

    /** An event that erases nothing. */
    public PendingEvent(Instant recordedAt, Hash commitment) {
        this(recordedAt, commitment, List.of());
    }
}
