package org.gongkai.formats.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a Word document (ECMA-376) on the page of GB/T 9704: A4, text 156 mm × 225 mm, 22 lines of 28 characters, the number of the
 * page outside below. Fonts are named, never shipped; each has a second name that every office has. The same text gives the
 * same bytes: no time of writing is kept.
 */
public final class DocxWriter {

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
        Archive archive = new Archive(out);
        for (Part part : PARTS) {
            archive.part(part.name(), Asset.text(part.asset()));
        }
        archive.part("docProps/core.xml", Archive.HEAD + CoreProperties.of(manuscript.title(), manuscript.author()));
        archive.part("word/document.xml", Archive.HEAD + DocxBody.of(manuscript));
        archive.finish();
    }
}
