package org.gongkai.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Seals events and casts anchors: pure functions, the caller reads the last seal, stores what comes back, and sees to
 * it that no two seal the same chain at once. Safe for use by several threads.
 */
public final class Sealer {

    private final Supplier<Digest> digests;

    /** @param digests gives a fresh computation on each call, always of the same function */
    public Sealer(Supplier<Digest> digests) {
        this.digests = digests;
    }

    /** A sealer on the library's own implementation of {@code algorithm}. */
    public Sealer(HashAlgorithm algorithm) {
        this(algorithm::newDigest);
    }

    /** The commitment to store with an event when it is recorded. */
    public Hash commit(Content content) {
        return new Hashing(digests.get()).commit(content);
    }

    /**
     * Links the events behind the last seal of the chain and closes them with the next one.
     *
     * @param chain whose chain it is
     * @param last the chain's last seal, {@code null} when nothing is sealed yet
     * @param pending the next events, in the order they were committed, at least one
     * @param sealedAt now, whole microseconds
     * @throws IllegalArgumentException if {@code pending} is empty, {@code last} is of another chain, or an event
     *     erases a position that is not before its own
     */
    public Batch seal(String chain, @Nullable Seal last, List<PendingEvent> pending, Instant sealedAt) {
        if (pending.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to seal");
        }
        if (last != null && !last.chain().equals(chain)) {
            throw new IllegalArgumentException("the last seal is of another chain: " + last.chain());
        }
        Hashing hashing = new Hashing(digests.get());
        long first = last == null ? 1 : last.last() + 1;
        Hash head = last == null ? Hash.NONE : last.head();
        List<SealedEvent> events = new ArrayList<>(pending.size());
        for (PendingEvent event : pending) {
            long position = first + events.size();
            Hash hash = hashing.event(chain, position, event.recordedAt(), event.commitment(), event.erases(), head);
            events.add(new SealedEvent(
                    chain, position, event.recordedAt(), event.commitment(), event.erases(), head, hash));
            head = hash;
        }
        long number = last == null ? 1 : last.number() + 1;
        long end = first + events.size() - 1;
        Hash previous = last == null ? Hash.NONE : last.hash();
        Hash hash = hashing.seal(chain, number, first, end, sealedAt, head, previous);
        return new Batch(events, new Seal(chain, number, first, end, sealedAt, head, previous, hash));
    }

    /**
     * Ties the heads of all chains together.
     *
     * @param last the last anchor, {@code null} for the first
     * @param seals the last seal of each chain that has one, in any order, no chain twice
     * @param castAt now, whole microseconds
     * @throws IllegalArgumentException if two seals are of one chain
     */
    public Anchor anchor(@Nullable Anchor last, Collection<Seal> seals, Instant castAt) {
        List<Head> heads = seals.stream()
                .map(Head::of)
                .sorted(Comparator.comparing(Head::chain, Chains.ORDER))
                .toList();
        long number = last == null ? 1 : last.number() + 1;
        Hash previous = last == null ? Hash.NONE : last.hash();
        Hash hash = new Hashing(digests.get()).anchor(number, castAt, heads, previous);
        return new Anchor(number, castAt, heads, previous, hash);
    }
}
