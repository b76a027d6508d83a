package org.gongkai.app.web;

/**
 * One of several that can be chosen: a radio button, a box to tick, a line of a list.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint one more line below the label; empty if none is needed
 */
public record Choice(String value, String label, String hint) {

    /** Without a hint. */
    public static Choice of(String value, String label) {
        return new Choice(value, label, "");
    }
}
