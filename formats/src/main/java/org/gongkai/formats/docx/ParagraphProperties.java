package org.gongkai.formats.docx;

import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.xml.XmlPart;

/** Reads {@code w:pPr}: style, outline level, list, and whether the paragraph's end was struck out. */
final class ParagraphProperties {

    private ParagraphProperties() {}

    static void read(XmlPart part, WordParagraph paragraph) throws Refusal {
        int level = part.depth();
        while (part.nextInside(level)) {
            switch (part.name()) {
                case "pStyle" -> paragraph.style = part.attribute("val");
                case "outlineLvl" -> paragraph.outline = part.number(-1);
                case "numId" -> paragraph.listId = part.number(-1);
                case "ilvl" -> paragraph.listLevel = part.number(-1);
                case "del" -> paragraph.runsOn = true;
                case "pPrChange", "rPrChange", "sectPr", "tabs", "pBdr" -> part.skip();
                default -> {}
            }
        }
    }
}
