package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Line;

/** Cuts the narrative into sentences, in linear time. */
final class Sentences {

    /** Longer sentences are not sentences; they are cut, so that no reading is slow on hostile input. */
    private static final int LONGEST = 4_000;

    private Sentences() {}

    static List<Sentence> of(AnnualReport report) {
        List<Sentence> sentences = new ArrayList<>();
        int index = 0;
        for (Chapter chapter : report.chapters()) {
            for (Line line : chapter.lines()) {
                cut(line.where(), index++, line.text(), sentences);
            }
        }
        return sentences;
    }

    static void cut(String where, int line, String raw, List<Sentence> into) {
        String text = plain(raw);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || "。！？".indexOf(text.charAt(i)) >= 0 || i - from >= LONGEST;
            if (!end || text.startsWith("。其中", i)) {
                continue;
            }
            if (i > from) {
                String sentence = text.substring(from, i);
                into.add(new Sentence(where, line, sentence, Quantities.in(sentence)));
            }
            from = i - from >= LONGEST ? i : i + 1;
        }
    }

    /** Blanks removed, digits, letters and % half-width, punctuation full-width; a comma between digits stays. */
    static String plain(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= '\u4e00' && c <= '\u9fff') {
                plain.append(c);
                continue;
            }
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' || c == '\u200b' || c == '\ufeff') {
                continue;
            }
            plain.append(plain(c, raw, i));
        }
        return plain.toString();
    }

    private static char plain(char c, String raw, int i) {
        if (c >= '\uff10' && c <= '\uff5a' && Character.isLetterOrDigit(c)) {
            return (char) (c - 0xfee0);
        }
        return switch (c) {
            case '％', '﹪' -> '%';
            case '．' -> digitsAround(raw, i) ? '.' : c;
            case ',' -> digitsAround(raw, i) ? c : '，';
            case ';' -> '；';
            case ':' -> '：';
            case '(' -> '（';
            case ')' -> '）';
            case '!' -> '！';
            case '?' -> '？';
            default -> c;
        };
    }

    private static boolean digitsAround(String raw, int i) {
        return i > 0
                && i + 1 < raw.length()
                && Character.isDigit(raw.charAt(i - 1))
                && Character.isDigit(raw.charAt(i + 1));
    }
}
