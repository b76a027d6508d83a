package org.gongkai.formats.blocks;

/** Characters that Word writes as a place in a symbol font ({@code w:sym}). */
public final class Symbols {

    private static final int FONT_AREA = 0xF000;

    private Symbols() {}

    /** The character, or nothing when the font's sign has no counterpart among letters. */
    public static String of(String font, String hexadecimal) {
        try {
            return of(font, Integer.parseInt(hexadecimal.strip(), 16));
        } catch (NumberFormatException notANumber) {
            return "";
        }
    }

    /** The same by the character's number. */
    public static String of(String font, int code) {
        if (code < ' ' || code > 0xFFFF) {
            return "";
        }
        if (code < FONT_AREA || code > FONT_AREA + 0xFF) {
            return Character.toString(code);
        }
        int place = code - FONT_AREA;
        if (!font.startsWith("Wingdings")) {
            return place >= ' ' && place < 0x7F && !font.equals("Symbol") ? Character.toString(place) : "";
        }
        if (font.equals("Wingdings 2")) {
            return switch (place) {
                case 0x52, 0x54 -> "☑";
                case 0xA3 -> "□";
                case 0x50 -> "✓";
                default -> "";
            };
        }
        return switch (place) {
            case 0xFE -> "☑";
            case 0xFD -> "☒";
            case 0xA8, 0x6F -> "□";
            case 0xFC -> "✓";
            case 0xFB -> "✗";
            default -> "";
        };
    }
}
