package org.gongkai.formats.blocks;

/**
 * Text without the characters that nobody sees: control characters, zero-width characters, marks of writing direction,
 * soft hyphens, placeholders of embedded objects and halves of surrogate pairs. Blanks of every width stay.
 */
public final class VisibleText {

    private VisibleText() {}

    /** The text without invisible characters; tabs and line feeds stay. */
    public static String of(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (isDoubtful(text.charAt(i))) {
                return without(text, i);
            }
        }
        return text;
    }

    /** Whether nothing but blanks of any width would be left to see. */
    public static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether anything is left to see: a character that is neither invisible nor blank. */
    public static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c) && !isDoubtful(c)) {
                return true;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The text without blanks of any width at both ends. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether the character is a blank of any width, a tab or a line end; the no-break blanks are. */
    static boolean isBlank(char c) {
        return c <= ' ' || (c >= '\u0085' && (c == '\u0085' || Character.isSpaceChar(c)));
    }

    private static String without(String text, int from) {
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                kept.append(c).append(text.charAt(++i));
            } else if (!isDoubtful(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Whether the character is invisible, or half of a surrogate pair and so needs a look at its neighbour. */
    private static boolean isDoubtful(char c) {
        if (c < ' ') {
            return c != '\t' && c != '\n';
        }
        if (c < '\u007f' || (c > '\u206f' && c < '\ud800')) {
            return false;
        }
        if (c < '\u200b') {
            return c <= '\u009f' || c == '\u00ad';
        }
        return c <= '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u206f')
                || Character.isSurrogate(c)
                || c == '\ufeff'
                || c == '\ufffc'
                || c >= '\ufffe';
    }
}
