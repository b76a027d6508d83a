package org.gongkai.formats.docx;

import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.xml.XmlPart;

/** Reads {@code w:trPr}: columns left out before the first cell, and rows that were struck out. */
final class RowProperties {

    private RowProperties() {}

    static void read(XmlPart part, BlockBuilder blocks) throws Refusal {
        int level = part.depth();
        while (part.nextInside(level)) {
            switch (part.name()) {
                case "gridBefore" -> leaveOut(part.number(0), blocks);
                case "del" -> blocks.strikeRow();
                case "trPrChange" -> part.skip();
                default -> {}
            }
        }
    }

    private static void leaveOut(int columns, BlockBuilder blocks) throws Refusal {
        if (columns > 0) {
            blocks.beginCell(columns, 1);
            blocks.endCell();
        }
    }
}
