package org.gongkai.formats.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.formats.blocks.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The streams that stand at the root of an OLE2 container. Those of objects embedded deeper are left alone. A chain of
 * sectors is followed no further than the container has sectors, so that one that bites its tail ends.
 */
public final class OleStreams {

    private static final int HEADER = 512;
    private static final int SECTORS_IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int LAST_REGULAR = 0xFFFFFFFA;
    private static final int ROOT = 5;
    private static final int STREAM = 2;

    private final byte[] bytes;
    private final int sectorBytes;
    private final int smallSectorBytes;
    private final int smallLimit;
    private final int[] next;
    private final int[] nextSmall;
    private final byte[] small;
    private final Map<String, Entry> entries = new HashMap<>();

    /** Where a stream begins and how long it is. */
    private record Entry(int first, int length) {}

    /**
     * Reads the directory of a container.
     *
     * @throws Refusal when it is damaged or cut off
     */
    public static OleStreams of(byte[] bytes) throws Refusal {
        try {
            return new OleStreams(bytes);
        } catch (IndexOutOfBoundsException outside) {
            throw broken();
        }
    }

    private OleStreams(byte[] bytes) throws Refusal {
        this.bytes = bytes;
        int shift = LittleEndian.unsignedShort(bytes, 0x1E);
        int smallShift = LittleEndian.unsignedShort(bytes, 0x20);
        if ((shift != 9 && shift != 12) || smallShift < 4 || smallShift > shift) {
            throw broken();
        }
        sectorBytes = 1 << shift;
        smallSectorBytes = 1 << smallShift;
        smallLimit = LittleEndian.signedInt(bytes, 0x38);
        next = allocation();
        byte[] directory = chain(LittleEndian.signedInt(bytes, 0x30), Integer.MAX_VALUE);
        Entry root = readDirectory(directory);
        nextSmall = ints(chain(LittleEndian.signedInt(bytes, 0x3C), Integer.MAX_VALUE));
        small = root.length == 0 ? new byte[0] : chain(root.first, root.length);
    }

    /** Whether there is a stream of that name. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** A stream's bytes, as many as there are of those it promises; null when the container has none of that name. */
    public byte @Nullable [] read(String name) throws Refusal {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        return entry.length < smallLimit ? smallChain(entry) : chain(entry.first, entry.length);
    }

    /** Which sector follows which: the sectors that say so stand in the header, and where it is full in further ones. */
    private int[] allocation() throws Refusal {
        int sectors = (bytes.length - HEADER + sectorBytes - 1) / sectorBytes;
        int perSector = sectorBytes / 4;
        long promised = LittleEndian.signedInt(bytes, 0x2C) * (long) perSector;
        int[] table = new int[Math.clamp(promised, 0, Math.max(0, sectors))];
        Arrays.fill(table, -1);
        int filled = 0;
        int list = 0x4C;
        int listed = SECTORS_IN_HEADER;
        int further = LittleEndian.signedInt(bytes, 0x44);
        for (int lists = 0; lists <= sectors; lists++) {
            for (int i = 0; i < listed && filled < table.length; i++) {
                int sector = LittleEndian.signedInt(bytes, list + 4 * i);
                if (isRegular(sector)) {
                    filled = fill(table, filled, offset(sector), perSector);
                }
            }
            if (filled >= table.length || !isRegular(further)) {
                return table;
            }
            list = offset(further);
            listed = perSector - 1;
            further = LittleEndian.signedInt(bytes, list + 4 * listed);
        }
        throw broken();
    }

    private int fill(int[] table, int filled, int from, int count) {
        int end = Math.min(table.length, filled + count);
        for (int i = filled; i < end && from + 4 * (i - filled) + 4 <= bytes.length; i++) {
            table[i] = LittleEndian.signedInt(bytes, from + 4 * (i - filled));
        }
        return end;
    }

    /** Takes the streams among the children of the root; these hang together as a tree. */
    private Entry readDirectory(byte[] directory) throws Refusal {
        if (directory.length < ENTRY || directory[66] != ROOT) {
            throw broken();
        }
        int count = directory.length / ENTRY;
        BitSet seen = new BitSet(count);
        int[] waiting = new int[count + 2];
        int left = 0;
        waiting[left++] = LittleEndian.signedInt(directory, 76);
        while (left > 0) {
            int index = waiting[--left];
            if (index < 0 || index >= count || seen.get(index)) {
                continue;
            }
            seen.set(index);
            int at = index * ENTRY;
            int nameBytes = LittleEndian.unsignedShort(directory, at + 64) - 2;
            if (directory[at + 66] == STREAM && nameBytes > 0 && nameBytes < 64) {
                String name = new String(directory, at, nameBytes, StandardCharsets.UTF_16LE);
                entries.putIfAbsent(name, entry(directory, at));
            }
            if (left + 2 <= waiting.length) {
                waiting[left++] = LittleEndian.signedInt(directory, at + 68);
                waiting[left++] = LittleEndian.signedInt(directory, at + 72);
            }
        }
        return entry(directory, 0);
    }

    private Entry entry(byte[] directory, int at) {
        int length = LittleEndian.signedInt(directory, at + 120);
        return new Entry(LittleEndian.signedInt(directory, at + 116), Math.clamp(length, 0, bytes.length));
    }

    private byte[] chain(int first, int length) throws Refusal {
        byte[] all = new byte[0];
        int used = 0;
        int sector = first;
        // The first pass counts, the second copies.
        for (boolean copies : new boolean[] {false, true}) {
            used = 0;
            sector = first;
            for (int i = 0; isRegular(sector) && used < length; i++) {
                if (i > next.length || sector >= next.length || offset(sector) >= bytes.length) {
                    throw broken();
                }
                int count = Math.min(Math.min(sectorBytes, length - used), bytes.length - offset(sector));
                if (copies) {
                    System.arraycopy(bytes, offset(sector), all, used, count);
                }
                used += count;
                sector = next[sector];
            }
            if (!copies) {
                all = new byte[used];
            }
        }
        return all;
    }

    private byte[] smallChain(Entry entry) throws Refusal {
        byte[] all = new byte[entry.length];
        int used = 0;
        int sector = entry.first;
        while (isRegular(sector) && used < all.length) {
            long from = (long) sector * smallSectorBytes;
            if (sector >= nextSmall.length || from >= small.length) {
                throw broken();
            }
            int count = Math.min(Math.min(smallSectorBytes, all.length - used), small.length - (int) from);
            System.arraycopy(small, (int) from, all, used, count);
            used += count;
            sector = nextSmall[sector];
        }
        return used == all.length ? all : Arrays.copyOf(all, used);
    }

    private int offset(int sector) {
        long offset = (sector + 1L) * sectorBytes;
        if (offset > bytes.length) {
            throw new IndexOutOfBoundsException();
        }
        return (int) offset;
    }

    private static boolean isRegular(int sector) {
        return sector >= 0 && Integer.compareUnsigned(sector, LAST_REGULAR) <= 0;
    }

    private static int[] ints(byte[] bytes) {
        int[] ints = new int[bytes.length / 4];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = LittleEndian.signedInt(bytes, 4 * i);
        }
        return ints;
    }

    private static Refusal broken() {
        return Refusal.broken("文档的内部目录损坏或文件不完整");
    }
}
