package org.gongkai.report.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Precision and recall of the findings about the narrative, on the sentences that the patterns are written with. */
class LabelledCorpusTest {

    @Test
    void findsWhatIsWrongInTheSentencesThePatternsWereWrittenWith() {
        Measured measured = new Measured()
                .sentences(LabelledCorpus.sentences("written.tsv"))
                .sentences(LabelledCorpus.sentences("written-2.tsv"))
                .passages(passages(1, 8));
        System.out.println("written: " + measured);
        assertThat(measured.precision()).as(measured.slips::toString).isGreaterThanOrEqualTo(0.99);
        assertThat(measured.recall()).as(measured.slips::toString).isGreaterThanOrEqualTo(0.97);
    }

    @ParameterizedTest
    @CsvSource({"written-3, 1.00, 0.97", "written-4, 0.99, 0.96", "written-5, 0.99, 0.98", "written-7, 0.99, 0.98"})
    void findsWhatIsWrongInTheWordsThatOfficesUse(String set, double precision, double recall) {
        Measured measured = new Measured().sentences(LabelledCorpus.sentences(set + ".tsv"));
        System.out.println(set + ": " + measured);
        assertThat(measured.precision()).as(measured.slips::toString).isGreaterThanOrEqualTo(precision);
        assertThat(measured.recall()).as(measured.slips::toString).isGreaterThanOrEqualTo(recall);
    }

    @Test
    void saysNothingOfSoundSentences() {
        Measured measured = new Measured().sentences(LabelledCorpus.sentences("written-6.tsv"));
        System.out.println("written-6: " + measured);
        assertThat(measured.slips).hasSizeLessThan(8);
    }

    @Test
    void findsWhatIsWrongInTheSentencesThatWereHeldBackAtFirst() {
        Measured measured =
                new Measured().sentences(LabelledCorpus.sentences("opened.tsv")).passages(passages(9, 15));
        System.out.println("opened:  " + measured);
        assertThat(measured.precision()).as(measured.slips::toString).isGreaterThanOrEqualTo(0.99);
        assertThat(measured.recall()).as(measured.slips::toString).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void findsWhatIsWrongInTheSentencesThatWereHeldBackSecond() {
        Measured measured = new Measured()
                .sentences(LabelledCorpus.sentences("opened-2.tsv"))
                .passages(passages(16, 20));
        System.out.println("opened 2: " + measured);
        assertThat(measured.precision()).as(measured.slips::toString).isEqualTo(1);
        assertThat(measured.recall()).as(measured.slips::toString).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsWhatIsWrongInTheSentencesThatWereHeldBackFourth() {
        Measured measured = new Measured()
                .sentences(LabelledCorpus.sentences("opened-4.tsv"))
                .passages(passages(21, 24));
        System.out.println("opened 4: " + measured);
        assertThat(measured.precision()).as(measured.slips::toString).isGreaterThanOrEqualTo(0.98);
        assertThat(measured.recall()).as(measured.slips::toString).isGreaterThanOrEqualTo(0.80);
    }

    private static List<Labelled> passages(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> LabelledCorpus.passage("p%02d".formatted(number)))
                .toList();
    }
}
