package org.gongkai.report.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Precision and recall on sentences written after the patterns by somebody else. Whoever writes patterns neither reads them
 * nor runs this; nothing but totals is shown.
 */
class HeldBackTest {

    @Test
    void findsWhatIsWrongInTheCommonPhrasings() {
        Measured measured = new Measured()
                .sentences(LabelledCorpus.sentences("held-back-3.tsv"))
                .passages(IntStream.rangeClosed(1, 4)
                        .mapToObj(number -> LabelledCorpus.passage("held-back-3-p" + number))
                        .toList());
        System.out.println("held back 3: " + measured);
        // What was reached when the sentences were first read.
        assertThat(measured.precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(measured.recall()).isGreaterThanOrEqualTo(0.87);
    }
}
