package org.gongkai.formats.page;

import org.gongkai.formats.blocks.CellShape;

/**
 * A cell of a row of a ruled table.
 *
 * @param left its left edge, in points
 * @param right its right edge
 * @param text its text; empty where it continues the cell above
 * @param height how many rows it covers from this one on; 1 where it continues the cell above
 * @param continues whether it belongs to the cell above it
 */
record RuledCell(float left, float right, String text, int height, boolean continues) {

    private static final int TWIPS = 20;

    CellShape shape() {
        return new CellShape(Math.round(left * TWIPS), Math.round(right * TWIPS), false, continues);
    }

    /** Whether it stands in the same columns as another. */
    boolean isAbove(RuledCell other) {
        return Math.abs(left - other.left) <= Lattice.NEAR && Math.abs(right - other.right) <= Lattice.NEAR;
    }

    RuledCell withText(String text) {
        return new RuledCell(left, right, text, height, continues);
    }

    RuledCell continued() {
        return new RuledCell(left, right, "", 1, true);
    }
}
