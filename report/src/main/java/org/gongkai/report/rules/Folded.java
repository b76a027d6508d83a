package org.gongkai.report.rules;

/**
 * A text as rules compare it: full-width letters, digits, brackets and punctuation made half-width, blanks left out; and where
 * each character stood, so that a finding quotes the words of the file.
 */
final class Folded {

    private final String source;
    private final String text;
    private final int[] origins;

    private Folded(String source, String text, int[] origins) {
        this.source = source;
        this.text = text;
        this.origins = origins;
    }

    static Folded of(String source) {
        StringBuilder text = new StringBuilder(source.length());
        int[] origins = new int[source.length()];
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF') {
                continue;
            }
            origins[text.length()] = i;
            text.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
        }
        return new Folded(source, text.toString(), origins);
    }

    String text() {
        return text;
    }

    /** The words of the file for a part of the folded text. */
    String original(int from, int to) {
        return from >= to ? "" : source.substring(origins[from], origins[to - 1] + 1);
    }

    /** The words of the file around a part of the folded text, at most {@code margin} characters more on either side. */
    String around(int from, int to, int margin) {
        int begin = Math.max(0, from - margin);
        int end = Math.min(text.length(), to + margin);
        return (begin > 0 ? "…" : "") + original(begin, end) + (end < text.length() ? "…" : "");
    }
}
