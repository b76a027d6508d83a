package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.Place;

/**
 * Words and the figures that follow them: a row of a table, its cells not yet understood.
 *
 * @param words folded to letters, in the order of the file; empty where figures stand alone
 * @param data what stands behind the words
 * @param filled those of them that are not blank
 * @param marks what the file itself says of the row's cells
 * @param place where its figures stand
 */
record TableRow(List<String> words, List<Item.Datum> data, List<Item.Datum> filled, Marks marks, Place place) {

    /** How far the file marks the cells of a row. */
    enum Marks {
        /** The row is all cells of one row of a grid or line. */
        ROW,
        /** Each cell is marked, also a blank one, but not where the row ends. */
        CELLS,
        /** Nothing is marked: a blank cell may have left no trace. */
        NONE
    }

    static TableRow of(List<String> words, List<Item.Datum> data, Marks marks, Place place) {
        List<Item.Datum> filled = new ArrayList<>(data);
        filled.removeIf(Item.Datum::isBlank);
        return new TableRow(List.copyOf(words), List.copyOf(data), List.copyOf(filled), marks, place);
    }

    boolean isWhole() {
        return marks == Marks.ROW;
    }

    String joinedWords() {
        return String.join("", words);
    }

    /** Whether the row's cells are marked and nothing but blanks stands behind the given number of them. */
    boolean hasMarkedCells(int cells) {
        return marks != Marks.NONE
                && data.size() >= cells
                && data.subList(cells, data.size()).stream().allMatch(Item.Datum::isBlank);
    }

    /** What stands in the row's cells, for messages. */
    String raw() {
        return String.join(" ", filled().stream().map(Item.Datum::raw).toList());
    }
}
