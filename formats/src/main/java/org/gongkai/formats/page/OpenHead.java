package org.gongkai.formats.page;

import java.util.List;

/**
 * A head over a column of figures, of one or more lines.
 *
 * @param column the number of the column
 * @param text its text so far
 * @param top the base line of its first line
 * @param last its last line
 */
record OpenHead(int column, String text, float top, Fragment last) {

    /** More heads than this do not stand beside one another. */
    private static final int NEARBY = 64;

    /** Adds a line to the head above it that it goes on with, or as a head of its own. */
    static void add(Fragment piece, int column, List<OpenHead> heads, FlowRules rules) {
        for (int i = heads.size() - 1; i >= Math.max(0, heads.size() - NEARBY); i--) {
            OpenHead head = heads.get(i);
            float pitch = piece.y() - head.last().y();
            boolean near = pitch > 0 && pitch <= TableRegion.PITCH * piece.size() && piece.isOver(head.last());
            if (head.column() == column && near && !rules.part(head.last(), piece)) {
                heads.set(i, new OpenHead(column, head.text() + piece.text(), head.top(), piece));
                return;
            }
        }
        heads.add(new OpenHead(column, piece.text(), piece.y(), piece));
    }

    float bottom() {
        return last.y();
    }

    float middle() {
        return (top + last.y()) / 2;
    }
}
