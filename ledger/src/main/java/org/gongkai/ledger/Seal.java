package org.gongkai.ledger;

import java.time.Instant;

/**
 * Closes a batch of events of one chain.
 *
 * @param chain whose chain it is
 * @param number counted from 1 without gaps
 * @param first position of the first event of the batch
 * @param last position of the last event of the batch, at least {@code first}
 * @param sealedAt when the batch was sealed, whole microseconds
 * @param head the hash of the event at {@code last}
 * @param previous the hash of the seal before, {@link Hash#NONE} for the first
 * @param hash over all of the above, see {@link Hashing#seal}
 */
public record Seal(
        String chain, long number, long first, long last, Instant sealedAt, Hash head, Hash previous, Hash hash) {

    public Seal {
        Chains.checkedName(chain);
        Chains.checkedPosition(number);
        Chains.checkedPosition(first);
        Chains.checkedPosition(last);
        Times.checked(sealedAt);
        if (last < first) {
            throw new IllegalArgumentException("a seal closes at least one event");
        }
    }

    /** How many events the batch holds. */
    public long count() {
        return last - first + 1;
    }
}
