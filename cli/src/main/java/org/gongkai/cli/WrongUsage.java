package org.gongkai.cli;

/** The command was called with values that it cannot work with; the message is in the user's language. */
public final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongUsage(String message) {
        super(message);
    }
}
