package org.gongkai.formats.layout;

/** The page of GB/T 9704-2012, 5.2.1: A4, text of 156 mm by 225 mm, 37 mm below the upper and 28 mm from the left edge. */
public final class Paper {

    /** A point of printers in millimetres. */
    public static final double POINT = 25.4 / 72;

    public static final double WIDTH = 210;
    public static final double HEIGHT = 297;

    static final double LEFT = 28;
    static final double TOP = 37;
    static final double RIGHT = LEFT + 156;
    static final double BOTTOM = TOP + 225;

    private Paper() {}
}
