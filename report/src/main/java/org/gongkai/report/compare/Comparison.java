package org.gongkai.report.compare;

import java.util.List;
import org.gongkai.report.model.AnnualReport;

/**
 * Two reports side by side: the same organ in two years, or two organs.
 *
 * @param left the earlier, or the one that is held against
 * @param right the later, or the one that is looked at
 * @param figures every cell that one of them has, in the order of the form
 * @param sentences the narrative, chapter by chapter, sentence by sentence
 * @param repeated how much of the right one's narrative stands in the left one
 */
public record Comparison(
        AnnualReport left,
        AnnualReport right,
        List<FigureChange> figures,
        List<SentenceChange> sentences,
        RepeatedShare repeated) {

    public Comparison {
        figures = List.copyOf(figures);
        sentences = List.copyOf(sentences);
    }

    /** Compares two reports; forms may differ, cells are matched by their path. */
    public static Comparison of(AnnualReport left, AnnualReport right) {
        return new Comparison(
                left,
                right,
                CellNames.changes(left, right),
                Sentences.changes(left, right),
                RepeatedShare.of(left, right));
    }
}
