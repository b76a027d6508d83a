package org.gongkai.formats.blocks;

/**
 * Where a cell stands in its row, and how it is merged with its neighbours.
 *
 * @param left its left edge, in twips (1/1440 inch) from any fixed place
 * @param right its right edge
 * @param joinsLeft whether it belongs to the cell on its left
 * @param continuesAbove whether it belongs to the merged cell above it
 */
public record CellShape(int left, int right, boolean joinsLeft, boolean continuesAbove) {}
