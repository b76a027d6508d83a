package org.gongkai.report.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Line;
import org.jspecify.annotations.Nullable;

/**
 * How much of a narrative stands in another one: characters of its sentences of at least {@value #SHORTEST} characters. The paragraph before
 * chapter one is left out, as the form prescribes it.
 *
 * @param characters of all sentences that count
 * @param word characters of those that stand in the other report word for word
 * @param apartFromFigures characters of those that stand there apart from figures and years, the former included
 */
public record RepeatedShare(int characters, int word, int apartFromFigures) {

    /** Shorter sentences are headings and phrases that every report has. */
    static final int SHORTEST = 10;

    private static final Pattern FIGURE = Pattern.compile("[0-9０-９]+(?:[.．,，][0-9０-９]+)*");

    /** Word for word, in per cent with one decimal; null where no sentence counts. */
    public @Nullable BigDecimal wordPercent() {
        return percent(word);
    }

    /** Apart from figures, in per cent with one decimal; null where no sentence counts. */
    public @Nullable BigDecimal apartFromFiguresPercent() {
        return percent(apartFromFigures);
    }

    /** How much of the right report stands in the left one. */
    static RepeatedShare of(AnnualReport left, AnnualReport right) {
        Set<String> words = new HashSet<>();
        Set<String> forms = new HashSet<>();
        for (String sentence : sentences(left)) {
            words.add(sentence);
            forms.add(form(sentence));
        }
        int all = 0;
        int word = 0;
        int apart = 0;
        for (String sentence : sentences(right)) {
            int length = sentence.length();
            if (length >= SHORTEST) {
                all += length;
                word += words.contains(sentence) ? length : 0;
                apart += forms.contains(form(sentence)) ? length : 0;
            }
        }
        return new RepeatedShare(all, word, apart);
    }

    private static List<String> sentences(AnnualReport report) {
        List<Line> lines = new ArrayList<>();
        report.chapters().stream()
                .filter(chapter -> chapter.number() > 0)
                .forEach(chapter -> lines.addAll(chapter.lines()));
        return Sentences.of(lines).stream()
                .map(sentence -> sentence.replace(" ", ""))
                .toList();
    }

    private static String form(String sentence) {
        return FIGURE.matcher(sentence).replaceAll("0");
    }

    private @Nullable BigDecimal percent(int part) {
        return characters == 0
                ? null
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(characters), 1, RoundingMode.HALF_UP);
    }
}
