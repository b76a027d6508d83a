package org.gongkai.formats.pdfa;

/** A character that none of the embedded fonts has: a file with a box in its place would be wrong for ever. */
public final class MissingGlyph extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingGlyph(int character) {
        super("字体中没有“%s”（U+%04X）这个字，不能生成 PDF，请改用其他写法，或者生成 DOCX、HTML"
                .formatted(Character.toString(character), character));
    }
}
