package org.gongkai.formats.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.formats.blocks.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Decodes text whose encoding is declared, undeclared or wrongly declared. A byte order mark decides; otherwise what is
 * valid UTF-8 is UTF-8, and what is not is GB 18030 (which holds GBK) or Big5, whichever gives the more usual Chinese.
 * A declaration only tips the balance between readings that are about equally usual.
 */
public final class TextDecoder {

    /** Looked up only when met: finding an extended character set takes longer than reading a report. */
    private static final class Legacy {
        static final Charset GB18030 = Charset.forName("GB18030");
        static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    }

    /** How many bytes from the first non-ASCII one are looked at to tell encodings apart. */
    private static final int SAMPLE = 16 << 10;

    /** How many bytes from the start of the file are searched for a declaration. */
    private static final int HEAD = 4096;

    /** How much more usual an undeclared reading must be than the declared one. */
    private static final double DECLARED_BONUS = 0.15;

    /** Fewer bytes than this are never taken from valid UTF-8 to be read otherwise. */
    private static final int SHORTEST_RIVAL = 4;

    /** One wrong byte sequence in so many characters is still damaged UTF-8, not another encoding. */
    private static final int TOLERATED = 50;

    private static final Pattern DECLARATION =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]{2,20})", Pattern.CASE_INSENSITIVE);

    private TextDecoder() {}

    /**
     * The text of the bytes, without a byte order mark.
     *
     * @throws Refusal when the bytes are no text in any of these encodings
     */
    public static String decode(byte[] bytes) throws Refusal {
        String text = decodeMarked(bytes);
        if (text == null) {
            text = decodeUnmarked(bytes);
        }
        if (Plausibility.isGarbage(text)) {
            throw Refusal.broken("内容不是文字，可能是文件损坏或格式不明");
        }
        return text;
    }

    private static @Nullable String decodeMarked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, UTF_16BE);
        }
        if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return new String(bytes, 4, bytes.length - 4, Legacy.GB18030);
        }
        return null;
    }

    private static String decodeUnmarked(byte[] bytes) {
        int first = firstNonAscii(bytes);
        String utf8 = new String(bytes, UTF_8);
        if (first == bytes.length) {
            return hasZeros(bytes) ? mostUsualUtf16(bytes, utf8) : utf8;
        }
        int replaced = count(utf8, '\ufffd');
        int wrong = replaced - (utf8.endsWith("\ufffd") ? 1 : 0);
        int beyondLatin = Plausibility.countBeyondTwoBytes(utf8) - replaced;
        if (beyondLatin > 0 && wrong * TOLERATED <= beyondLatin) {
            return utf8;
        }
        if (hasZeros(bytes)) {
            return mostUsualUtf16(bytes, utf8);
        }
        return mostUsual(bytes, first, wrong == 0 ? utf8 : null);
    }

    /** Two-byte UTF-8 sequences alone may as well be GBK, so even valid UTF-8 without a Chinese character competes. */
    private static String mostUsual(byte[] bytes, int first, @Nullable String validUtf8) {
        byte[] sample = Arrays.copyOfRange(bytes, first, Math.min(bytes.length, first + SAMPLE));
        String declared = declared(bytes);
        double gb =
                Plausibility.of(new String(sample, Legacy.GB18030)) + (declared.startsWith("gb") ? DECLARED_BONUS : 0);
        double big5 =
                Plausibility.of(new String(sample, Legacy.BIG5)) + (declared.startsWith("big5") ? DECLARED_BONUS : 0);
        boolean chinese = sample.length >= SHORTEST_RIVAL && Math.max(gb, big5) >= 1 - DECLARED_BONUS;
        if (validUtf8 != null && (!chinese || declared.startsWith("utf"))) {
            return validUtf8;
        }
        return new String(bytes, big5 > gb ? Legacy.BIG5 : Legacy.GB18030);
    }

    private static String mostUsualUtf16(byte[] bytes, String otherwise) {
        String little = new String(bytes, UTF_16LE);
        String big = new String(bytes, UTF_16BE);
        String better = Plausibility.of(little) >= Plausibility.of(big) ? little : big;
        return Plausibility.isGarbage(better) ? otherwise : better;
    }

    /** The encoding that an HTML or XML head declares, in lower case; empty when there is none. */
    private static String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(head);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static int firstNonAscii(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private static boolean hasZeros(byte[] bytes) {
        int zeros = 0;
        int end = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                zeros++;
            }
        }
        return zeros * 50 > end;
    }

    private static int count(String text, char sought) {
        int count = 0;
        for (int i = text.indexOf(sought); i >= 0; i = text.indexOf(sought, i + 1)) {
            count++;
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
