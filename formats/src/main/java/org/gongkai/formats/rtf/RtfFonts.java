package org.gongkai.formats.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.formats.Limits;

/** In which encoding bytes of text are written: that of the font, otherwise that of the file. */
final class RtfFonts {

    /** The character set number of fonts of pictures instead of letters. */
    static final int SYMBOLS = 2;

    private static final int DEFAULT = 1;
    private static final String GB = "GB18030";

    private final Map<Integer, Integer> characterSets = new HashMap<>();
    private Charset ofFile = charset("windows-1252");
    private boolean declared;

    /** The file names its code page; 0 and unknown ones say nothing. */
    void codePage(int number) {
        String name = switch (number) {
            case 936, 10008, 54936 -> GB;
            case 950 -> "Big5-HKSCS";
            case 932 -> "windows-31j";
            case 949 -> "x-windows-949";
            case 65001 -> "UTF-8";
            case 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258 -> "windows-" + number;
            default -> "";
        };
        if (!name.isEmpty()) {
            ofFile = charset(name);
            declared = true;
        }
    }

    /** The font table gives a font its character set. */
    void define(int font, int characterSet) {
        if (characterSets.size() < Limits.DEFINITIONS) {
            characterSets.put(font, characterSet);
        }
        if (!declared && characterSet == 134) {
            ofFile = charset(GB);
        }
    }

    /** Whether the font shows pictures instead of letters. */
    boolean isSymbols(int font) {
        return characterSets.getOrDefault(font, DEFAULT) == SYMBOLS;
    }

    /** The encoding of bytes in that font. */
    Charset of(int font) {
        return switch (characterSets.getOrDefault(font, DEFAULT)) {
            case 134 -> charset(GB);
            case 136 -> charset("Big5-HKSCS");
            case 128 -> charset("windows-31j");
            case 129 -> charset("x-windows-949");
            case 161 -> charset("windows-1253");
            case 162 -> charset("windows-1254");
            case 204 -> charset("windows-1251");
            case 238 -> charset("windows-1250");
            default -> ofFile;
        };
    }

    private static Charset charset(String name) {
        return Charset.forName(name, StandardCharsets.ISO_8859_1);
    }
}
