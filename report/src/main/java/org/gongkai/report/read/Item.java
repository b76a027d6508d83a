package org.gongkai.report.read;

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

        boolean isBlank() {
            return raw.isEmpty();
        }
    }
}
