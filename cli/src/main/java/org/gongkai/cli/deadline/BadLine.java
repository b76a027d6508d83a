package org.gongkai.cli.deadline;

/** A line of a batch that cannot be answered; the message is in the user's language. */
final class BadLine extends Exception {
    private static final long serialVersionUID = 1L;

    BadLine(String message) {
        super(message);
    }
}
