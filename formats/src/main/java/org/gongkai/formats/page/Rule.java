package org.gongkai.formats.page;

/**
 * A ruling line, across or down, in points from the page's upper left corner.
 *
 * @param left where it begins
 * @param top where it begins
 * @param right where it ends, not left of where it begins
 * @param bottom where it ends, not above where it begins
 */
public record Rule(float left, float top, float right, float bottom) {

    /** Thicker than this is an area, not a line: two and a half points. */
    private static final float THICK = 2.5f;

    /** Whether what covers that area is a line. */
    public boolean isThin() {
        return right - left <= THICK != bottom - top <= THICK;
    }

    boolean isAcross() {
        return right - left > bottom - top;
    }

    float across() {
        return (left + right) / 2;
    }

    float down() {
        return (top + bottom) / 2;
    }
}
