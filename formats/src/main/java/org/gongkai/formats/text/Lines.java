package org.gongkai.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;

/**
 * The lines of a text. CR, LF and CRLF end a line and count; the page break, the vertical tab, NEL and the Unicode line
 * and paragraph separators part lines too, but the parts keep the number that an editor shows.
 */
final class Lines {

    /**
     * A line.
     *
     * @param text without its end
     * @param number as an editor counts, from 1
     */
    record Line(String text, int number) {}

    private Lines() {}

    /** All lines; a line end at the very end opens no further line. */
    static List<Line> of(String text) throws Refusal {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!ends(c)) {
                continue;
            }
            if (lines.size() >= Limits.PIECES) {
                throw Refusal.tooLarge("超过 %d 行".formatted(Limits.PIECES));
            }
            lines.add(new Line(text.substring(from, i), number));
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            }
            if (c == '\r' || c == '\n') {
                number++;
            }
            from = i + 1;
        }
        if (from < text.length()) {
            lines.add(new Line(text.substring(from), number));
        }
        return lines;
    }

    private static boolean ends(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
