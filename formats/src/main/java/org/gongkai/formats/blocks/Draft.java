package org.gongkai.formats.blocks;

import java.util.ArrayList;
import java.util.List;

/** Something that stands in a cell, or in the document itself, before it is known what becomes of its table. */
sealed interface Draft {

    /** Running text; a heading has a level from 1. */
    record Text(String text, int level) implements Draft {}

    /** A table as the file gives it. */
    final class Table implements Draft {
        /** What stands inside the table but in none of its cells: captions, mostly. */
        final List<Draft> outside = new ArrayList<>(0);

        final List<Row> rows = new ArrayList<>();
        List<String> lines = List.of();
    }

    /** A row as the file gives it: also with the cells that continue a merged cell. */
    final class Row {
        final List<Cell> cells = new ArrayList<>(8);
        List<CellShape> shapes = List.of();
    }

    /** A cell as the file gives it. */
    final class Cell {
        final List<Draft> content = new ArrayList<>(1);
        int columnSpan;
        int rowSpan;
        boolean continuesAbove;

        Cell(int columnSpan, int rowSpan) {
            this.columnSpan = columnSpan;
            this.rowSpan = rowSpan;
        }

        /** The same cell once more; what stands in it is shared. */
        Cell copy() {
            Cell copy = new Cell(columnSpan, rowSpan);
            copy.content.addAll(content);
            copy.continuesAbove = continuesAbove;
            return copy;
        }
    }
}
