package org.gongkai.formats.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of a Markdown table: cells between pipes, a ruler of hyphens below the head. */
final class PipeTable {

    private static final Pattern RULER = Pattern.compile("\\|?(?:\\s*:?-+:?\\s*\\|)*\\s*:?-+:?\\s*\\|?");

    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    /** Longer lines are prose: rulers are matched with a pattern, which wants a bound. */
    private static final int LONGEST_RULER = 2000;

    private PipeTable() {}

    /** Whether the line has a pipe that parts cells. */
    static boolean isRow(String line) {
        for (int i = line.indexOf('|'); i >= 0; i = line.indexOf('|', i + 1)) {
            if (i == 0 || line.charAt(i - 1) != '\\') {
                return true;
            }
        }
        return false;
    }

    /** Whether the row begins and ends with a pipe and has one more between. */
    static boolean isClosedRow(String line) {
        String row = line.strip();
        return row.length() > 2 && row.startsWith("|") && row.endsWith("|") && row.indexOf('|', 1) < row.length() - 1;
    }

    /** Whether the line parts the head from the body. */
    static boolean isRuler(String line) {
        String ruler = line.strip();
        return ruler.length() <= LONGEST_RULER
                && ruler.indexOf('|') >= 0
                && RULER.matcher(ruler).matches();
    }

    /** The cells of a row, without the markers of Markdown. */
    static List<String> cells(String line) {
        String row = line.strip();
        int from = row.startsWith("|") ? 1 : 0;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = from; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(text(cell));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!row.endsWith("|") || cells.isEmpty()) {
            cells.add(text(cell));
        }
        return cells;
    }

    private static String text(StringBuilder cell) {
        return MarkdownLine.inline(BREAK.matcher(cell).replaceAll("\n"));
    }
}
