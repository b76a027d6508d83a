package org.gongkai.formats;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a container of one part that is not packed, so that a test can change its bytes; on request in ZIP64 form. */
final class StoredZip {

    private StoredZip() {}

    static byte[] of(String name, byte[] content) {
        return write(name, content, false);
    }

    static byte[] zip64(String name, byte[] content) {
        return write(name, content, true);
    }

    private static byte[] write(String name, byte[] content, boolean zip64) {
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        int size = zip64 ? -1 : content.length;
        int extra = zip64 ? 28 : 0;
        ByteBuffer out =
                ByteBuffer.allocate(400 + 2 * path.length + content.length).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0x04034b50)
                .putShort((short) 45)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0);
        out.putInt((int) crc.getValue())
                .putInt(size)
                .putInt(size)
                .putShort((short) path.length)
                .putShort((short) 0);
        out.put(path).put(content);
        int directory = out.position();
        out.putInt(0x02014b50)
                .putShort((short) 45)
                .putShort((short) 45)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0);
        out.putInt((int) crc.getValue()).putInt(size).putInt(size).putShort((short) path.length);
        out.putShort((short) extra)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0);
        out.putInt(zip64 ? -1 : 0).put(path);
        if (zip64) {
            out.putShort((short) 1)
                    .putShort((short) 24)
                    .putLong(content.length)
                    .putLong(content.length)
                    .putLong(0);
        }
        int end = out.position();
        if (zip64) {
            out.putInt(0x06064b50)
                    .putLong(44)
                    .putShort((short) 45)
                    .putShort((short) 45)
                    .putInt(0)
                    .putInt(0);
            out.putLong(1).putLong(1).putLong(end - directory).putLong(directory);
            out.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
        }
        out.putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 1);
        out.putInt(end - directory).putInt(zip64 ? -1 : directory).putShort((short) 0);
        byte[] file = new byte[out.position()];
        out.flip().get(file);
        return file;
    }
}
