package org.gongkai.formats.layout;

/**
 * Characters on one line in one face.
 *
 * @param text at least one character; blanks that end it stand outside the margin
 * @param size the size of the font, in millimetres
 * @param left where the first character begins, from the page's left edge
 * @param base the base line, from the page's upper edge
 * @param spacing what is added to every character's own width, in millimetres; negative where they stand closer
 */
public record Run(String text, Face face, double size, double left, double base, double spacing) {}
