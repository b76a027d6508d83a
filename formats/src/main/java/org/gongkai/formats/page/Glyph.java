package org.gongkai.formats.page;

/**
 * One character as it stands on the page. Measures are in points (1/72 inch) from the page's upper left corner.
 *
 * @param text its text, mostly one character; a blank where the file has one
 * @param left where it begins
 * @param right where it ends, not left of where it begins
 * @param base its base line
 * @param size the size of its font
 */
public record Glyph(String text, float left, float right, float base, float size) {

    /** The height at which it is looked for: the middle of a Chinese character, inside every other. */
    float middle() {
        return base - 0.35f * size;
    }

    float centre() {
        return (left + right) / 2;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
