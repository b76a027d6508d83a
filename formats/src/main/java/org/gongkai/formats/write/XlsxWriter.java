package org.gongkai.formats.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes an Excel workbook (ECMA-376): words as text, figures as numbers with all their decimals, merged heads as they are. No formula is
 * ever written. The same workbook gives the same bytes: no time of writing is kept.
 */
public final class XlsxWriter {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private XlsxWriter() {}

    /**
     * Writes a workbook.
     *
     * @param out is not closed
     * @throws IOException only if the stream does
     */
    public static void write(Workbook workbook, OutputStream out) throws IOException {
        Archive archive = new Archive(out);
        int sheets = workbook.sheets().size();
        archive.part("[Content_Types].xml", Archive.HEAD + types(sheets));
        archive.part("_rels/.rels", Archive.HEAD + packageRelations());
        archive.part("docProps/core.xml", Archive.HEAD + CoreProperties.of(workbook.title(), workbook.author()));
        archive.part("xl/workbook.xml", Archive.HEAD + workbook(workbook.sheets()));
        archive.part("xl/_rels/workbook.xml.rels", Archive.HEAD + relations(sheets));
        archive.part("xl/styles.xml", Asset.text("xlsx-styles.xml"));
        for (int i = 0; i < sheets; i++) {
            archive.part(
                    "xl/worksheets/sheet" + (i + 1) + ".xml",
                    Archive.HEAD + XlsxSheet.of(workbook.sheets().get(i)));
        }
        archive.finish();
    }

    private static String types(int sheets) {
        Markup xml = new Markup().open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "/xl/workbook.xml", TYPES + "sheet.main+xml");
        type(xml, "/xl/styles.xml", TYPES + "styles+xml");
        for (int i = 1; i <= sheets; i++) {
            type(xml, "/xl/worksheets/sheet" + i + ".xml", TYPES + "worksheet+xml");
        }
        return xml.close().toString();
    }

    private static void type(Markup xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    private static String packageRelations() {
        Markup xml = new Markup().open("Relationships", "xmlns", PACKAGE + "relationships");
        xml.empty("Relationship", "Id", "rId1", "Type", OFFICE + "/officeDocument", "Target", "xl/workbook.xml");
        xml.empty(
                "Relationship",
                "Id",
                "rId2",
                "Type",
                PACKAGE + "relationships/metadata/core-properties",
                "Target",
                "docProps/core.xml");
        return xml.close().toString();
    }

    private static String relations(int sheets) {
        Markup xml = new Markup().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 1; i <= sheets; i++) {
            String target = "worksheets/sheet" + i + ".xml";
            xml.empty("Relationship", "Id", "rId" + i, "Type", OFFICE + "/worksheet", "Target", target);
        }
        xml.empty("Relationship", "Id", "rId" + (sheets + 1), "Type", OFFICE + "/styles", "Target", "styles.xml");
        return xml.close().toString();
    }

    private static String workbook(List<Workbook.Sheet> sheets) {
        Markup xml = new Markup()
                .open(
                        "workbook",
                        "xmlns",
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "xmlns:r",
                        OFFICE)
                .open("sheets");
        for (int i = 1; i <= sheets.size(); i++) {
            String name = sheets.get(i - 1).name();
            xml.empty("sheet", "name", name, "sheetId", Integer.toString(i), "r:id", "rId" + i);
        }
        xml.close();
        printTitles(xml, sheets);
        return xml.close().toString();
    }

    /** The head of a table stands on every printed page. */
    private static void printTitles(Markup xml, List<Workbook.Sheet> sheets) {
        if (sheets.stream().allMatch(sheet -> XlsxSheet.headRows(sheet) == 0)) {
            return;
        }
        xml.open("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            int head = XlsxSheet.headRows(sheets.get(i));
            if (head > 0) {
                xml.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", Integer.toString(i));
                xml.text("'" + sheets.get(i).name().replace("'", "''") + "'!$1:$" + head)
                        .close();
            }
        }
        xml.close();
    }
}
