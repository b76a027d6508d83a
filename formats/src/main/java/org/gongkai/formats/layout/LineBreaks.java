package org.gongkai.formats.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines: no line begins with a closing sign or ends with an opening one, words and figures of Western letters
 * stay whole unless they are longer than a line.
 */
final class LineBreaks {

    private static final String OPENING = "（(《〈“‘【〔[「『〖{｛［￥$";
    private static final String CLOSING = "，。、；：？！）)》〉”’】〕]」』〗}｝］％%‰℃,.;:?!·～";

    /** Signs that are written twice and stay together. */
    private static final String DOUBLED = "—…";

    /** Sums of widths are not exact. */
    private static final double EXACT = 1e-6;

    private final Metrics metrics;
    private final Style style;

    LineBreaks(Metrics metrics, Style style) {
        this.metrics = metrics;
        this.style = style;
    }

    /**
     * The lines of a text without line feeds, at least one. Blanks at which a line is broken end it, so that no character is lost.
     *
     * @param first the room of the first line, and of the others
     */
    List<String> of(String text, double first, double others) {
        List<String> lines = new ArrayList<>();
        int[] points = text.codePoints().toArray();
        double room = first;
        int from = 0;
        while (from < points.length) {
            int end = end(points, from, room);
            lines.add(new String(points, from, end - from));
            from = end;
            room = others;
        }
        if (lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }

    /** How wide a line is, without the blanks that end it and what is added behind its last character. */
    double width(String line) {
        String seen = line.stripTrailing();
        double width = seen.codePoints().mapToDouble(this::advance).sum();
        return seen.isEmpty() ? 0 : width - style.spacing();
    }

    /** The widest part of a text that is not broken. */
    double widestWord(String text) {
        int[] points = text.codePoints().toArray();
        double widest = 0;
        double word = 0;
        for (int i = 0; i < points.length; i++) {
            word = i > 0 && breaks(points[i - 1], points[i]) ? 0 : word;
            word += points[i] == '\n' ? 0 : advance(points[i]);
            widest = Math.max(widest, word);
        }
        return widest;
    }

    /** Where the line that begins there ends: behind the last place to break that has room. */
    private int end(int[] points, int from, double room) {
        double width = 0;
        int end = from;
        for (int i = from; i < points.length; i++) {
            if (i > from && breaks(points[i - 1], points[i])) {
                end = i;
            }
            width += advance(points[i]);
            if (width - style.spacing() > room + EXACT && !Character.isWhitespace(points[i])) {
                return end > from ? end : Math.max(i, from + 1);
            }
        }
        return points.length;
    }

    private double advance(int point) {
        return metrics.advance(style.face(), point) * style.size() + style.spacing();
    }

    private static boolean breaks(int before, int after) {
        if (before == ' ' || before == '\n') {
            return after != ' ';
        }
        if (after == ' ' || (before == after && DOUBLED.indexOf(before) >= 0)) {
            return false;
        }
        if (OPENING.indexOf(before) >= 0 || CLOSING.indexOf(after) >= 0) {
            return false;
        }
        return !isWestern(before) || !isWestern(after);
    }

    private static boolean isWestern(int point) {
        return point < 0x2000;
    }
}
