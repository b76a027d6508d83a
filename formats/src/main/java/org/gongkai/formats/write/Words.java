package org.gongkai.formats.write;

/**
 * One paragraph.
 *
 * @param role what it is in the text
 * @param text its words; a line feed breaks the line within the paragraph
 */
public record Words(Role role, String text) implements Piece {

    /** What a paragraph is, from which its look follows. */
    public enum Role {
        /** The title of the text, centred. */
        TITLE,
        /** The heading of a part, {@code 一、}. */
        HEADING,
        /** The heading of a section, {@code （一）}. */
        SUBHEADING,
        /** Running text, its first line indented by two characters. */
        BODY,
        /** Running text without indent, as the line that addresses a letter. */
        FLUSH,
        /** Name and date under a letter, at the right. */
        SIGNATURE
    }

    public Words {
        text = Piece.visible(text);
    }
}
