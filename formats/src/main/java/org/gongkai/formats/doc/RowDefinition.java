package org.gongkai.formats.doc;

import static org.gongkai.formats.container.LittleEndian.unsignedShort;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.blocks.CellShape;

/** A row's cells: their edges in twips, and how they are merged ([MS-DOC] 2.9.310 and the changes after it). */
final class RowDefinition {

    private static final int DEFINITION = 0xD608;
    private static final int MERGE = 0x5624;
    private static final int SPLIT = 0x5625;
    private static final int MERGE_DOWN = 0xD62B;
    private static final int WIDTH = 0x7623;
    private static final int INSERT = 0x7621;
    private static final int DELETE = 0x5622;
    private static final int MOST_CELLS = 64;
    private static final int CELL_BYTES = 20;

    private final List<Cell> cells = new ArrayList<>(0);
    private int left;

    /** A cell as far as it has been said. */
    private static final class Cell {
        int width;
        boolean joinsLeft;
        boolean continuesAbove;

        Cell(int width) {
            this.width = width;
        }
    }

    void take(int code, byte[] bytes, int at, int length) {
        switch (code) {
            case DEFINITION -> define(bytes, at, length);
            case MERGE -> {
                for (int i = first(bytes, at) + 1; i < limit(bytes, at); i++) {
                    cells.get(i).joinsLeft = true;
                }
            }
            case SPLIT -> {
                for (int i = first(bytes, at); i < limit(bytes, at); i++) {
                    cells.get(i).joinsLeft = false;
                }
            }
            case MERGE_DOWN -> {
                if (length >= 2 && (bytes[at] & 0xFF) < cells.size()) {
                    cells.get(bytes[at] & 0xFF).continuesAbove = bytes[at + 1] == 1;
                }
            }
            case WIDTH -> {
                for (int i = first(bytes, at); i < limit(bytes, at); i++) {
                    cells.get(i).width = (short) unsignedShort(bytes, at + 2);
                }
            }
            case INSERT -> {
                int count = Math.min(bytes[at + 1] & 0xFF, MOST_CELLS - cells.size());
                for (int i = 0; i < count; i++) {
                    cells.add(first(bytes, at), new Cell((short) unsignedShort(bytes, at + 2)));
                }
            }
            case DELETE -> {
                if (first(bytes, at) < limit(bytes, at)) {
                    cells.subList(first(bytes, at), limit(bytes, at)).clear();
                }
            }
            default -> {}
        }
    }

    private int first(byte[] bytes, int at) {
        return Math.min(bytes[at] & 0xFF, cells.size());
    }

    private int limit(byte[] bytes, int at) {
        return Math.min(bytes[at + 1] & 0xFF, cells.size());
    }

    private void define(byte[] bytes, int at, int length) {
        int count = length > 0 ? bytes[at] & 0xFF : 0;
        int descriptions = at + 1 + 2 * (count + 1);
        int end = at + length;
        if (count > MOST_CELLS || descriptions > end) {
            return;
        }
        cells.clear();
        left = (short) unsignedShort(bytes, at + 1);
        int edge = left;
        int firstOfMerged = 0;
        for (int i = 0; i < count; i++) {
            int right = (short) unsignedShort(bytes, at + 1 + 2 * (i + 1));
            Cell cell = new Cell(right - edge);
            int description = descriptions + CELL_BYTES * i;
            if (description + 2 <= end) {
                int flags = unsignedShort(bytes, description);
                int merged = flags & 3;
                // Descriptions of the form differ in which of the two bits marks the first of the merged cells: it is
                // the one met first, and met again it begins the next.
                cell.joinsLeft = merged != 0 && firstOfMerged != 0 && merged != firstOfMerged;
                firstOfMerged = merged == 0 ? 0 : cell.joinsLeft ? firstOfMerged : merged;
                cell.continuesAbove = (flags >> 5 & 3) == 1;
            }
            cells.add(cell);
            edge = right;
        }
    }

    List<CellShape> shapes() {
        List<CellShape> shapes = new ArrayList<>(cells.size());
        int edge = left;
        for (Cell cell : cells) {
            shapes.add(new CellShape(edge, edge + cell.width, cell.joinsLeft, cell.continuesAbove));
            edge += cell.width;
        }
        return shapes;
    }
}
