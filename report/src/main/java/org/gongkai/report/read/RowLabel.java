package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds which label the words before a row's figures end with, even where it is broken, misspelt or lacks its number. */
final class RowLabel {

    private static final int MOST_PIECES = 4;

    private RowLabel() {}

    /** All labels in the letters, first to last; what is no label is passed over. */
    static List<Label> all(String letters) {
        List<Label> labels = new ArrayList<>();
        int end = letters.length();
        while (end > 0) {
            Labels.Ending ending = Labels.endingAt(letters, end);
            if (ending == null) {
                end--;
            } else {
                labels.addFirst(ending.label());
                end = ending.start();
            }
        }
        return labels;
    }

    /** The label of a row; null where its words end with none. */
    static @Nullable Label of(List<String> words) {
        String joined = String.join("", words);
        Labels.Ending ending = Labels.endingAt(joined, joined.length());
        if (ending != null) {
            return ending.label();
        }
        for (int pieces = 1; pieces <= Math.min(MOST_PIECES, words.size()); pieces++) {
            String tail = String.join("", words.subList(words.size() - pieces, words.size()));
            Label broken = Labels.begunBy(tail);
            if (broken == null) {
                broken = Labels.nearest(tail);
            }
            if (broken != null) {
                return broken;
            }
        }
        return null;
    }
}
