package org.gongkai.formats.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.CellShape;

/** The definition of a table's row: it holds until another begins. */
final class RtfRow {

    private final List<CellShape> cells = new ArrayList<>();
    private int left;
    private boolean joinsLeft;
    private boolean continuesAbove;

    /** Takes what a control word says about the row; false when it says nothing about one. */
    boolean take(String word, int number) {
        switch (word) {
            case "trowd" -> {
                cells.clear();
                left = 0;
                nextCell();
            }
            case "trleft" -> left = number;
            case "clmrg" -> joinsLeft = true;
            case "clvmrg" -> continuesAbove = true;
            case "cellx" -> {
                if (cells.size() < Limits.COLUMN_SPAN) {
                    int from = cells.isEmpty() ? left : cells.getLast().right();
                    cells.add(new CellShape(from, number, joinsLeft, continuesAbove));
                }
                nextCell();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void nextCell() {
        joinsLeft = false;
        continuesAbove = false;
    }

    List<CellShape> cells() {
        return cells;
    }
}
