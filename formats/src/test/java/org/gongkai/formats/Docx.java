package org.gongkai.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds Word documents from hand-written XML. */
final class Docx {

    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Docx() {}

    /** A document whose body holds this XML. */
    static Docx of(String body) {
        return raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document " + NAMESPACES
                + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A document whose text part is exactly this. */
    static Docx raw(String documentXml) {
        return new Docx().with("word/document.xml", documentXml);
    }

    static Docx empty() {
        return new Docx();
    }

    Docx with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    Docx with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    Docx withStyles(String styles) {
        return with("word/styles.xml", "<w:styles " + NAMESPACES + ">" + styles + "</w:styles>");
    }

    Docx withNumbering(String numbering) {
        return with("word/numbering.xml", "<w:numbering " + NAMESPACES + ">" + numbering + "</w:numbering>");
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    Document read() {
        return Reading.read("年报.docx", bytes());
    }

    /** A paragraph of plain text. */
    static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A cell with properties and paragraphs. */
    static String tc(String properties, String... paragraphs) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        for (String paragraph : paragraphs) {
            cell.append(p(paragraph));
        }
        return cell.append("</w:tc>").toString();
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid>" + String.join("", rows) + "</w:tbl>";
    }
}
