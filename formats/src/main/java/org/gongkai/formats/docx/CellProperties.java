package org.gongkai.formats.docx;

import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.xml.XmlPart;

/** Reads {@code w:tcPr}: how the cell is merged with its neighbours. */
final class CellProperties {

    private CellProperties() {}

    static void read(XmlPart part, BlockBuilder blocks) throws Refusal {
        boolean joinsLeft = false;
        int level = part.depth();
        while (part.nextInside(level)) {
            switch (part.name()) {
                case "gridSpan" -> blocks.spanColumns(part.number(1));
                case "vMerge" -> {
                    if (!part.attribute("val").equals("restart")) {
                        blocks.continueAbove();
                    }
                }
                case "hMerge" -> joinsLeft = !part.attribute("val").equals("restart");
                case "tcBorders", "tcMar", "tcPrChange" -> part.skip();
                default -> {}
            }
        }
        if (joinsLeft) {
            blocks.joinLeft();
        }
    }
}
