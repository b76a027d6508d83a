package org.gongkai.formats.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Patience;
import org.gongkai.formats.blocks.Refusal;
import org.jspecify.annotations.Nullable;

/** The bytes of one part, inflated as they are asked for, counted against the bounds, and held against their checksum. */
final class PartStream extends InputStream {

    private final byte[] packed;
    private final int offset;
    private final int packedLength;
    private final int expectedCrc;
    private final @Nullable Inflater inflater;
    private final CRC32 crc = new CRC32();
    private long given;
    private boolean atEnd;
    private final Patience patience = new Patience(Limits.PATIENCE);

    private PartStream(byte[] packed, int offset, int length, int expectedCrc, @Nullable Inflater inflater) {
        this.packed = packed;
        this.offset = offset;
        this.packedLength = length;
        this.expectedCrc = expectedCrc;
        this.inflater = inflater;
    }

    static PartStream stored(byte[] bytes, int offset, int length, int crc) {
        return new PartStream(bytes, offset, length, crc, null);
    }

    static PartStream deflated(byte[] bytes, int offset, int length, int crc) {
        Inflater inflater = new Inflater(true);
        inflater.setInput(bytes, offset, length);
        return new PartStream(bytes, offset, length, crc, inflater);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int at, int length) throws IOException {
        if (atEnd || length == 0) {
            return atEnd ? -1 : 0;
        }
        int count = inflater == null ? copy(target, at, length) : inflate(inflater, target, at, length);
        if (count < 0) {
            atEnd = true;
            if ((int) crc.getValue() != expectedCrc) {
                throw new PartDamage(Refusal.broken("压缩包校验码不符，文件已损坏"));
            }
            return -1;
        }
        if (patience.isOver()) {
            throw new PartDamage(Refusal.broken("文档中的 XML 过于复杂，无法在限定时间内解析"));
        }
        crc.update(target, at, count);
        given += count;
        if (given > Limits.PART_BYTES) {
            throw new PartDamage(Refusal.tooLarge("压缩包解压后超过 %d MB".formatted(Limits.PART_BYTES >> 20)));
        }
        if (given > Limits.FREE_PART_BYTES && given > (long) Limits.PART_RATIO * packedLength) {
            throw new PartDamage(Refusal.tooLarge("压缩比超过 %d 倍，疑似压缩炸弹".formatted(Limits.PART_RATIO)));
        }
        return count;
    }

    private int copy(byte[] target, int at, int length) {
        int count = (int) Math.min(length, packedLength - given);
        if (count <= 0) {
            return -1;
        }
        System.arraycopy(packed, offset + (int) given, target, at, count);
        return count;
    }

    private static int inflate(Inflater inflater, byte[] target, int at, int length) throws PartDamage {
        try {
            int count = inflater.inflate(target, at, length);
            if (count > 0) {
                return count;
            }
            if (inflater.finished()) {
                return -1;
            }
        } catch (DataFormatException damaged) {
            // Told below: a stream that goes on without giving anything is damaged as well.
        }
        throw new PartDamage(Refusal.broken("压缩数据损坏或不完整"));
    }

    @Override
    public void close() {
        if (inflater != null) {
            inflater.end();
        }
    }
}
