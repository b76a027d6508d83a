package org.gongkai.formats.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The visible part of a page as a reader sees it: turned as the file says, measured from its upper left corner down.
 *
 * @param box the visible part, in the measures of the file
 * @param turn by how many degrees it is turned to the right: 0, 90, 180 or 270
 */
record PageFrame(PDRectangle box, int turn) {

    static PageFrame of(PDPage page) {
        return new PageFrame(page.getCropBox(), page.getRotation());
    }

    /** The same page turned further to the right. */
    PageFrame turned(int more) {
        return new PageFrame(box, (turn + more) % 360);
    }

    float width() {
        return turn % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    float height() {
        return turn % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    Point2D.Float place(float x, float y) {
        float fromLeft = x - box.getLowerLeftX();
        float fromBottom = y - box.getLowerLeftY();
        return switch (turn) {
            case 90 -> new Point2D.Float(fromBottom, fromLeft);
            case 180 -> new Point2D.Float(box.getWidth() - fromLeft, fromBottom);
            case 270 -> new Point2D.Float(box.getHeight() - fromBottom, box.getWidth() - fromLeft);
            default -> new Point2D.Float(fromLeft, box.getHeight() - fromBottom);
        };
    }

    boolean shows(Point2D.Float place) {
        return place.x >= 0 && place.x <= width() && place.y >= 0 && place.y <= height();
    }
}
