package org.gongkai.report.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Precision and recall of the findings about the narrative. The sentences called held back were not looked at while the
 * patterns were written; of them only totals are shown, so that this stays true. What is
 * asserted there is what is reached, not what is aimed at.
 */
class LabelledCorpusTest {

    @Test
    void findsWhatIsWrongInTheSentencesThePatternsWereWrittenWith() {
        Measured measured = new Measured()
                .sentences(LabelledCorpus.sentences("written.tsv"))
                .passages(passages("p%02d", 1, 8));
        System.out.println("written:   " + measured);
        assertThat(measured.precision()).as(measured.slips::toString).isEqualTo(1.0);
        assertThat(measured.recall()).as(measured.slips::toString).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void findsWhatIsWrongInSentencesHeldBack() {
        Measured measured = new Measured()
                .sentences(LabelledCorpus.sentences("held-back.tsv"))
                .passages(passages("held-back-p%02d", 9, 15));
        System.out.println("held back: " + measured);
        // The aims are 0.99 and 0.90; docs/claims.md says what is reached.
        assertThat(measured.precision()).isGreaterThanOrEqualTo(0.89);
        assertThat(measured.recall()).isGreaterThanOrEqualTo(0.68);
    }

    @Test
    void findsWhatIsWrongInSentencesWrittenAfterThePatterns() {
        Measured measured = new Measured()
                .sentences(LabelledCorpus.sentences("held-back-2.tsv"))
                .passages(passages("held-back-2-p%d", 1, 5));
        System.out.println("held back 2: " + measured);
        // What was reached when the sentences were first read; nothing but these totals is shown.
        assertThat(measured.precision()).isGreaterThanOrEqualTo(0.93);
        assertThat(measured.recall()).isGreaterThanOrEqualTo(0.66);
    }

    private static List<Labelled> passages(String name, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> LabelledCorpus.passage(name.formatted(number)))
                .toList();
    }
}
