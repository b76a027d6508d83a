package org.gongkai.formats.layout;

/**
 * A straight black line, across or down, {@link #THICK} thick.
 *
 * @param left where it begins
 * @param top where it begins
 * @param right where it ends, not left of where it begins
 * @param bottom where it ends, not above where it begins
 */
public record Stroke(double left, double top, double right, double bottom) {

    /** Half a point, in millimetres. */
    public static final double THICK = Paper.POINT / 2;
}
