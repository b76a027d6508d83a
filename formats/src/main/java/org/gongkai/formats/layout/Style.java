package org.gongkai.formats.layout;

import static org.gongkai.formats.layout.Paper.POINT;

import org.gongkai.formats.write.Words;

/**
 * How paragraphs of a role are set. A page holds 22 lines of 28 characters (GB/T 9704-2012, 5.2.3), for which running text is set a quarter of
 * a point closer than its size.
 *
 * @param size of the font
 * @param leading from base line to base line
 * @param spacing what is added to each character's width
 * @param indent of the first line
 * @param after free room below
 * @param align where lines stand that do not fill the measure
 */
record Style(Face face, double size, double leading, double spacing, double indent, double after, Align align) {

    enum Align {
        /** Both edges, the last line at the left one. */
        BOTH,
        LEFT,
        CENTRE,
        /** Four characters from the right edge, as name and date of a letter stand (GB/T 9704-2012, 7.3.5). */
        SIGNATURE
    }

    private static final double LEADING = 28.95 * POINT;
    private static final double SIZE = 16 * POINT;
    private static final double CLOSER = -0.25 * POINT;

    static Style of(Words.Role role) {
        return switch (role) {
            case TITLE -> new Style(Face.TITLE, 22 * POINT, 35 * POINT, 0, 0, LEADING, Align.CENTRE);
            case HEADING -> line(Face.HEADING, 2, 0, Align.LEFT);
            case SUBHEADING -> line(Face.SUBHEADING, 2, 0, Align.LEFT);
            case BODY -> line(Face.TEXT, 2, CLOSER, Align.BOTH);
            case FLUSH -> line(Face.TEXT, 0, CLOSER, Align.BOTH);
            case SIGNATURE -> line(Face.TEXT, 0, 0, Align.SIGNATURE);
        };
    }

    private static Style line(Face face, int indent, double spacing, Align align) {
        return new Style(face, SIZE, LEADING, spacing, indent * (SIZE + spacing), 0, align);
    }

    /** The words of cells, of that size in points. */
    static Style cell(double points, Align align) {
        return new Style(Face.TEXT, points * POINT, 1.25 * points * POINT, 0, 0, 0, align);
    }

    /** From the upper edge of a line to its base line: the character stands in its middle, a seventh of it below the base. */
    double rise() {
        return (leading - size) / 2 + 0.86 * size;
    }
}
