package org.gongkai.formats;

/**
 * One paragraph, or one line of a plain text file. Tabs inside it are kept: in flattened tables they part the cells.
 *
 * @param text the text without its line end; may be blank in a plain text file, where a blank line may be an empty cell
 * @param outlineLevel 0 for body text, 1 to 9 for a heading that the file itself marks as one
 * @param place where it stands
 */
public record Paragraph(String text, int outlineLevel, Place place) implements Block {}
