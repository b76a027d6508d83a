package org.gongkai.formats.recognition;

/** Text recognition failed; the message says how, in Chinese, a short clause without a full stop. */
public final class Unrecognised extends Exception {

    private static final long serialVersionUID = 1;

    public Unrecognised(String message) {
        super(message, null, false, false);
    }
}
