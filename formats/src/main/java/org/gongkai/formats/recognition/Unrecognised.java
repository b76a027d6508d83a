package org.gongkai.formats.recognition;

/** Text recognition failed. */
public final class Unrecognised extends Exception {

    private static final long serialVersionUID = 1;

    private final String detail;

    /**
     * A failure.
     *
     * @param detail how it failed, in Chinese, a short clause without a full stop
     */
    public Unrecognised(String detail) {
        super(detail, null, false, false);
        this.detail = detail;
    }

    /** How it failed. */
    public String detail() {
        return detail;
    }
}
