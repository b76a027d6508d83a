package org.gongkai.ledger;

import java.util.List;

/**
 * What sealing gives: the events at their places, and the seal that closes them. Both are stored together or not at
 * all.
 *
 * @param events in the order of the chain, at least one
 * @param seal over these events
 */
public record Batch(List<SealedEvent> events, Seal seal) {

    public Batch {
        events = List.copyOf(events);
    }
}
