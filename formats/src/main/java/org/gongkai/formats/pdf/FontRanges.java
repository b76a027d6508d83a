package org.gongkai.formats.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.gongkai.formats.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Takes away from a font what claims ranges of codes larger than any font has: the parser writes them out code by code,
 * and a single damaged digit makes minutes of it.
 */
final class FontRanges {

    private static final String CODE = "<\\s*([0-9A-Fa-f]+)\\s*>";

    private static final Pattern BEGIN = Pattern.compile("begin(?:bf|cid|notdef)range");

    /** A range and what it stands for, right behind the one before. */
    private static final Pattern ENTRY =
            Pattern.compile("\\G\\s*" + CODE + "\\s*" + CODE + "\\s*(?:<[^<>]*>|\\[[^\\[\\]]*]|[0-9]+)");

    private static final Pattern END = Pattern.compile("\\G\\s*end(?:bf|cid|notdef)range");

    /** Any two codes, one behind the other: what a parser may take for a range that has lost its step. */
    private static final Pattern PAIR = Pattern.compile(CODE + "(?=[^<]*" + CODE + ")");

    /** Codes have at most four bytes, and a range changes only the last two. */
    private static final long WIDEST = 0xFFFF;

    private FontRanges() {}

    /** Looks through a font's description, and that of the font below it. */
    static void check(COSDictionary font) throws IOException {
        dropIfTooWide(font, COSName.TO_UNICODE);
        dropIfTooWide(font, COSName.ENCODING);
        COSArray below = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (below != null && below.size() > 0 && below.getObject(0) instanceof COSDictionary descendant) {
            dropIfTooWide(descendant.getCOSArray(COSName.W), descendant, COSName.W);
            dropIfTooWide(descendant.getCOSArray(COSName.W2), descendant, COSName.W2);
        }
    }

    private static void dropIfTooWide(@Nullable COSArray widths, COSDictionary font, COSName key) {
        if (widths != null) {
            for (int i = 0; i < widths.size(); i++) {
                COSBase entry = widths.getObject(i);
                if (entry instanceof COSNumber number && Math.abs(number.floatValue()) > WIDEST) {
                    font.removeItem(key);
                    return;
                }
            }
        }
    }

    private static void dropIfTooWide(COSDictionary font, COSName key) throws IOException {
        if (!(font.getDictionaryObject(key) instanceof COSStream map)) {
            return;
        }
        try (InputStream stream = map.createInputStream()) {
            String text = new String(stream.readNBytes(Limits.PART_BYTES), StandardCharsets.ISO_8859_1);
            if (!isSound(text) && isTooWide(PAIR.matcher(text))) {
                font.removeItem(key);
            }
        }
    }

    /** Whether every section is nothing but entries, none of them too wide. */
    private static boolean isSound(String text) {
        Matcher begin = BEGIN.matcher(text);
        Matcher entry = ENTRY.matcher(text);
        Matcher end = END.matcher(text);
        while (begin.find()) {
            int at = begin.end();
            while (entry.find(at)) {
                if (isTooWide(entry.group(1), entry.group(2))) {
                    return false;
                }
                at = entry.end();
            }
            if (!end.find(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTooWide(Matcher pair) {
        while (pair.find()) {
            if (isTooWide(pair.group(1), pair.group(2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTooWide(String from, String to) {
        return to.length() > 8 || from.length() > 8 || Long.parseLong(to, 16) - Long.parseLong(from, 16) > WIDEST;
    }
}
