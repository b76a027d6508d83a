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

    private static final Pattern RANGE =
            Pattern.compile("<\\s*([0-9A-Fa-f]+)\\s*>\\s*<\\s*([0-9A-Fa-f]+)\\s*>\\s*[<\\[0-9]");

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
            Matcher range = RANGE.matcher(text);
            while (range.find()) {
                if (isTooWide(range.group(1), range.group(2))) {
                    font.removeItem(key);
                    return;
                }
            }
        }
    }

    private static boolean isTooWide(String from, String to) {
        return to.length() > 8 || from.length() > 8 || Long.parseLong(to, 16) - Long.parseLong(from, 16) > WIDEST;
    }
}
