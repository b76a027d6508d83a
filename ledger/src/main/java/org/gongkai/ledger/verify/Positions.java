package org.gongkai.ledger.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.gongkai.ledger.Span;

/**
 * A set of positions, one bit each. Bits are held in small blocks, so that a forged position far away takes no more
 * room than a near one.
 */
final class Positions {

    private static final int BLOCK = 4096;

    private final TreeMap<Long, BitSet> blocks = new TreeMap<>();

    void add(long position) {
        blocks.computeIfAbsent(position / BLOCK, block -> new BitSet()).set((int) (position % BLOCK));
    }

    long count() {
        return blocks.values().stream().mapToLong(BitSet::cardinality).sum();
    }

    /** Moves what lies in the span to another set. */
    void move(Span span, Positions target) {
        for (Span run : runsWithin(span)) {
            for (long position = run.first(); position <= run.last(); position++) {
                target.add(position);
                remove(position);
            }
        }
    }

    private void remove(long position) {
        blocks.computeIfPresent(position / BLOCK, (block, bits) -> {
            bits.clear((int) (position % BLOCK));
            return bits.isEmpty() ? null : bits;
        });
    }

    /** The first position of the span that is not here; the one behind the span when all are. */
    long firstAbsent(Span span) {
        long expected = span.first();
        for (Span run : runsWithin(span)) {
            if (run.first() != expected) {
                return expected;
            }
            expected = run.last() + 1;
        }
        return expected;
    }

    /** All of it as spans, ascending. */
    List<Span> runs() {
        return runsWithin(new Span(1, Long.MAX_VALUE));
    }

    private SequencedMap<Long, BitSet> blocksOf(Span span) {
        return blocks.subMap(span.first() / BLOCK, true, span.last() / BLOCK, true);
    }

    private List<Span> runsWithin(Span span) {
        List<Span> runs = new ArrayList<>();
        blocksOf(span).forEach((number, bits) -> {
            long base = number * BLOCK;
            for (int from = bits.nextSetBit(0); from >= 0; ) {
                int to = bits.nextClearBit(from);
                long first = Math.max(base + from, span.first());
                long last = Math.min(base + to - 1, span.last());
                if (first <= last) {
                    join(runs, new Span(first, last));
                }
                from = bits.nextSetBit(to);
            }
        });
        return runs;
    }

    private static void join(List<Span> runs, Span next) {
        if (!runs.isEmpty() && runs.getLast().last() + 1 == next.first()) {
            next = new Span(runs.removeLast().first(), next.last());
        }
        runs.add(next);
    }
}
