package org.gongkai.report.rules;

/**
 * A text as rules compare it: full-width letters, digits, brackets and punctuation made half-width, blanks left out; and where
 * each character stood, so that a finding quotes the words of the file.
 */
final class Folded {

    private final String source;
    private final String text;
    /** Where each character of the text stood; empty until somebody asks. */
    private int[] origins = {};

    private Folded(String source, String text) {
        this.source = source;
        this.text = text;
    }

    static Folded of(String source) {
        char[] text = new char[source.length()];
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            char c = source.charAt(i);
            if (!isLeftOut(c)) {
                text[length++] = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
            }
        }
        return new Folded(source, new String(text, 0, length));
    }

    private static boolean isLeftOut(char c) {
        if ((c > ' ' && c < '\u0080') || (c >= '\u4E00' && c <= '\u9FFF')) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private int origin(int index) {
        if (origins.length < text.length()) {
            origins = new int[text.length()];
            int length = 0;
            for (int i = 0; i < source.length(); i++) {
                if (!isLeftOut(source.charAt(i))) {
                    origins[length++] = i;
                }
            }
        }
        return origins[index];
    }

    String text() {
        return text;
    }

    /** The words of the file for a part of the folded text. */
    String original(int from, int to) {
        return from >= to ? "" : source.substring(origin(from), origin(to - 1) + 1);
    }

    /** The words of the file around a part of the folded text, at most {@code margin} characters more on either side. */
    String around(int from, int to, int margin) {
        int begin = Math.max(0, from - margin);
        int end = Math.min(text.length(), to + margin);
        return (begin > 0 ? "…" : "") + original(begin, end) + (end < text.length() ? "…" : "");
    }
}
