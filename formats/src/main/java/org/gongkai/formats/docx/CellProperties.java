package org.gongkai.formats.docx;

import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;

/** Reads {@code w:tcPr}: how the cell is merged with its neighbours. */
final class CellProperties {

    private CellProperties() {}

    static void read(XmlPart part, BlockBuilder blocks) throws Refusal {
        boolean joinsLeft = false;
        while (true) {
            switch (part.next()) {
                case START -> {
                    switch (part.name()) {
                        case "gridSpan" -> blocks.spanColumns(part.number(1));
                        case "vMerge" -> {
                            if (!part.attribute("val").equals("restart")) {
                                blocks.continueAbove();
                            }
                        }
                        case "hMerge" -> joinsLeft = !part.attribute("val").equals("restart");
                        case "tcPrChange" -> part.skip();
                        default -> {}
                    }
                }
                case END -> {
                    if (part.name().equals("tcPr")) {
                        if (joinsLeft) {
                            blocks.joinLeft();
                        }
                        return;
                    }
                }
                case TEXT -> {}
                case FINISHED -> {
                    return;
                }
            }
        }
    }
}
