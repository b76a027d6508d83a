package org.gongkai.report.write;

/** A JSON text is not what its schema asks for; never leaves the package. */
final class BadJson extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    private BadJson(String message, boolean tooLarge) {
        super(message, null, false, false);
        this.tooLarge = tooLarge;
    }

    /** A fault at a place, for instance {@code table3.rows.granted[2]}; an empty place is the whole text. */
    static BadJson at(String path, String fault) {
        return new BadJson((path.isEmpty() ? "JSON " : path + " ") + fault, false);
    }

    /** A text that asks for more than a report needs. */
    static BadJson tooLarge(String fault) {
        return new BadJson(fault, true);
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    /** What is wrong and where, in Chinese, a clause without a full stop. */
    String detail() {
        return String.valueOf(getMessage());
    }
}
