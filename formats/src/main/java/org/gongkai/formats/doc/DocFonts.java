package org.gongkai.formats.doc;

import static org.gongkai.formats.container.LittleEndian.unsignedShort;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The names of the fonts ([MS-DOC] 2.9.286): symbols are places in a font, and only its name says what they show. */
final class DocFonts {

    private static final int NAME = 40;
    private static final int MOST = 4096;

    private final List<String> names = new ArrayList<>();

    static DocFonts read(Fib fib, byte[] table) {
        DocFonts fonts = new DocFonts();
        int at = fib.offset(Fib.Part.FONTS);
        long end = Math.min((long) at + fib.length(Fib.Part.FONTS), table.length);
        if (at < 0 || at + 4L > end) {
            return fonts;
        }
        int count = Math.min(unsignedShort(table, at), MOST);
        at += 4;
        for (int i = 0; i < count && at < end; i++) {
            int next = at + 1 + (table[at] & 0xFF);
            int from = Math.min(at + NAME, (int) Math.min(next, end));
            String name = new String(table, from, (int) Math.min(next, end) - from, StandardCharsets.UTF_16LE);
            int zero = name.indexOf('\0');
            fonts.names.add(zero >= 0 ? name.substring(0, zero) : name);
            at = next;
        }
        return fonts;
    }

    /** A font's name; empty when there is none of that number. */
    String name(int number) {
        return number >= 0 && number < names.size() ? names.get(number) : "";
    }
}
