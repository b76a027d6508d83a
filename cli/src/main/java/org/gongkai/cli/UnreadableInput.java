package org.gongkai.cli;

/** A file could not be read; the message names it, in the user's language. */
public final class UnreadableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableInput(String message, Throwable cause) {
        super(message, cause);
    }
}
