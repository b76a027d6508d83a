package org.gongkai.formats.pdf;

import java.util.Arrays;

/**
 * Which characters the drawings of an embedded font (TrueType or OpenType) are for, from the font's own table: all that is
 * left where a file does not say what its codes mean. Only this table is looked at, and no more of it than any font has.
 */
final class GlyphCodes {

    /** Of a font that says nothing. */
    static final GlyphCodes NONE = new GlyphCodes(new byte[0], new byte[0]);

    /** More characters than this has no font. */
    private static final int MOST = 1 << 18;

    private final byte[] font;

    /** The number of the drawing of each character of the font, two bytes each; empty where they are the same. */
    private final byte[] map;

    private final int[] codes = new int[1 << 16];
    private int steps;

    private GlyphCodes(byte[] font, byte[] map) {
        this.font = font;
        this.map = map;
        Arrays.fill(codes, -1);
    }

    /**
     * Reads the table; what is damaged says nothing.
     *
     * @param font the font's drawings and tables
     * @param map the drawings of its characters, two bytes each; empty where they have the same numbers
     */
    static GlyphCodes of(byte[] font, byte[] map) {
        if (font.length == 0) {
            return NONE;
        }
        GlyphCodes codes = new GlyphCodes(font, map);
        try {
            codes.read();
        } catch (IndexOutOfBoundsException damaged) {
            // What was read up to here is kept.
        }
        return codes;
    }

    /** The Unicode character for one of the font; -1 where none is known. */
    int character(int number) {
        int glyph = number;
        if (map.length > 0) {
            int at = 2 * number;
            glyph = at >= 0 && at + 1 < map.length ? (map[at] & 0xFF) << 8 | (map[at + 1] & 0xFF) : 0;
        }
        return glyph < 0 || glyph >= codes.length ? -1 : codes[glyph];
    }

    private void read() {
        int tables = u16(4);
        for (int i = 0; i < tables; i++) {
            int at = 12 + 16 * i;
            if (u32(at) == 0x636d6170) {
                readMap(u32(at + 8));
                return;
            }
        }
    }

    private void readMap(int map) {
        int best = -1;
        int rank = -1;
        for (int i = 0; i < u16(map + 2); i++) {
            int at = map + 4 + 8 * i;
            int platform = u16(at);
            int encoding = u16(at + 2);
            boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
            int own = encoding == 10 || (platform == 0 && encoding == 4) ? 2 : 1;
            if (unicode && encoding != 5 && own > rank) {
                rank = own;
                best = map + u32(at + 4);
            }
        }
        if (best < 0) {
            return;
        }
        switch (u16(best)) {
            case 4 -> readSegments(best);
            case 6 -> {
                for (int i = 0; i < u16(best + 8); i++) {
                    put(u16(best + 6) + i, u16(best + 10 + 2 * i));
                }
            }
            case 12 -> readGroups(best);
            default -> {}
        }
    }

    private void readSegments(int map) {
        int length = u16(map + 6);
        int ends = map + 14;
        int starts = ends + length + 2;
        int deltas = starts + length;
        int offsets = deltas + length;
        for (int i = 0; i < length; i += 2) {
            int start = u16(starts + i);
            int end = u16(ends + i);
            int offset = u16(offsets + i);
            for (int code = start; code <= end && code < 0xFFFF && steps < MOST; code++) {
                int glyph = offset == 0 ? code : u16(offsets + i + offset + 2 * (code - start));
                put(code, glyph == 0 ? 0 : (glyph + u16(deltas + i)) & 0xFFFF);
            }
        }
    }

    private void readGroups(int map) {
        int groups = u32(map + 12);
        for (int i = 0; i < groups && steps < MOST; i++) {
            int at = map + 16 + 12 * i;
            int first = u32(at);
            int last = u32(at + 4);
            for (int code = first; code >= 0 && code <= last && steps < MOST; code++) {
                put(code, u32(at + 8) + code - first);
            }
        }
    }

    /** The first character wins: later ones are usually compatible forms of it. */
    private void put(int code, int glyph) {
        steps++;
        if (glyph > 0 && glyph < codes.length && codes[glyph] < 0 && Character.isValidCodePoint(code)) {
            codes[glyph] = code;
        }
    }

    private int u16(int at) {
        return (font[at] & 0xFF) << 8 | (font[at + 1] & 0xFF);
    }

    private int u32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }
}
