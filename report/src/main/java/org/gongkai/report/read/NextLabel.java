package org.gongkai.report.read;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.law.decision.ReportRow;

/** Recognises the label that follows a row's digits without anything between, as where a table has become one string. */
final class NextLabel {

    private static final int LETTERS = 4;
    /** More digits than a row has cells, so that its cells are there without the last digit. */
    private static final int ROW_OF_DIGITS = 7;

    /** The number of a row within its group, and the letters its label begins with. */
    private record Numbered(char number, String beginning) {}

    private static final List<Numbered> NUMBERED = Stream.of(ReportRow.values())
            .filter(row -> Character.isDigit(row.label().charAt(0)))
            .map(row -> {
                String letters = Fold.letters(row.label());
                return new Numbered(letters.charAt(0), letters.substring(1, Math.min(letters.length(), 1 + LETTERS)));
            })
            .toList();

    private NextLabel() {}

    /** Whether a label of the tables begins at a place of a folded text, perhaps with its number in brackets. */
    static boolean at(String s, int i) {
        return Labels.beginsAt(s, i);
    }

    /**
     * Whether the last digit before a label is the label's own number: {@code 00000002.其他法律…}. Where no point parts them the
     * digits before it must fill a row without it.
     */
    static boolean isNumbered(String s, int last) {
        boolean point = last + 1 < s.length() && ".、".indexOf(s.charAt(last + 1)) >= 0;
        if (!point && !isRow(s, last)) {
            return false;
        }
        String words = s.substring(last + 1, Math.min(s.length(), last + 4 * LETTERS));
        String letters = Fold.letters(words);
        return NUMBERED.stream().anyMatch(row -> row.number == s.charAt(last) && letters.startsWith(row.beginning));
    }

    private static boolean isRow(String s, int end) {
        int start = end;
        while (start > 0 && s.charAt(start - 1) >= '0' && s.charAt(start - 1) <= '9') {
            start--;
        }
        return end - start >= ROW_OF_DIGITS;
    }
}
