package org.gongkai.app.demo;

/** The data folder holds the wrong kind of data; the message says which, and what to do. */
public final class WrongData extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    WrongData(String message) {
        super(message);
    }
}
