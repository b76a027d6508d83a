package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins paragraphs that a text file broke into lines. Lines are joined where that is certain: a line ends with a comma or within a
 * bracket that the next one closes, the next begins with a comma or stop, or a line is as long as the file's lines are and ends within a
 * sentence.
 */
final class LineWraps {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;
    private static final double FULL = 0.8;
    private static final double NEARLY_WIDEST = 0.9;
    private static final int FEWEST_FULL = 5;
    private static final int MOST_BLANKS = 6;
    private static final int LONGEST_NOTE = 100;
    private static final String NO_BEGINNING = "，。、；：）》”！？";

    private final List<Passage> lines;
    private final int full;

    private LineWraps(List<Passage> lines) {
        this.lines = lines;
        this.full = fullWidth(lines);
    }

    static List<Passage> join(List<Passage> lines) {
        return new LineWraps(lines).join();
    }

    private List<Passage> join() {
        List<Passage> joined = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Passage paragraph = lines.get(i);
            Passage last = paragraph;
            int next = next(i);
            while (next < lines.size()
                    && (goesOn(last, lines.get(next), next - i - 1) || isCut(paragraph, lines.get(next)))) {
                last = lines.get(next);
                paragraph = paragraph.joined(last);
                i = next;
                next = next(i);
            }
            joined.add(paragraph);
            i++;
        }
        return joined;
    }

    /** The next line that is neither blank nor the number of a page. */
    private int next(int i) {
        int next = i + 1;
        while (next < lines.size()
                && next - i <= MOST_BLANKS
                && (lines.get(next).isBlank()
                        || Residue.isPageNumber(lines.get(next).text()))) {
            next++;
        }
        return next;
    }

    private boolean goesOn(Passage line, Passage next, int between) {
        if (line.isBlank()
                || next.isBlank()
                || line.isHeading()
                || next.isHeading()
                || Residue.isPageNumber(line.text())) {
            return false;
        }
        char end = line.text().charAt(line.text().length() - 1);
        if ("。！？!?:：".indexOf(end) >= 0) {
            return false;
        }
        boolean numbered = Numbering.of(Fold.fold(beginning(next.text()))).style() != Numbering.Style.NONE;
        boolean wrapped = full > 0 && width(line.text()) >= full * FULL;
        if (end == '，' || end == ',' || end == '、') {
            return wrapped || !numbered;
        }
        return wrapped
                && !(numbered && next.indented())
                && !(between > 0 && next.indented())
                && end != '；'
                && end != ';';
    }

    /** Whether a text was cut where none ends or begins: within a bracket, or before a comma or stop. */
    private static boolean isCut(Passage text, Passage next) {
        if (text.isBlank() || next.isBlank() || text.isHeading() || next.isHeading()) {
            return false;
        }
        return NO_BEGINNING.indexOf(next.text().charAt(0)) >= 0 || closes(text.text(), next.text());
    }

    /** Whether the first bracket of the next line closes one that is open at the end of the text. */
    private static boolean closes(String text, String next) {
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('《'));
        if (open < 0 || text.length() - open > LONGEST_NOTE) {
            return false;
        }
        char closing = text.charAt(open) == '（' ? '）' : '》';
        int close = next.indexOf(closing);
        int again = next.indexOf(text.charAt(open));
        return text.indexOf(closing, open) < 0 && close >= 0 && close <= LONGEST_NOTE && (again < 0 || again > close);
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(20, text.length()));
    }

    /** The width of the file's full lines; 0 where its paragraphs are not broken. */
    private static int fullWidth(List<Passage> lines) {
        int widest = 0;
        for (Passage line : lines) {
            widest = Math.max(widest, width(line.text()));
        }
        if (widest < NARROWEST || widest > WIDEST) {
            return 0;
        }
        int fullLines = 0;
        for (Passage line : lines) {
            fullLines += width(line.text()) >= widest * NEARLY_WIDEST ? 1 : 0;
        }
        return fullLines >= FEWEST_FULL ? widest : 0;
    }

    /** The width in columns: a Chinese letter takes two. */
    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length() && width <= WIDEST; i++) {
            width += text.charAt(i) < 0x2E80 ? 1 : 2;
        }
        return width;
    }
}
