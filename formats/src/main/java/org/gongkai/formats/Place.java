package org.gongkai.formats;

/**
 * Where a block stands in its file.
 *
 * @param unit what is counted
 * @param number from 1
 */
public record Place(Unit unit, int number) {

    /** What a place counts. */
    public enum Unit {
        /** Lines of a text or Markdown file. */
        LINE,
        /** Paragraphs of an office or web file, those inside tables not counted. */
        PARAGRAPH,
        /** Tables of the file. */
        TABLE
    }
}
