package org.gongkai.report.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Precision and recall on sentences written after the patterns by somebody else. Whoever writes patterns neither reads them
 * nor runs this; nothing but totals is shown.
 */
class HeldBackTest {

    @ParameterizedTest
    @CsvSource({"held-back-3, 0.99, 0.90", "held-back-5, 0.97, 0.89"})
    void findsWhatIsWrong(String set, double precision, double recall) {
        Measured measured = new Measured()
                .sentences(LabelledCorpus.sentences(set + ".tsv"))
                .passages(IntStream.rangeClosed(1, 4)
                        .mapToObj(number -> LabelledCorpus.passage(set + "-p" + number))
                        .toList());
        System.out.println(set + ": " + measured);
        assertThat(measured.precision()).isGreaterThanOrEqualTo(precision);
        assertThat(measured.recall()).isGreaterThanOrEqualTo(recall);
    }
}
