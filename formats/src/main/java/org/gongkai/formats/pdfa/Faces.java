package org.gongkai.formats.pdfa;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.gongkai.formats.layout.Face;
import org.gongkai.formats.layout.Metrics;

/**
 * Which font stands for a face. No free 仿宋, 楷体 and 小标宋 has the characters of GB 18030, so a 宋体 stands for them all, drawn heavier
 * where the face is; 黑体 has a font of its own. A character that one lacks is taken from the other.
 */
final class Faces implements Metrics {

    private final Font song;
    private final Font hei;

    Faces(PDDocument document) throws IOException {
        song = Font.of("Song", "serif.ttf.gz", document);
        hei = Font.of("Hei", "hei.ttf.gz", document);
    }

    /** The font for a character, or a {@link MissingGlyph}. */
    Font font(Face face, int character) {
        for (Font font : face == Face.HEADING ? List.of(hei, song) : List.of(song, hei)) {
            if (font.has(character)) {
                return font;
            }
        }
        throw new MissingGlyph(character);
    }

    /** How much heavier the strokes of a face are drawn than those of its font, as a share of the size. */
    double weight(Face face) {
        return switch (face) {
            case TITLE -> 0.025;
            case SUBHEADING -> 0.012;
            case HEADING, TEXT, NUMBER -> 0;
        };
    }

    @Override
    public double advance(Face face, int character) {
        int drawn = drawn(character);
        return font(face, drawn).advance(drawn);
    }

    /** The character that is drawn: blanks of every width but the wide one are the same blank. */
    static int drawn(int character) {
        return Character.isSpaceChar(character) && character != '\u3000' ? ' ' : character;
    }

    void embed(PDResources resources) throws IOException {
        song.embed(resources);
        hei.embed(resources);
    }
}
