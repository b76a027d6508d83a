package org.gongkai.formats.pdfa;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.gongkai.formats.layout.PageLayout;
import org.gongkai.formats.layout.Paper;
import org.gongkai.formats.layout.Sheet;
import org.gongkai.formats.write.Manuscript;

/**
 * Writes PDF/A-2b on the page of GB/T 9704 as {@link PageLayout} lays it out. Fonts are embedded, of each only what is written. The same
 * text gives the same bytes: no time of writing is kept.
 */
public final class PdfWriter {

    private PdfWriter() {}

    /**
     * Writes a text.
     *
     * @param out is not closed; nothing is written to it if a character is refused
     * @throws MissingGlyph if the text has a character that the fonts lack
     * @throws IOException only if the stream does
     */
    public static void write(Manuscript manuscript, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Faces faces = new Faces(document);
            List<Sheet> sheets = PageLayout.of(manuscript, faces);
            PDResources resources = new PDResources();
            MessageDigest digest = digest();
            for (Sheet sheet : sheets) {
                byte[] content = PageStream.of(sheet, faces);
                digest.update(content);
                document.addPage(page(document, content, resources));
            }
            faces.embed(resources);
            describe(document, manuscript);
            // Every file needs a number of its own; taken from what it says, it is always the same.
            document.setDocumentId(ByteBuffer.wrap(digest.digest()).getLong());
            document.save(out);
        }
    }

    private static PDPage page(PDDocument document, byte[] content, PDResources resources) throws IOException {
        float width = (float) (Paper.WIDTH / Paper.POINT);
        float height = (float) (Paper.HEIGHT / Paper.POINT);
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setResources(resources);
        page.setContents(new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
        return page;
    }

    private static void describe(PDDocument document, Manuscript manuscript) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        document.setVersion(1.7f);
        catalog.setLanguage("zh-CN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMetadata properties = new PDMetadata(document, new ByteArrayInputStream(Properties.of(manuscript)));
        catalog.setMetadata(properties);
        PDOutputIntent colours = new PDOutputIntent(document, new ByteArrayInputStream(Asset.bytes("srgb.icc")));
        colours.setInfo("sRGB IEC61966-2.1");
        colours.setOutputCondition("sRGB IEC61966-2.1");
        colours.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        colours.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(colours);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
