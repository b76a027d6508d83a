package org.gongkai.formats.ofd;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.xml.XmlPart;

/** Reads the graphics of a page, a template or a unit (GB/T 33190-2016, 8.5, 9, 11). Pictures, colours and clipping are passed over. */
final class GraphicPass {

    /** Takes the graphics one by one. */
    interface Sink {
        void take(Graphic graphic) throws Refusal;
    }

    private final XmlPart part;
    private final Sink sink;

    GraphicPass(XmlPart part, Sink sink) {
        this.part = part;
        this.sink = sink;
    }

    /** Reads the element just begun if it is a graphic; layers and blocks are gone into, all others passed over. */
    void element() throws Refusal {
        switch (part.name()) {
            case "Content", "Layer", "PageBlock" -> {}
            case "TextObject" -> letters();
            case "PathObject" -> path();
            case "CompositeObject" -> {
                if (isVisible()) {
                    sink.take(new Graphic.Use(place(), part.attribute("ResourceID")));
                }
                part.skip();
            }
            default -> part.skip();
        }
    }

    private boolean isVisible() throws Refusal {
        return !part.attribute("Visible").equals("false");
    }

    /** First its own matrix, then the corner of its boundary. */
    private AffineTransform place() throws Refusal {
        double[] boundary = Numbers.of(part.attribute("Boundary"), 4);
        double[] matrix = Numbers.of(part.attribute("CTM"), 6);
        AffineTransform place = new AffineTransform();
        if (boundary.length > 0) {
            place.translate(boundary[0], boundary[1]);
        }
        if (matrix.length > 0) {
            place.concatenate(new AffineTransform(matrix));
        }
        return place;
    }

    private void letters() throws Refusal {
        boolean visible = isVisible();
        AffineTransform place = place();
        double size = Numbers.one(part.attribute("Size"), 0);
        double stretch = Numbers.one(part.attribute("HScale"), 1);
        boolean down = part.attribute("ReadDirection").strip().equals("90");
        List<Graphic.Code> codes = new ArrayList<>();
        double x = 0;
        double y = 0;
        int level = part.depth();
        while (part.nextInside(level)) {
            if (!part.name().equals("TextCode")) {
                part.skip();
                continue;
            }
            x = Numbers.one(part.attribute("X"), x);
            y = Numbers.one(part.attribute("Y"), y);
            String stepsX = part.attribute("DeltaX");
            String stepsY = part.attribute("DeltaY");
            codes.add(new Graphic.Code(text(), x, y, stepsX, stepsY));
        }
        if (visible && !codes.isEmpty()) {
            sink.take(new Graphic.Letters(place, size, stretch, down, codes));
        }
    }

    private void path() throws Refusal {
        boolean visible = isVisible();
        AffineTransform place = place();
        boolean strokes = !part.attribute("Stroke").equals("false");
        boolean fills = part.attribute("Fill").equals("true");
        int level = part.depth();
        String data = "";
        while (part.nextInside(level)) {
            if (part.name().equals("AbbreviatedData")) {
                data = text();
            } else {
                part.skip();
            }
        }
        if (visible && (strokes || fills)) {
            sink.take(new Graphic.Path(place, data, strokes, fills));
        }
    }

    /** The text of the element just begun; line ends in it only set the file out. */
    private String text() throws Refusal {
        StringBuilder text = new StringBuilder();
        part.appendLines(text);
        return text.indexOf("\n") < 0
                ? text.toString()
                : text.toString().strip().replace("\n", "");
    }
}
