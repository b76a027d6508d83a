package org.gongkai.formats.pdfa;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font of a document; only the characters that were written go into the file. */
final class Font {

    private final COSName name;
    private final CmapLookup glyphs;
    private final TrueTypeFont outlines;
    private final PDType0Font font;
    private boolean used;

    private Font(String name, TrueTypeFont outlines, PDDocument document) throws IOException {
        this.name = COSName.getPDFName(name);
        this.outlines = outlines;
        this.glyphs = outlines.getUnicodeCmapLookup();
        this.font = PDType0Font.load(document, outlines, true);
    }

    static Font of(String name, String asset, PDDocument document) throws IOException {
        TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(Asset.unpacked(asset)));
        return new Font(name, outlines, document);
    }

    boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /** How far the next character stands from this one, as a share of the font's size. */
    double advance(int character) {
        try {
            return outlines.getAdvanceWidth(glyphs.getGlyphId(character)) / (double) outlines.getUnitsPerEm();
        } catch (IOException e) {
            throw new IllegalStateException("a font of the program is damaged", e);
        }
    }

    /** The number of the character in the document. */
    int code(int character) {
        used = true;
        font.addToSubset(character);
        return glyphs.getGlyphId(character);
    }

    /** The name under which the pages know it. */
    String name() {
        return name.getName();
    }

    /** Embeds the characters that were written, if there are any. */
    void embed(PDResources resources) throws IOException {
        if (used) {
            font.subset();
            resources.put(name, font);
        }
    }
}
