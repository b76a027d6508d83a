package org.gongkai.report.compare;

import java.util.List;

/**
 * A sentence of one report, and what became of it in the other.
 *
 * @param chapter 0 for what stands before chapter one, 1 to 6
 * @param kind what became of it
 * @param left as the left report has it; empty where it is new
 * @param right as the right report has it; empty where it is gone
 * @param passages the parts of both in reading order; one part unless the sentence was changed
 */
public record SentenceChange(int chapter, Kind kind, String left, String right, List<Passage> passages) {

    /** What became of a sentence or a passage. */
    public enum Kind {
        KEPT,
        CHANGED,
        REMOVED,
        ADDED
    }

    /**
     * Some words of a sentence.
     *
     * @param kind {@link Kind#KEPT}, {@link Kind#REMOVED} or {@link Kind#ADDED}
     * @param text never empty
     */
    public record Passage(Kind kind, String text) {}

    public SentenceChange {
        passages = List.copyOf(passages);
    }

    static SentenceChange kept(int chapter, String text) {
        return new SentenceChange(chapter, Kind.KEPT, text, text, List.of(new Passage(Kind.KEPT, text)));
    }

    static SentenceChange removed(int chapter, String text) {
        return new SentenceChange(chapter, Kind.REMOVED, text, "", List.of(new Passage(Kind.REMOVED, text)));
    }

    static SentenceChange added(int chapter, String text) {
        return new SentenceChange(chapter, Kind.ADDED, "", text, List.of(new Passage(Kind.ADDED, text)));
    }

    static SentenceChange changed(int chapter, String left, String right) {
        return new SentenceChange(chapter, Kind.CHANGED, left, right, Passages.of(left, right));
    }
}
