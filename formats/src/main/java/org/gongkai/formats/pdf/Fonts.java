package org.gongkai.formats.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.gongkai.formats.page.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a file's fonts mean. A font that says it itself needs nothing else, so its drawings, which are the
 * largest and least trusted part of most files, are never looked at; of others only the table of their characters.
 */
final class Fonts {

    /** The collections of characters whose numbers the library knows. */
    private static final Set<String> COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Korea1");

    /** The most widths that a font may write out from ranges. */
    private static final int WIDTHS = 1 << 17;

    /** Up to here fonts have no drawings of their own: for what is missing, for nothing, a line end and a blank. */
    private static final int LAST_BLANK = 3;

    /** A font's table of codes, and what its drawings say where it has none. */
    private record Known(ToUnicode table, GlyphCodes glyphs) {}

    private final IdentityHashMap<COSDictionary, Known> known = new IdentityHashMap<>();
    private final Reach reach = new Reach();

    /** Looks through a font's description before the library makes the font, and takes away what would keep it busy. */
    void prepare(COSDictionary font) {
        if (known.containsKey(font)) {
            return;
        }
        ToUnicode table = ToUnicode.of(taken(font, COSName.TO_UNICODE));
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary below) {
            boundWidths(below);
            boundEncoding(font);
            byte[] map = taken(below, COSName.CID_TO_GID_MAP);
            byte[] drawings = drawings(below, table.isEmpty());
            known.put(font, new Known(table, GlyphCodes.of(drawings, map)));
        } else {
            known.put(font, new Known(table, GlyphCodes.NONE));
            COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
            if (descriptor != null) {
                descriptor.removeItem(COSName.FONT_FILE2);
                if (!table.isEmpty()) {
                    descriptor.removeItem(COSName.FONT_FILE);
                    descriptor.removeItem(COSName.FONT_FILE3);
                }
            }
        }
    }

    /** The bytes of a part of the description, which is taken away; none where it has no such part. */
    private static byte[] taken(COSDictionary font, COSName key) {
        COSBase part = font.getDictionaryObject(key);
        if (!(part instanceof BoundedStream stream)) {
            return new byte[0];
        }
        font.removeItem(key);
        return unpacked(stream);
    }

    private static byte[] unpacked(BoundedStream stream) {
        try {
            return stream.unpack();
        } catch (IOException damaged) {
            return new byte[0];
        }
    }

    /** Takes all drawings away, and gives those that may have a table of characters if they are wanted. */
    private static byte[] drawings(COSDictionary font, boolean wanted) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor == null) {
            return new byte[0];
        }
        byte[] drawings = {};
        for (COSName key : new COSName[] {COSName.FONT_FILE2, COSName.FONT_FILE3}) {
            if (wanted && drawings.length == 0) {
                drawings = taken(descriptor, key);
            }
            descriptor.removeItem(key);
        }
        descriptor.removeItem(COSName.FONT_FILE);
        return drawings;
    }

    /** Widths come as lists, or as ranges that the library writes out. */
    private static void boundWidths(COSDictionary font) {
        font.removeItem(COSName.W2);
        COSArray widths = font.getCOSArray(COSName.W);
        if (widths == null) {
            return;
        }
        double all = 0;
        int i = 0;
        while (i + 1 < widths.size()) {
            if (widths.getObject(i) instanceof COSNumber first && widths.getObject(i + 1) instanceof COSNumber last) {
                all += Math.max(0, (double) last.floatValue() - first.floatValue());
                i++;
            }
            i += 2;
        }
        if (all > WIDTHS) {
            font.removeItem(COSName.W);
        }
    }

    /** A table from codes to characters of the font has no business with Unicode, and borrows from one other at most. */
    private static void boundEncoding(COSDictionary font) {
        if (font.getDictionaryObject(COSName.ENCODING) instanceof BoundedStream stream) {
            String table = new String(unpacked(stream), StandardCharsets.ISO_8859_1);
            if (table.contains("bfrange") || table.indexOf("usecmap") != table.lastIndexOf("usecmap")) {
                font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
            }
        }
    }

    /** Whether too little of the text can be read to make sense. */
    boolean isShort() {
        return reach.isShort();
    }

    /** What a code of a font stands for: a sign of its own where nobody knows, null for what are blanks in most fonts. */
    @Nullable
    String text(PDFont font, int code) throws IOException {
        String text = known(font, code);
        if (text == null || text.isEmpty()) {
            return code <= LAST_BLANK || code == ' ' ? null : unknown();
        }
        reach.count(text.codePointAt(0));
        return Lookalikes.plain(text);
    }

    private String unknown() {
        reach.count(0xfffd);
        return Reach.shown(0xfffd);
    }

    private @Nullable String known(PDFont font, int code) throws IOException {
        String text = null;
        Known own = known.get(font.getCOSObject());
        if (own != null) {
            text = own.table().text(code);
        }
        if (text == null) {
            text = switch (font) {
                case PDType0Font composed -> text(composed, own, code);
                case PDSimpleFont simple -> simple.toUnicode(code, GlyphList.getAdobeGlyphList());
                default -> font.toUnicode(code);
            };
        }
        return text;
    }

    private static @Nullable String text(PDType0Font font, @Nullable Known own, int code) {
        if (isOfCollection(font)) {
            String text = font.toUnicode(code);
            if (text != null) {
                return text;
            }
        }
        if (own == null) {
            return null;
        }
        int character = own.glyphs().character(font.codeToCID(code));
        return character < 0 ? null : Character.toString(character);
    }

    private static boolean isOfCollection(PDType0Font font) {
        String encoding = font.getCOSObject().getNameAsString(COSName.ENCODING);
        boolean named = encoding != null && !encoding.startsWith("Identity");
        var system = font.getDescendantFont().getCIDSystemInfo();
        return named || (system != null && COLLECTIONS.contains(String.valueOf(system.getOrdering())));
    }
}
