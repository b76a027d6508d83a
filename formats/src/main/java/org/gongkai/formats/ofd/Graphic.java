package org.gongkai.formats.ofd;

import java.awt.geom.AffineTransform;
import java.util.List;

/** What stands on a page, as far as it is read. */
sealed interface Graphic {

    /** Where its own places stand in the page, or in the unit that holds it; millimetres. */
    AffineTransform place();

    /**
     * Characters of one font.
     *
     * @param size of the font, in its own measure
     * @param stretch how much wider than high, 1 for usual ones
     * @param down whether characters without a place of their own follow downwards
     */
    record Letters(AffineTransform place, double size, double stretch, boolean down, List<Code> codes)
            implements Graphic {}

    /**
     * A piece of text.
     *
     * @param x where the first character begins
     * @param y its base line
     * @param stepsX from each character to the next, as they stand in the file; may be empty
     * @param stepsY likewise
     */
    record Code(String text, double x, double y, String stepsX, String stepsY) {}

    /**
     * A path.
     *
     * @param data its description as it stands in the file
     */
    record Path(AffineTransform place, String data, boolean strokes, boolean fills) implements Graphic {}

    /**
     * A unit of several graphics, kept apart.
     *
     * @param unit its identifier
     */
    record Use(AffineTransform place, String unit) implements Graphic {}
}
