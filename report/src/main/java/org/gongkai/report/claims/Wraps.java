package org.gongkai.report.claims;

import java.util.regex.Pattern;

/** Tells a paragraph that was broken by the edge of the page, so that a figure and its measure word come together again. */
final class Wraps {

    private static final String ENDS = "。！？；：）”》";
    private static final Pattern HEADING = Pattern.compile("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+[.、．])");
    private static final String NEVER_FIRST = "，。、；：）%％";

    private Wraps() {}

    /**
     * Whether the next line goes on where this one breaks off.
     *
     * @param text the line so far, blanks removed
     * @param next the next line as it stands
     */
    static boolean goesOn(String text, String next) {
        if (text.isEmpty() || next.isBlank() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        char first = next.strip().charAt(0);
        if (NEVER_FIRST.indexOf(first) >= 0) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        if (Character.isDigit(last)) {
            return Character.isDigit(first) || !MeasureWords.at(next.strip(), 0).isEmpty();
        }
        if (Character.isDigit(first)
                && opensInFigure(next.strip())
                && !endsInFigure(text)
                && !HEADING.matcher(text).find()) {
            return true;
        }
        boolean begun = text.indexOf('，') >= 0;
        boolean item = first == '（'
                || first == '('
                || next.strip().startsWith("一是")
                || next.indexOf('、') == 1
                || Character.isDigit(first);
        return begun && !item && !endsInFigure(text);
    }

    /** A number and its measure word; a numbered item has none. */
    private static boolean opensInFigure(String next) {
        int at = 0;
        while (at < next.length() && Character.isDigit(next.charAt(at))) {
            at++;
        }
        return !MeasureWords.at(next, at).isEmpty();
    }

    /** A line of a list ends in its figure and is complete without a full stop. */
    private static boolean endsInFigure(String text) {
        for (int length = 1; length <= 2 && length < text.length(); length++) {
            int unit = text.length() - length;
            if (Character.isDigit(text.charAt(unit - 1))
                    && MeasureWords.at(text, unit).length() == length) {
                return true;
            }
        }
        return false;
    }
}
