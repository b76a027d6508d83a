package org.gongkai.formats.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gongkai.formats.Block;
import org.gongkai.formats.Grid;
import org.gongkai.formats.Limits;
import org.gongkai.formats.Paragraph;
import org.gongkai.formats.Place;
import org.jspecify.annotations.Nullable;

/**
 * Takes a document's paragraphs, tables, rows and cells in the order of the file and gives its blocks. Tables may stand
 * in cells of tables. What is opened twice or closed without being open is put right silently: the order comes from
 * files. Paragraphs and tables are numbered as they appear, paragraphs without text are left out.
 */
public final class BlockBuilder {

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<OpenTable> open = new ArrayDeque<>();
    private int paragraphs;
    private int tables;
    private int pieces;
    private int characters;
    private int coveredPlaces;
    private int line;

    /** A table that is being filled, with the row and the cell that are open. */
    private static final class OpenTable {
        final Draft.Table table = new Draft.Table();
        final boolean aside;
        boolean struckOut;
        Draft.@Nullable Row row;
        Draft.@Nullable Cell cell;

        OpenTable(boolean aside) {
            this.aside = aside;
        }
    }

    /**
     * One line of a plain text file; blank ones count too.
     *
     * @param text the line without its end
     * @param level 0, or 1 to 9 for a heading
     * @param number the line's number in the file, from 1
     */
    public void line(String text, int level, int number) throws Refusal {
        String visible = VisibleText.of(text);
        count(visible.length());
        blocks.add(new Paragraph(visible, level, new Place(Place.Unit.LINE, number)));
    }

    /**
     * Says where in a text file the paragraphs that follow stand, when they come from something other than its lines.
     *
     * @param number a line's number, from 1
     */
    public void standAt(int number) {
        line = number;
    }

    /**
     * One paragraph; each line feed in it begins a new one.
     *
     * @param text the text, in which tabs count
     * @param level 0, or 1 to 9 for a heading
     */
    public void paragraph(String text, int level) throws Refusal {
        String visible = VisibleText.of(text);
        int from = 0;
        for (int end = visible.indexOf('\n'); end >= 0; end = visible.indexOf('\n', from)) {
            oneParagraph(visible.substring(from, end), level);
            from = end + 1;
        }
        oneParagraph(from == 0 ? visible : visible.substring(from), level);
    }

    private void oneParagraph(String text, int level) throws Refusal {
        if (VisibleText.isBlank(text)) {
            return;
        }
        count(text.length());
        add(new Draft.Text(text, level));
    }

    /** Opens a table, in the open cell if there is one. */
    public void beginTable() throws Refusal {
        open(new OpenTable(false));
    }

    /** Opens a text box: what follows is kept apart. */
    public void beginAside() throws Refusal {
        open(new OpenTable(true));
    }

    private void open(OpenTable table) throws Refusal {
        if (open.size() >= Limits.TABLE_DEPTH) {
            throw Refusal.tooLarge("表格和文本框嵌套超过 %d 层".formatted(Limits.TABLE_DEPTH));
        }
        open.push(table);
    }

    /** Closes the text box, and tables left open in it. */
    public Aside endAside() throws Refusal {
        while (!open.isEmpty() && !open.peek().aside) {
            endTable();
        }
        OpenTable box = open.poll();
        return new Aside(box == null ? List.of() : box.table.outside);
    }

    /** Puts in what stood in a text box. */
    public void aside(Aside aside) throws Refusal {
        for (Draft draft : aside.content) {
            add(draft);
        }
    }

    /** Opens a row of the open table; without a table nothing happens. */
    public void beginRow() throws Refusal {
        OpenTable table = open.peek();
        if (table == null) {
            return;
        }
        endRow();
        count(0);
        table.row = new Draft.Row();
        table.table.rows.add(table.row);
        table.cell = null;
    }

    /**
     * Opens a cell of the open row; without a row nothing happens.
     *
     * @param columnSpan how many columns it claims; what is no sensible number counts as the nearest that is
     * @param rowSpan how many rows it claims, cut later to the rows there are; 0 for all that follow
     */
    public void beginCell(int columnSpan, int rowSpan) throws Refusal {
        OpenTable table = open.peek();
        if (table == null) {
            return;
        }
        if (table.row == null) {
            beginRow();
        }
        if (table.row != null) {
            count(0);
            int rows = rowSpan == 0 ? Integer.MAX_VALUE : Math.max(1, rowSpan);
            table.cell = new Draft.Cell(Math.clamp(columnSpan, 1, Limits.COLUMN_SPAN), rows);
            table.row.cells.add(table.cell);
        }
    }

    /** Gives the open cell another width than it was opened with. */
    public void spanColumns(int columns) {
        OpenTable table = open.peek();
        if (table != null && table.cell != null) {
            table.cell.columnSpan = Math.clamp(columns, 1, Limits.COLUMN_SPAN);
        }
    }

    /** Says that the open cell only continues the merged cell above it; what it holds is not shown and is dropped. */
    public void continueAbove() {
        OpenTable table = open.peek();
        if (table != null && table.cell != null) {
            table.cell.continuesAbove = true;
        }
    }

    /** Takes the open cell away and gives its columns to the cell on its left. */
    public void joinLeft() {
        OpenTable table = open.peek();
        if (table == null || table.row == null || table.cell == null || table.row.cells.size() < 2) {
            return;
        }
        Draft.Cell joined = table.row.cells.removeLast();
        Draft.Cell left = table.row.cells.getLast();
        left.columnSpan = Math.min(left.columnSpan + joined.columnSpan, Limits.COLUMN_SPAN);
        table.cell = left;
    }

    /** Repeats the open cell, so that it stands in the row that many times; what is no sensible number counts as 1. */
    public void repeatCell(int times) throws Refusal {
        OpenTable table = open.peek();
        if (table == null || table.row == null || table.cell == null) {
            return;
        }
        for (int i = 1; i < times; i++) {
            count(0);
            table.row.cells.add(table.cell.copy());
        }
    }

    /** Repeats the row that was closed last in the open table, so that it stands there that many times. */
    public void repeatRow(int times) throws Refusal {
        OpenTable table = open.peek();
        if (table == null || table.table.rows.isEmpty()) {
            return;
        }
        Draft.Row row = table.table.rows.getLast();
        for (int i = 1; i < times; i++) {
            count(0);
            Draft.Row copy = new Draft.Row();
            for (Draft.Cell cell : row.cells) {
                count(0);
                copy.cells.add(cell.copy());
            }
            table.table.rows.add(copy);
        }
    }

    /**
     * Says where the cells of the open row stand and how they are merged, for forms of file that measure their cells
     * instead of counting columns. Columns are found from the measures of all rows when the table is closed. What says
     * nothing about a cell leaves it as it is.
     */
    public void shapeRow(List<CellShape> shapes) {
        OpenTable table = open.peek();
        if (table != null && table.row != null) {
            table.row.shapes = List.copyOf(shapes);
        }
    }

    /** Says of which lines of text the open table is being put together, where nothing but their gaps parts its cells. */
    public void putTogetherFrom(List<String> lines) throws Refusal {
        OpenTable table = open.peek();
        if (table != null) {
            for (String line : lines) {
                count(line.length());
            }
            table.table.lines = List.copyOf(lines);
        }
    }

    /** Says that the open row was struck out: it is dropped with what still comes in it. */
    public void strikeRow() {
        OpenTable table = open.peek();
        if (table != null && table.row != null) {
            table.struckOut = true;
        }
    }

    /** Closes the open cell. */
    public void endCell() {
        OpenTable table = open.peek();
        if (table != null) {
            table.cell = null;
        }
    }

    /** Closes the open row. */
    public void endRow() {
        OpenTable table = open.peek();
        if (table != null) {
            if (table.struckOut) {
                table.table.rows.removeLast();
                table.struckOut = false;
            }
            table.row = null;
            table.cell = null;
        }
    }

    /** Closes the open table. */
    public void endTable() throws Refusal {
        OpenTable closed = open.poll();
        if (closed == null) {
            return;
        }
        MeasuredTable.findColumns(closed.table);
        TableShape.joinContinued(closed.table);
        for (Draft draft : closed.table.outside) {
            add(draft);
        }
        if (TableShape.holdsData(closed.table)) {
            add(closed.table);
        } else {
            for (Draft.Row row : closed.table.rows) {
                for (Draft.Cell cell : row.cells) {
                    for (Draft draft : cell.content) {
                        add(draft);
                    }
                }
            }
        }
    }

    /** Closes what is still open and gives all blocks in reading order. */
    public List<Block> blocks() throws Refusal {
        while (!open.isEmpty()) {
            endTable();
        }
        return blocks;
    }

    private void add(Draft draft) throws Refusal {
        OpenTable table = open.peek();
        if (table != null) {
            (table.cell == null ? table.table.outside : table.cell.content).add(draft);
            return;
        }
        switch (draft) {
            case Draft.Text text -> blocks.add(new Paragraph(text.text(), text.level(), nextParagraph()));
            case Draft.Table nested -> {
                Grid grid = TableShape.grid(nested, new Place(Place.Unit.TABLE, tables + 1));
                if (!grid.rows().isEmpty()) {
                    tables++;
                    cover(grid);
                    blocks.add(grid);
                }
            }
        }
    }

    private Place nextParagraph() {
        return line > 0 ? new Place(Place.Unit.LINE, line) : new Place(Place.Unit.PARAGRAPH, ++paragraphs);
    }

    private void cover(Grid grid) throws Refusal {
        for (Grid.Row row : grid.rows()) {
            for (Grid.Cell cell : row.cells()) {
                coveredPlaces += Math.min(Limits.COVERED_PLACES, cell.columnSpan() * cell.rowSpan());
                if (coveredPlaces > Limits.COVERED_PLACES) {
                    throw Refusal.tooLarge("合并单元格覆盖的范围过大");
                }
            }
        }
    }

    private void count(int length) throws Refusal {
        if (++pieces > Limits.PIECES) {
            throw Refusal.tooLarge("段落、表格行和单元格超过 %d 个".formatted(Limits.PIECES));
        }
        characters += length;
        if (characters > Limits.TEXT_CHARS) {
            throw Refusal.tooLarge("文字超过 %d 个字符".formatted(Limits.TEXT_CHARS));
        }
    }
}
