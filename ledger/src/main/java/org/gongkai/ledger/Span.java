package org.gongkai.ledger;

import java.util.List;

/**
 * Positions of one chain from {@code first} to {@code last}, both included.
 *
 * @param first at least 1
 * @param last at least {@code first}
 */
public record Span(long first, long last) {

    public Span {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a span of positions: " + first + ".." + last);
        }
    }

    /** The span of a single position. */
    public static Span at(long position) {
        return new Span(position, position);
    }

    /** How many positions it holds. */
    public long count() {
        return last - first + 1;
    }

    /** One list has one spelling: ascending, and neither overlapping nor touching. */
    static List<Span> inOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).first <= spans.get(i - 1).last + 1) {
                throw new IllegalArgumentException("spans must ascend with a gap between them: " + spans);
            }
        }
        return List.copyOf(spans);
    }
}
