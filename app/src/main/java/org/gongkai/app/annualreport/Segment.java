package org.gongkai.app.annualreport;

/**
 * A piece of a paragraph.
 *
 * @param text as it stands in the report
 * @param name of the live figure it comes from; empty for what was written
 * @param href the list of what the figure counts; empty if there is none
 */
public record Segment(String text, String name, String href) {

    static Segment written(String text) {
        return new Segment(text, "", "");
    }

    /** Whether it follows the registers. */
    public boolean live() {
        return !name.isEmpty();
    }

    /** Whether something is still to be written there. */
    public boolean open() {
        return text.startsWith(HandedIn.OPEN);
    }
}
