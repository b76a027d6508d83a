package org.gongkai.formats.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;

/**
 * Holds a file against what its packed parts grow to before a parser unpacks them, which would put the whole into
 * memory. Pictures are never unpacked and do not count.
 */
final class StreamSizes {

    /** The most that all parts together may grow to, in bytes: 128 MiB. */
    private static final long TOTAL = 128L << 20;

    /** How far before a part its description is looked for. */
    private static final int DESCRIPTION = 600;

    private StreamSizes() {}

    static void check(byte[] bytes, Budget budget) throws Refusal {
        byte[] mark = "stream".getBytes(StandardCharsets.ISO_8859_1);
        byte[] sink = new byte[1 << 16];
        Inflater inflater = new Inflater();
        long total = 0;
        try {
            for (int at = indexOf(bytes, mark, 0); at >= 0; at = indexOf(bytes, mark, at + mark.length)) {
                int from = at + mark.length;
                while (from < bytes.length && from < at + mark.length + 2 && bytes[from] <= '\r' && bytes[from] > 0) {
                    from++;
                }
                if (isEnd(bytes, at) || from >= bytes.length || isPicture(bytes, at)) {
                    continue;
                }
                inflater.reset();
                inflater.setInput(bytes, from, bytes.length - from);
                long grown = 0;
                int count = inflate(inflater, sink);
                while (count > 0) {
                    grown += count;
                    if (total + grown > TOTAL || grown > Limits.PART_BYTES) {
                        throw Refusal.tooLarge("PDF 的内容展开后过大");
                    }
                    budget.checkTime();
                    count = inflate(inflater, sink);
                }
                total += grown;
            }
        } catch (Overspent overspent) {
            throw overspent.refusal();
        } finally {
            inflater.end();
        }
    }

    private static int inflate(Inflater inflater, byte[] sink) {
        try {
            return inflater.inflate(sink);
        } catch (DataFormatException notPacked) {
            return 0;
        }
    }

    private static boolean isEnd(byte[] bytes, int at) {
        return at >= 3 && bytes[at - 3] == 'e' && bytes[at - 2] == 'n' && bytes[at - 1] == 'd';
    }

    private static boolean isPicture(byte[] bytes, int at) {
        int from = Math.max(0, at - DESCRIPTION);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        String own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return own.contains("/Image");
    }

    private static int indexOf(byte[] bytes, byte[] mark, int from) {
        for (int i = from; i <= bytes.length - mark.length; i++) {
            int j = 0;
            while (j < mark.length && bytes[i + j] == mark[j]) {
                j++;
            }
            if (j == mark.length) {
                return i;
            }
        }
        return -1;
    }
}
