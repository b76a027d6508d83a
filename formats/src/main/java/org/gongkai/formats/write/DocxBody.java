package org.gongkai.formats.write;

/** The part of a Word document that holds the text: paragraphs with the styles of {@code styles.xml}, and tables. */
final class DocxBody {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Markup xml = new Markup();

    private DocxBody() {}

    static String of(Manuscript manuscript) {
        DocxBody body = new DocxBody();
        body.xml.open("w:document", "xmlns:w", WORD, "xmlns:r", RELATIONS).open("w:body");
        boolean open = true;
        for (Piece piece : manuscript.pieces()) {
            switch (piece) {
                case Words words -> {
                    body.paragraph(words);
                    open = false;
                }
                case Table table -> {
                    // Word joins tables that touch, and wants a paragraph behind the last.
                    body.gap(open);
                    new DocxTable(body.xml, table).write();
                    open = true;
                }
            }
        }
        body.gap(open);
        body.page();
        return body.xml.close().close().toString();
    }

    private void gap(boolean wanted) {
        if (wanted) {
            xml.open("w:p")
                    .open("w:pPr")
                    .empty("w:pStyle", "w:val", "Gap")
                    .close()
                    .close();
        }
    }

    private void paragraph(Words words) {
        xml.open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", style(words.role()));
        xml.close();
        runs(xml, words.text());
        xml.close();
    }

    private static String style(Words.Role role) {
        return switch (role) {
            case TITLE -> "Title";
            case HEADING -> "Heading1";
            case SUBHEADING -> "Heading2";
            case BODY -> "BodyText";
            case FLUSH -> "Flush";
            case SIGNATURE -> "Signature";
        };
    }

    /** The words, lines parted by breaks. Signs that are in Chinese and in Western fonts, “” and …, take the Chinese one. */
    static void runs(Markup xml, String text) {
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            xml.open("w:r")
                    .open("w:rPr")
                    .empty("w:rFonts", "w:hint", "eastAsia")
                    .close();
            if (!first) {
                xml.empty("w:br");
            }
            xml.open("w:t", "xml:space", "preserve").text(line).close().close();
            first = false;
        }
    }

    /** The page of GB/T 9704, in twentieths of a point. */
    private void page() {
        xml.open("w:sectPr");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "rId4");
        xml.empty("w:footerReference", "w:type", "even", "r:id", "rId5");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "2098",
                "w:right",
                "1474",
                "w:bottom",
                "1984",
                "w:left",
                "1587",
                "w:header",
                "851",
                "w:footer",
                "1304",
                "w:gutter",
                "0");
        xml.empty("w:docGrid", "w:type", "lines", "w:linePitch", "579");
        xml.close();
    }
}
