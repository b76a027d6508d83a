package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table written with commas or semicolons between its cells, as spreadsheets export it. Such a line holds nothing but
 * labels, figures and blanks, which no sentence does.
 */
final class SeparatedValues {

    private static final int FEWEST_CELLS = 4;
    /** So many figures are a row of table four, which has no label. */
    private static final int ROW_OF_FOUR = 15;

    private SeparatedValues() {}

    /** The cells of a line; none where it is no such row. */
    static List<String> cells(String line, Lexer lexer) {
        if (line.indexOf(',') < 0 && line.indexOf(';') < 0) {
            return List.of();
        }
        for (char separator : new char[] {',', ';'}) {
            List<String> cells = parted(line, separator);
            if (cells.size() >= FEWEST_CELLS && isRow(cells, lexer)) {
                return cells;
            }
        }
        return List.of();
    }

    private static boolean isRow(List<String> cells, Lexer lexer) {
        int labels = 0;
        int others = 0;
        for (String cell : cells) {
            if (lexer.isLabel(cell)) {
                labels++;
            } else if (lexer.isFigures(cell)) {
                others++;
            } else {
                return false;
            }
        }
        return (labels > 0 && others > 0) || others >= ROW_OF_FOUR;
    }

    /** The line cut at the separators outside of quotes. */
    private static List<String> parted(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
