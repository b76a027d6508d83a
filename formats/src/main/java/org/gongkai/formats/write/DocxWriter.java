package org.gongkai.formats.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a Word document (ECMA-376) on the page of GB/T 9704: A4, text 156 mm × 225 mm, 22 lines of 28 characters, the number of the
 * page outside below. Fonts are named, never shipped; each has a second name that every office has. The same text gives the
 * same bytes: no time of writing is kept.
 */
public final class DocxWriter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** The earliest time an archive can name, in no zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The parts that are the same in every document. The types come first, as some readers want them. */
    private static final List<Part> PARTS = List.of(
            new Part("[Content_Types].xml", "content-types.xml"),
            new Part("_rels/.rels", "package.rels"),
            new Part("word/_rels/document.xml.rels", "document.xml.rels"),
            new Part("word/styles.xml", "styles.xml"),
            new Part("word/fontTable.xml", "fontTable.xml"),
            new Part("word/settings.xml", "settings.xml"),
            new Part("word/footer1.xml", "footer1.xml"),
            new Part("word/footer2.xml", "footer2.xml"));

    private record Part(String name, String asset) {}

    private DocxWriter() {}

    /**
     * Writes a text.
     *
     * @param out is not closed
     * @throws IOException only if the stream does
     */
    public static void write(Manuscript manuscript, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Part part : PARTS) {
            entry(zip, part.name(), Asset.text(part.asset()));
        }
        entry(zip, "docProps/core.xml", HEAD + properties(manuscript));
        entry(zip, "word/document.xml", HEAD + DocxBody.of(manuscript));
        zip.finish();
    }

    private static String properties(Manuscript manuscript) {
        return new Markup()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("dc:title")
                .text(manuscript.title())
                .close()
                .open("dc:creator")
                .text(manuscript.author())
                .close()
                .close()
                .toString();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
