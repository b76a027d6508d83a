package org.gongkai.report.read;

import java.util.List;
import org.gongkai.formats.Place;

/**
 * Words and the figures that follow them: a row of a table, its cells not yet understood.
 *
 * @param words folded to letters, in the order of the file; empty where figures stand alone
 * @param data what stands behind the words
 * @param whole whether the file itself marks the cells of the row, so that a blank cell is known to be one
 * @param place where its figures stand
 */
record TableRow(List<String> words, List<Item.Datum> data, boolean whole, Place place) {

    TableRow {
        words = List.copyOf(words);
        data = List.copyOf(data);
    }

    String joinedWords() {
        return String.join("", words);
    }

    /** The cells that are not blank. */
    List<Item.Datum> filled() {
        return data.stream().filter(datum -> !datum.isBlank()).toList();
    }
}
