package org.gongkai.formats.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.formats.Limits;

/**
 * Finds the columns of a table whose rows only say how wide their cells are: where the cells of any row part, a column
 * begins. Programs round the same edge differently from row to row, so edges that nearly meet are one.
 */
final class MeasuredTable {

    /** Edges nearer than this are the same one, in twips: two millimetres, less than the width of a digit. */
    private static final int SAME_EDGE = 113;

    /** A row that begins this much further to the right than the table leaves columns out, in twips: one centimetre. */
    private static final int INDENT = 567;

    private MeasuredTable() {}

    /** Gives the cells of measured rows their columns, and joins those that say they belong together. */
    static void findColumns(Draft.Table table) {
        boolean measured = false;
        for (Draft.Row row : table.rows) {
            measured |= !row.shapes.isEmpty();
        }
        if (!measured) {
            return;
        }
        int[] columns = columns(table);
        for (Draft.Row row : table.rows) {
            if (isMeasured(row)) {
                place(row, columns);
            } else {
                joinOnly(row);
            }
        }
    }

    /** Whether the row's measures can be meant: some programs write the same edge for all cells. */
    private static boolean isMeasured(Draft.Row row) {
        return !row.shapes.isEmpty()
                && (long) row.shapes.getLast().right() - row.shapes.getFirst().left()
                        >= (long) SAME_EDGE * row.shapes.size();
    }

    private static void joinOnly(Draft.Row row) {
        for (int i = 0; i < Math.min(row.cells.size(), row.shapes.size()); i++) {
            row.cells.get(i).continuesAbove = row.shapes.get(i).continuesAbove();
        }
    }

    /** Whether the cell is too narrow to show anything and shows nothing: left over where somebody dragged a line. */
    private static boolean isSliver(Draft.Cell cell, CellShape shape) {
        return cell.content.isEmpty() && (long) shape.right() - shape.left() < SAME_EDGE && !shape.continuesAbove();
    }

    /** The left edges of the columns in order, each the smallest of those that nearly meet; the last is the right end. */
    private static int[] columns(Draft.Table table) {
        int[] edges = table.rows.stream()
                .filter(MeasuredTable::isMeasured)
                .flatMap(row -> row.shapes.stream())
                .flatMapToInt(shape -> IntStream.of(shape.left(), shape.right()))
                .sorted()
                .distinct()
                .toArray();
        int count = 0;
        for (int i = 0; i < edges.length; i++) {
            if (count == 0 || (long) edges[i] - edges[count - 1] >= SAME_EDGE) {
                edges[count++] = edges[i];
            }
        }
        return Arrays.copyOf(edges, count);
    }

    private static void place(Draft.Row row, int[] columns) {
        List<Draft.Cell> placed = new ArrayList<>(row.cells.size());
        int begun = (long) row.shapes.getFirst().left() - columns[0] >= INDENT
                ? column(columns, row.shapes.getFirst().left())
                : 0;
        if (begun > 0) {
            placed.add(new Draft.Cell(Math.min(begun, Limits.COLUMN_SPAN), 1));
        }
        for (int i = 0; i < row.cells.size(); i++) {
            Draft.Cell cell = row.cells.get(i);
            if (i >= row.shapes.size()) {
                placed.add(cell);
                continue;
            }
            CellShape shape = row.shapes.get(i);
            if (isSliver(cell, shape)) {
                continue;
            }
            int end = Math.max(begun + 1, column(columns, shape.right()));
            int span = Math.min(end - begun, Limits.COLUMN_SPAN);
            begun = end;
            if (shape.joinsLeft() && !placed.isEmpty()) {
                Draft.Cell left = placed.getLast();
                left.columnSpan = Math.min(left.columnSpan + span, Limits.COLUMN_SPAN);
                left.content.addAll(cell.content);
            } else {
                cell.columnSpan = span;
                cell.continuesAbove = shape.continuesAbove();
                placed.add(cell);
            }
        }
        row.cells.clear();
        row.cells.addAll(placed);
    }

    /** The column whose left edge that is. */
    private static int column(int[] columns, int edge) {
        int found = Arrays.binarySearch(columns, edge);
        return found >= 0 ? found : -found - 2;
    }
}
