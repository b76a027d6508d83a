package org.gongkai.app.web;

/**
 * A step of the way to this page (当前位置).
 *
 * @param label what it is called
 * @param path where it leads; empty for the page itself, which comes last
 */
public record Crumb(String label, String path) {

    /** The page itself. */
    public static Crumb here(String label) {
        return new Crumb(label, "");
    }
}
