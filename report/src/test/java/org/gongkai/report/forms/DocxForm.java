package org.gongkai.report.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a report as a Word document: paragraphs and tables with merged cells, nothing else. */
final class DocxForm {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Target=\"word/document.xml\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>";

    private DocxForm() {}

    static byte[] bytes(List<ReportForms.Part> parts) {
        StringBuilder body = new StringBuilder(HEAD)
                .append(
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (ReportForms.Part part : parts) {
            switch (part) {
                case ReportForms.Part.Text text -> paragraph(text.line(), body);
                case ReportForms.Part.Table table -> table(table.table(), body);
            }
        }
        body.append("</w:body></w:document>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", TYPES);
            entry(zip, "_rels/.rels", RELATIONS);
            entry(zip, "word/document.xml", body.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void paragraph(String text, StringBuilder body) {
        body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                .append(HtmlForm.escape(text))
                .append("</w:t></w:r></w:p>");
    }

    /** A cell over several rows is written as Word does: its first row starts the merge, empty cells below go on with it. */
    private static void table(FormTable table, StringBuilder body) {
        int columns = table.rows().getFirst().stream()
                .mapToInt(FormTable.Cell::columns)
                .sum();
        int[] left = new int[columns];
        int[] width = new int[columns];
        body.append("<w:tbl>");
        for (List<FormTable.Cell> row : table.rows()) {
            body.append("<w:tr>");
            int next = 0;
            int column = 0;
            while (column < columns) {
                if (left[column] > 0) {
                    cell("", width[column], "<w:vMerge/>", body);
                    left[column]--;
                    column += width[column];
                } else {
                    FormTable.Cell cell = row.get(next++);
                    cell(cell.text(), cell.columns(), cell.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", body);
                    left[column] = cell.rows() - 1;
                    width[column] = cell.columns();
                    column += cell.columns();
                }
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }

    private static void cell(String text, int columns, String merge, StringBuilder body) {
        body.append("<w:tc><w:tcPr>");
        if (columns > 1) {
            body.append("<w:gridSpan w:val=\"").append(columns).append("\"/>");
        }
        body.append(merge).append("</w:tcPr>");
        paragraph(text, body);
        body.append("</w:tc>");
    }
}
