package org.gongkai.formats.container;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * As much of an OLE2 container (the form of .doc, .xls, .ppt and of encrypted .docx) as is needed to say what it holds:
 * the names in its directory.
 */
public final class OleContainer {

    private static final int DIRECTORY_ENTRY = 128;
    private static final int LONGEST_NAME = 64;
    private static final int WORD_IDENT = 0xA5EC;
    private static final int WORD_ENCRYPTED = 0x0100;

    private final byte[] bytes;
    private final Map<String, Integer> streams = new HashMap<>();

    /**
     * Finds the directory's entries without following the chain of its sectors, so that a damaged or cut-off file can
     * still be named: entries stand on multiples of 128 bytes.
     */
    public OleContainer(byte[] bytes) {
        this.bytes = bytes;
        for (int at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
            int length = LittleEndian.unsignedShort(bytes, at + LONGEST_NAME);
            int type = bytes[at + 66];
            if (type == 2 && length > 2 && length <= LONGEST_NAME && bytes[at] != 0 && bytes[at + length - 1] == 0) {
                String name = new String(bytes, at, length - 2, StandardCharsets.UTF_16LE);
                if (name.chars().allMatch(c -> c < 0x80)) {
                    streams.putIfAbsent(name, LittleEndian.signedInt(bytes, at + 116));
                }
            }
        }
    }

    /** Whether the container has a stream of that name. */
    public boolean has(String name) {
        return streams.containsKey(name);
    }

    /** What kind of document the container holds, in Chinese; null when its names do not say. */
    public @Nullable String kind() {
        if (streams.containsKey("Workbook") || streams.containsKey("Book")) {
            return "Excel 97-2003 或 WPS 表格（.xls/.et）";
        }
        if (streams.containsKey("PowerPoint Document")) {
            return "PowerPoint 97-2003 演示文稿（.ppt）";
        }
        return null;
    }

    /** Whether the document needs a password: an encrypted package, or the mark in the head of an old Word file. */
    public boolean isEncrypted() {
        if (streams.containsKey("EncryptedPackage") || streams.containsKey("EncryptionInfo")) {
            return true;
        }
        long head = (streams.getOrDefault("WordDocument", -1) + 1L) * 512;
        return head > 0
                && head + 12 <= bytes.length
                && LittleEndian.unsignedShort(bytes, (int) head) == WORD_IDENT
                && (LittleEndian.unsignedShort(bytes, (int) head + 10) & WORD_ENCRYPTED) != 0;
    }
}
