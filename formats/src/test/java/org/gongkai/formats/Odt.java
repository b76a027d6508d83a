package org.gongkai.formats;

/** Builds OpenDocument texts from hand-written XML. */
final class Odt {

    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'";

    private Odt() {}

    /** The content part of a document with these styles before its text. */
    static String content(String styles, String text) {
        return "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:text>" + text
                + "</office:text></office:body></office:document-content>";
    }

    static Docx file(String styles, String text) {
        return Docx.empty()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", content(styles, text));
    }

    static String commonStyles(String styles) {
        return "<office:document-styles" + NAMESPACES + "><office:styles>" + styles
                + "</office:styles></office:document-styles>";
    }

    static Document read(String text) {
        return Reading.read("年报.odt", file("", text).bytes());
    }

    static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    static String cell(String attributes, String... paragraphs) {
        StringBuilder cell = new StringBuilder("<table:table-cell " + attributes + ">");
        for (String paragraph : paragraphs) {
            cell.append(p(paragraph));
        }
        return cell.append("</table:table-cell>").toString();
    }

    static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    static String table(String... rows) {
        return "<table:table><table:table-column table:number-columns-repeated='3'/>" + String.join("", rows)
                + "</table:table>";
    }
}
