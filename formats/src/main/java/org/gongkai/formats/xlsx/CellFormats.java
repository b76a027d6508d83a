package org.gongkai.formats.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** What the styles of cells say that matters: how numbers are shown, and whether a line is drawn around the cell. */
final class CellFormats {

    private static final CellFormat PLAIN = new CellFormat(NumberPattern.GENERAL, false);

    private final Map<Integer, NumberPattern> patterns = new HashMap<>();
    private final BitSet drawnBorders = new BitSet();
    private final List<CellFormat> formats = new ArrayList<>();
    private final boolean from1904;

    /** A cell's format. */
    record CellFormat(NumberPattern pattern, boolean bordered) {}

    private CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    static CellFormats read(@Nullable InputStream stream, boolean from1904) throws Refusal {
        CellFormats formats = new CellFormats(from1904);
        if (stream != null) {
            try (XmlPart part = Workbook.open(stream)) {
                formats.readAll(part);
            }
        }
        return formats;
    }

    private void readAll(XmlPart part) throws Refusal {
        while (part.nextInside(0)) {
            switch (part.name()) {
                case "numFmt" -> {
                    if (patterns.size() < Limits.DEFINITIONS) {
                        patterns.put(part.number("numFmtId", 0), NumberPattern.of(part.attribute("formatCode")));
                    }
                }
                case "borders" -> readBorders(part);
                case "cellXfs" -> readFormats(part);
                case "cellStyleXfs", "dxfs", "fonts", "fills", "cellStyles" -> part.skip();
                default -> {}
            }
        }
    }

    private void readBorders(XmlPart part) throws Refusal {
        int depth = part.depth();
        int border = -1;
        while (part.nextInside(depth)) {
            switch (part.name()) {
                case "border" -> border++;
                case "left", "right", "top", "bottom", "start", "end" -> {
                    String style = part.attribute("style");
                    if (border >= 0 && !style.isEmpty() && !style.equals("none")) {
                        drawnBorders.set(border);
                    }
                }
                default -> {}
            }
        }
    }

    private void readFormats(XmlPart part) throws Refusal {
        int depth = part.depth();
        while (part.nextInside(depth)) {
            if (part.name().equals("xf") && formats.size() < Limits.DEFINITIONS * 4) {
                int number = part.number("numFmtId", 0);
                NumberPattern pattern = patterns.get(number);
                formats.add(new CellFormat(
                        pattern == null ? NumberPattern.ofNumber(number) : pattern,
                        drawnBorders.get(Math.max(0, part.number("borderId", 0)))));
            }
        }
    }

    /** The format of that number; the plain one when there is none. */
    CellFormat get(int number) {
        return number >= 0 && number < formats.size() ? formats.get(number) : PLAIN;
    }

    boolean from1904() {
        return from1904;
    }
}
