package org.gongkai.report.read;

import org.gongkai.report.model.Table3;

/** One piece of a table's row as it stands in the file: words or what may be a figure. */
sealed interface Item {

    /**
     * Words.
     *
     * @param letters folded to letters and digits
     * @param isLabel whether they consist of labels and their numbers only
     */
    record Words(String letters, boolean isLabel) implements Item {

        static Words of(String letters) {
            return new Words(letters, letters.length() <= Lexer.LONGEST && Labels.parts(letters) != null);
        }
    }

    /**
     * What stands where a figure is expected.
     *
     * @param raw as in the file, trimmed; empty for a blank cell
     * @param column where the cell begins in its grid or line; -1 where the file does not say
     * @param gap how many blank lines stand before it, which may be blank cells or mere spacing
     */
    record Datum(String raw, int column, int gap) implements Item {

        /** Whether it holds as many digits as a row of table three has cells, so that it may be a row of its own. */
        boolean isRowOfDigits() {
            return raw.length() >= Table3.Column.values().length && raw.chars().allMatch(Character::isDigit);
        }

        boolean isBlank() {
            return raw.isEmpty();
        }
    }
}
