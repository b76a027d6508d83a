package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table without ruling lines: its labels from left to right, and a text for each of its columns. */
final class OpenRow {

    final float y;
    final List<OpenLabel> labels = new ArrayList<>();

    /** What stands in each column of figures; null where nothing does. */
    final @Nullable String[] cells;

    final boolean hasFigures;

    OpenRow(float y, boolean hasFigures, int columns) {
        this.y = y;
        this.hasFigures = hasFigures;
        cells = new String[columns];
    }

    void put(int column, String text) {
        String before = cells[column];
        cells[column] = before == null ? text : before + text;
    }

    /**
     * The cells with their edges.
     *
     * @param edges where each column of figures begins, and where the last one ends
     */
    List<RuledCell> cells(LabelColumns columns, float[] edges) {
        int width = columns.count();
        String[] texts = new String[width];
        int[] ends = new int[width];
        for (OpenLabel label : labels) {
            int first = columns.first(label.widest());
            texts[first] = texts[first] == null ? label.text() : texts[first] + label.text();
            ends[first] = Math.max(ends[first], columns.last(label.widest()) + 1);
        }
        List<RuledCell> row = new ArrayList<>();
        int i = 0;
        while (i < width) {
            int end = Math.max(i + 1, ends[i]);
            // A label reaches as far as the next one, or the figures.
            while (texts[i] != null && end < width && texts[end] == null) {
                end++;
            }
            float right = end < width ? columns.left(end) : edges[0];
            row.add(cell(columns.left(i), right, texts[i]));
            i = end;
        }
        for (int k = 0; k < cells.length; k++) {
            row.add(cell(edges[k], edges[k + 1], cells[k]));
        }
        return row;
    }

    private static RuledCell cell(float left, float right, @Nullable String text) {
        return new RuledCell(left, right, text == null ? "" : text, 1, false);
    }
}
