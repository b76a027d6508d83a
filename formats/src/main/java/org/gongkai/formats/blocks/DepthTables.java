package org.gongkai.formats.blocks;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.Limits;

/**
 * Tables as Word 97 and RTF tell them: there is no begin of a table, only paragraphs that say how deep in tables they
 * stand, marks behind cells, and marks behind rows that say where the row's cells stood. Makes tables of them.
 */
public final class DepthTables {

    private final BlockBuilder blocks;

    /** For each open table from the outermost, whether a cell is open in it. */
    private final List<Boolean> cellOpen = new ArrayList<>();

    /** For each open table, whether a row is open in it. */
    private final List<Boolean> rowOpen = new ArrayList<>();

    /** Tables that go to those blocks. */
    public DepthTables(BlockBuilder blocks) {
        this.blocks = blocks;
    }

    /**
     * A paragraph.
     *
     * @param text its text
     * @param level 0, or 1 to 9 for a heading
     * @param depth 0 outside tables, 1 in a table, 2 in a table in a cell of a table
     */
    public void paragraph(String text, int level, int depth) throws Refusal {
        goTo(depth);
        if (depth > 0) {
            openCell(depth);
        }
        blocks.paragraph(text, level);
    }

    /** The mark behind a cell of the table at that depth, from 1. */
    public void endCell(int depth) throws Refusal {
        goTo(depth);
        openCell(depth);
        blocks.endCell();
        cellOpen.set(depth - 1, false);
    }

    /** The mark behind a row of the table at that depth, from 1. */
    public void endRow(int depth, List<CellShape> shapes) throws Refusal {
        goTo(depth);
        if (rowOpen.get(depth - 1)) {
            blocks.shapeRow(shapes);
            blocks.endRow();
        }
        cellOpen.set(depth - 1, false);
        rowOpen.set(depth - 1, false);
    }

    /** Says that the row that ends next in the table at that depth was struck out. */
    public void strikeRow(int depth) throws Refusal {
        goTo(depth);
        if (rowOpen.get(depth - 1)) {
            blocks.strikeRow();
        }
    }

    /** Closes the tables that are open. */
    public void finish() throws Refusal {
        goTo(0);
    }

    private void goTo(int depth) throws Refusal {
        if (depth > Limits.TABLE_DEPTH) {
            throw Refusal.tooLarge("表格和文本框嵌套超过 %d 层".formatted(Limits.TABLE_DEPTH));
        }
        while (cellOpen.size() > depth) {
            blocks.endTable();
            cellOpen.removeLast();
            rowOpen.removeLast();
        }
        while (cellOpen.size() < depth) {
            if (!cellOpen.isEmpty()) {
                openCell(cellOpen.size());
            }
            blocks.beginTable();
            cellOpen.add(false);
            rowOpen.add(false);
        }
    }

    private void openCell(int depth) throws Refusal {
        if (!rowOpen.get(depth - 1)) {
            blocks.beginRow();
            rowOpen.set(depth - 1, true);
        }
        if (!cellOpen.get(depth - 1)) {
            blocks.beginCell(1, 1);
            cellOpen.set(depth - 1, true);
        }
    }
}
