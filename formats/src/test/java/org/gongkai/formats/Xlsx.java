package org.gongkai.formats;

/** Builds workbooks from hand-written XML. */
final class Xlsx {

    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Docx parts = Docx.empty();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    /** A sheet: the XML of its rows, and what comes behind them. */
    Xlsx sheet(String rows, String behind) {
        return sheet("", "", rows, behind);
    }

    Xlsx sheet(String attributes, String before, String rows, String behind) {
        count++;
        sheets.append(
                "<sheet name=\"表%d\" sheetId=\"%d\" r:id=\"r%d\" %s/>".formatted(count, count, count, attributes));
        relate("r" + count, "worksheet", "worksheets/sheet%d.xml".formatted(count));
        parts.with(
                "xl/worksheets/sheet%d.xml".formatted(count),
                "<worksheet" + MAIN + ">" + before + "<sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
        return this;
    }

    Xlsx strings(String items) {
        relate("strings", "sharedStrings", "sharedStrings.xml");
        parts.with("xl/sharedStrings.xml", "<sst" + MAIN + ">" + items + "</sst>");
        return this;
    }

    Xlsx styles(String styles) {
        relate("styles", "styles", "/xl/styles.xml");
        parts.with("xl/styles.xml", "<styleSheet" + MAIN + ">" + styles + "</styleSheet>");
        return this;
    }

    Xlsx from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    private void relate(String id, String kind, String target) {
        relations.append(
                "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, kind, target));
    }

    byte[] bytes() {
        return parts.with(
                        "xl/workbook.xml",
                        "<workbook" + MAIN + " xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>" + sheets
                                + "</sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + relations + "</Relationships>")
                .bytes();
    }

    Document read() {
        return Reading.read("年报.xlsx", bytes());
    }

    /** A row of texts from column A on, all in that format; an empty text leaves its cell out, a blank one does not. */
    static String row(int number, int format, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"%d\">".formatted(number));
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.append("<c r=\"%c%d\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                        .formatted('A' + i, number, format, texts[i]));
            }
        }
        return row.append("</row>").toString();
    }

    static String merged(String... areas) {
        StringBuilder merged = new StringBuilder("<mergeCells>");
        for (String area : areas) {
            merged.append("<mergeCell ref=\"%s\"/>".formatted(area));
        }
        return merged.append("</mergeCells>").toString();
    }
}
