package org.gongkai.formats.docx;

import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;

/** Reads {@code w:trPr}: columns left out before the first cell, and rows that were struck out. */
final class RowProperties {

    private RowProperties() {}

    static void read(XmlPart part, BlockBuilder blocks) throws Refusal {
        boolean struckOut = false;
        while (true) {
            switch (part.next()) {
                case START -> {
                    switch (part.name()) {
                        case "gridBefore" -> {
                            int columns = part.number(0);
                            if (columns > 0) {
                                blocks.beginCell(columns, 1);
                                blocks.endCell();
                            }
                        }
                        case "del" -> struckOut = true;
                        case "trPrChange" -> part.skip();
                        default -> {}
                    }
                }
                case END -> {
                    if (part.name().equals("trPr")) {
                        if (struckOut) {
                            blocks.strikeRow();
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
