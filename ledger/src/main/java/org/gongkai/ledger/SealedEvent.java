package org.gongkai.ledger;

import java.time.Instant;
import java.util.List;

/**
 * An event at its place in the chain of one organ.
 *
 * <p>The components are checked for form alone, not for agreeing with each other: a forged event is a {@link
 * SealedEvent} too, and the verifier is there to say so.
 *
 * @param chain whose chain it is
 * @param position counted from 1 without gaps
 * @param recordedAt when it was recorded, whole microseconds
 * @param commitment the salted hash of its ciphertext
 * @param erases the earlier positions whose content this event orders destroyed; all below {@code position}
 * @param previous the hash of the event before, {@link Hash#NONE} for the first
 * @param hash over all of the above, see {@link Hashing#event}
 */
public record SealedEvent(
        String chain, long position, Instant recordedAt, Hash commitment, List<Span> erases, Hash previous, Hash hash) {

    public SealedEvent {
        Chains.checkedName(chain);
        Chains.checkedPosition(position);
        Times.checked(recordedAt);
        erases = Span.inOrder(erases);
        if (!erases.isEmpty() && erases.getLast().last() >= position) {
            throw new IllegalArgumentException("an event erases earlier positions only: " + erases);
        }
    }
}
