package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.Block;
import org.gongkai.formats.Document;
import org.gongkai.formats.Grid;
import org.gongkai.formats.Paragraph;
import org.gongkai.formats.Place;

/** Cuts a document into strips: rows of tables, cells and lines, in reading order. */
final class Strips {

    private static final int LONGEST_CELL = 100;
    private static final int LONGEST_SEPARATED = 300;
    private static final int FIGURES_OF_TABLE = 5;
    /** As many digits as two rows of table three have at least. */
    private static final int DIGITS_OF_ROWS = 14;

    /** A single stroke is a dash, which some write for zero. */
    private static final int SHORTEST_DRAWN = 3;

    private static final String BARS = "｜│┃║";

    private final List<Strip> strips = new ArrayList<>();
    private final Lexer lexer = new Lexer();
    private int table;

    private Strips() {}

    static List<Strip> of(Document document) {
        Strips cut = new Strips();
        List<MarkedCells.Line> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> addLines(paragraph.text(), paragraph.place(), lines);
                case Grid grid -> {
                    cut.lines(BarsBelow.joined(lines));
                    lines.clear();
                    cut.grid(grid);
                }
            }
        }
        cut.lines(BarsBelow.joined(lines));
        return cut.strips;
    }

    private static void addLines(String text, Place place, List<MarkedCells.Line> lines) {
        if (text.indexOf('\n') < 0) {
            Flattened.lines(text).forEach(line -> lines.add(new MarkedCells.Line(line, place)));
            return;
        }
        for (String line : text.split("\n", -1)) {
            Flattened.lines(line).forEach(part -> lines.add(new MarkedCells.Line(part, place)));
        }
    }

    private void lines(List<MarkedCells.Line> lines) {
        table++;
        int i = 0;
        while (i < lines.size()) {
            MarkedCells marked = MarkedCells.at(lines, i, lexer);
            if (marked != null && marked.labelled()) {
                marked.rows().forEach(row -> strips.add(Strip.row(row.cells(), table, row.place())));
                i = marked.end();
                continue;
            }
            int end = marked == null ? i + 1 : marked.end();
            lines.subList(i, end).forEach(this::line);
            i = end;
        }
    }

    private void line(MarkedCells.Line line) {
        String text = line.text();
        if (isRuler(text)) {
            return;
        }
        List<Strip.Slot> cells = cells(text);
        if (cells.isEmpty() && Fold.isBlank(text)) {
            strips.add(Strip.empty(table, line.place()));
        } else if (cells.size() <= 1) {
            Strip.Layout layout = cells.isEmpty() ? Strip.Layout.LINE : Strip.Layout.CELL;
            String own = cells.isEmpty() ? text : cells.getFirst().text();
            boolean passage = isLong(own) && !isWholeTable(own);
            strips.add(Strip.single(layout, own, passage ? List.of() : lexer.items(own), table, line.place()));
        } else {
            row(cells, line.place());
        }
    }

    private void row(List<Strip.Slot> cells, Place place) {
        Strip row = Strip.row(cells, table, place);
        List<Strip.Slot> spoken = slots(SpokenRow.cells(row.text()));
        strips.add(spoken.isEmpty() ? row : Strip.row(spoken, table, place));
    }

    /** Whether a line is longer than a row of a table; the blanks that set cells into columns do not count. */
    private static boolean isLong(String text) {
        int letters = 0;
        boolean blank = false;
        for (int i = 0; i < text.length() && letters <= Lexer.LONGEST; i++) {
            boolean again = blank;
            blank = Fold.isBlank(text.charAt(i));
            letters += again && blank ? 0 : 1;
        }
        return letters > Lexer.LONGEST;
    }

    /** The cells of a line with tabs or bars; none for a line that is plain text. */
    private List<Strip.Slot> cells(String given) {
        String text = withPlainBars(given);
        if (text.indexOf('|') < 0 && text.indexOf('\t') < 0) {
            return separated(text);
        }
        int bars = count(text, '|');
        char parting = bars > 0 ? '|' : '\t';
        String line = bars > 0 ? withoutFillers(text.strip()) : text;
        int parts = bars > 0 ? count(line, '|') : count(text, '\t');
        if (parts == 0 || (bars == 1 && !line.endsWith("|") && !line.startsWith("|"))) {
            return List.of();
        }
        List<Strip.Slot> cells = new ArrayList<>();
        int column = 0;
        int start = bars > 0 && line.startsWith("|") ? 1 : 0;
        int end = bars > 0 && line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length();
        for (int i = start; i <= end; i++) {
            if (i == end || line.charAt(i) == parting) {
                String cell = Residue.strip(line.substring(Math.min(start, i), i));
                cells.add(new Strip.Slot(cell, column++, lexer.items(cell)));
                start = i + 1;
            }
        }
        long filled = cells.stream().filter(cell -> !cell.text().isEmpty()).count();
        boolean plain = bars == 0 && filled == 1 && !lexer.isLabel(line.strip());
        return plain ? List.of() : cells;
    }

    /** The line without the bars behind its last cell that stand for the columns which a wider cell covers: {@code 行政许可 | 3 | ||}. */
    private static String withoutFillers(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '|') {
            end--;
        }
        boolean fillers = line.length() - end > 1 && line.substring(0, end).endsWith("| ");
        String cells = fillers ? line.substring(0, end).strip() : line;
        return count(cells, '|') > 1 ? cells : line;
    }

    private List<Strip.Slot> separated(String text) {
        List<String> spoken = SpokenRow.cells(text);
        if (!spoken.isEmpty() || text.length() > LONGEST_SEPARATED) {
            return slots(spoken);
        }
        return slots(SeparatedValues.cells(text, lexer));
    }

    private List<Strip.Slot> slots(List<String> cells) {
        List<Strip.Slot> slots = new ArrayList<>();
        for (String cell : cells) {
            slots.add(new Strip.Slot(cell, slots.size(), lexer.items(cell)));
        }
        return slots;
    }

    /** The text with every upright line that parts cells as {@code |}. */
    private static String withPlainBars(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBar(text.charAt(i))) {
                return text.replaceAll("[" + BARS + "]", "|");
            }
        }
        return text;
    }

    private static boolean isBar(char c) {
        return (isDrawn(c) || c == '｜') && BARS.indexOf(c) >= 0;
    }

    /** Whether a character draws boxes. */
    private static boolean isDrawn(char c) {
        return c >= 0x2500 && c <= 0x257F;
    }

    private static int count(String text, char c) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            n += text.charAt(i) == c ? 1 : 0;
        }
        return n;
    }

    /** The line between head and body of a Markdown table, or one drawn between two rows. */
    private static boolean isRuler(String text) {
        boolean dashes = false;
        int drawn = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            dashes |= c == '-';
            drawn += isDrawn(c) && !isBar(c) ? 1 : 0;
            if ("|-:+ \t".indexOf(c) < 0 && !isDrawn(c)) {
                return false;
            }
        }
        return drawn >= SHORTEST_DRAWN || (dashes && text.indexOf('|') >= 0);
    }

    private void grid(Grid grid) {
        table++;
        boolean tabular = isTabular(grid);
        GridColumns columns = new GridColumns(lexer);
        for (Grid.Row row : grid.rows()) {
            List<Strip.Slot> slots = columns.place(row);
            List<Strip.Slot> filled =
                    slots.stream().filter(slot -> !Fold.isBlank(slot.text())).toList();
            boolean lone = filled.size() == 1 && !isPart(filled.getFirst().text());
            boolean passage = filled.stream().anyMatch(slot -> slot.text().length() > LONGEST_CELL);
            if (!tabular || lone || passage) {
                filled.forEach(slot -> passage(slot.text(), grid.place()));
            } else {
                row(slots, grid.place());
            }
        }
    }

    private void passage(String text, Place place) {
        for (String line : text.split("\n", -1)) {
            line(new MarkedCells.Line(line, place));
        }
    }

    /** Whether a grid is one of the tables, in whole or in part, and not a frame around text. */
    private boolean isTabular(Grid grid) {
        int labels = 0;
        for (Grid.Row row : grid.rows()) {
            int figures = 0;
            for (Grid.Cell cell : row.cells()) {
                if (Fold.isBlank(cell.text()) || cell.text().length() > LONGEST_CELL) {
                    continue;
                }
                if (lexer.isLabel(cell.text())) {
                    labels++;
                } else if (lexer.isFigures(cell.text())) {
                    figures++;
                }
            }
            if (labels >= 2 || (labels == 1 && figures > 0) || figures >= FIGURES_OF_TABLE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell alone in its row belongs to a table. */
    private boolean isPart(String text) {
        return lexer.isLabel(text) || lexer.isFigures(text);
    }

    /** A table, or several rows of one, that lost its line ends. */
    private static boolean isWholeTable(String text) {
        if ((text.contains("本年新收") && text.contains("结转下年度")) || text.contains("结果纠正") || text.contains("信息内容")) {
            return true;
        }
        return text.indexOf('。') < 0
                && digits(text) >= DIGITS_OF_ROWS
                && RowWords.in(Fold.letters(text)).size() > 1;
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
