package org.gongkai.formats.container;

import static org.gongkai.formats.container.LittleEndian.signedInt;
import static org.gongkai.formats.container.LittleEndian.unsignedInt;
import static org.gongkai.formats.container.LittleEndian.unsignedShort;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP container in memory. Only its directory is read at first; a part is inflated when it is opened, and no more of
 * it than is asked for. Nothing is ever written to a disk, but a container whose paths point outside itself was made
 * to harm and is refused all the same.
 */
public final class ZipContainer {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final long IN_ZIP64 = 0xFFFF_FFFFL;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED_FLAG = 1;

    private final byte[] bytes;
    private final Map<String, Entry> entries;
    private final Map<String, String> namesByLowerCase = new HashMap<>();

    /** One part as the directory describes it. */
    private record Entry(int flags, int method, int crc, long packed, long local) {}

    private ZipContainer(byte[] bytes, Map<String, Entry> entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    /**
     * Reads the directory of a container.
     *
     * @throws Refusal when it is damaged, cut off, too long, or names a path outside the container
     */
    public static ZipContainer of(byte[] bytes) throws Refusal {
        try {
            return new ZipContainer(bytes, directory(bytes));
        } catch (IndexOutOfBoundsException outside) {
            throw Refusal.broken("压缩包目录损坏或文件不完整");
        }
    }

    /** Whether the container has a part of that name. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The name of the part that is called so, or so but for the case of its letters; null when there is none. */
    public @Nullable String find(String name) {
        if (entries.containsKey(name)) {
            return name;
        }
        if (namesByLowerCase.isEmpty()) {
            entries.keySet().forEach(known -> namesByLowerCase.putIfAbsent(known.toLowerCase(Locale.ROOT), known));
        }
        return namesByLowerCase.get(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the part of that name needs a password. */
    public boolean isEncrypted(String name) {
        Entry entry = entries.get(name);
        return entry != null && (entry.flags & ENCRYPTED_FLAG) != 0;
    }

    /**
     * Opens a part.
     *
     * @return its inflated bytes, which fail with a {@link PartDamage} where the part is damaged or a bomb; null when
     *     there is no part of that name
     */
    public @Nullable InputStream open(String name) throws Refusal {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        int data = dataOffset(name, entry);
        return switch (entry.method) {
            case STORED -> PartStream.stored(bytes, data, (int) entry.packed, entry.crc);
            case DEFLATED -> PartStream.deflated(bytes, data, (int) entry.packed, entry.crc);
            default -> throw Refusal.broken("压缩包使用了不支持的压缩方法 %d".formatted(entry.method));
        };
    }

    private int dataOffset(String name, Entry entry) throws Refusal {
        try {
            int local = Math.toIntExact(entry.local);
            if (signedInt(bytes, local) == LOCAL_SIGNATURE) {
                int data = local + LOCAL_LENGTH + unsignedShort(bytes, local + 26) + unsignedShort(bytes, local + 28);
                if (entry.packed <= bytes.length - data) {
                    return data;
                }
            }
        } catch (IndexOutOfBoundsException | ArithmeticException outside) {
            // Told below, together with the other ways in which a directory can point nowhere.
        }
        throw Refusal.broken("压缩包中的 %s 不完整".formatted(name));
    }

    private static Map<String, Entry> directory(byte[] bytes) throws Refusal {
        int end = endRecord(bytes);
        int at = firstEntry(bytes, end);
        Map<String, Entry> entries = new HashMap<>();
        while (at + ENTRY_LENGTH <= end && signedInt(bytes, at) == ENTRY_SIGNATURE) {
            int nameLength = unsignedShort(bytes, at + 28);
            int extraLength = unsignedShort(bytes, at + 30);
            String name = name(bytes, at + ENTRY_LENGTH, nameLength);
            if (entries.size() >= Limits.ZIP_ENTRIES) {
                throw Refusal.tooLarge("压缩包中的文件超过 %d 个".formatted(Limits.ZIP_ENTRIES));
            }
            if (entries.put(name, entry(bytes, at, at + ENTRY_LENGTH + nameLength, extraLength)) != null) {
                throw Refusal.broken("压缩包中有重名的文件 %s".formatted(name));
            }
            at += ENTRY_LENGTH + nameLength + extraLength + unsignedShort(bytes, at + 32);
        }
        if (entries.isEmpty() || at > end) {
            throw Refusal.broken("压缩包目录为空或损坏");
        }
        return entries;
    }

    private static int endRecord(byte[] bytes) throws Refusal {
        int lowest = Math.max(0, bytes.length - END_LENGTH - 0xFFFF);
        for (int at = bytes.length - END_LENGTH; at >= lowest; at--) {
            if (bytes[at] == 'P' && signedInt(bytes, at) == END_SIGNATURE) {
                return at;
            }
        }
        throw Refusal.broken("压缩包没有目录，文件可能没有下载完整");
    }

    /** The directory stands right before its end record, whatever was put in front of the container. */
    private static int firstEntry(byte[] bytes, int end) {
        long size = unsignedInt(bytes, end + 12);
        long offset = unsignedInt(bytes, end + 16);
        if (size == IN_ZIP64 || offset == IN_ZIP64) {
            int end64 = Math.toIntExact(Math.clamp(LittleEndian.signedLong(bytes, end - 12), 0, bytes.length));
            offset = LittleEndian.signedLong(bytes, end64 + 48);
        }
        return Math.clamp(offset, 0, bytes.length);
    }

    private static Entry entry(byte[] bytes, int at, int extra, int extraLength) {
        long packed = unsignedInt(bytes, at + 20);
        long local = unsignedInt(bytes, at + 42);
        if (packed == IN_ZIP64 || local == IN_ZIP64) {
            boolean inflatedToo = unsignedInt(bytes, at + 24) == IN_ZIP64;
            int field = zip64Field(bytes, extra, extraLength) + (inflatedToo ? 8 : 0);
            if (packed == IN_ZIP64) {
                packed = LittleEndian.signedLong(bytes, field);
                field += 8;
            }
            if (local == IN_ZIP64) {
                local = LittleEndian.signedLong(bytes, field);
            }
        }
        long inside = Math.clamp(packed, 0, Integer.MAX_VALUE);
        return new Entry(
                unsignedShort(bytes, at + 8), unsignedShort(bytes, at + 10), signedInt(bytes, at + 16), inside, local);
    }

    private static int zip64Field(byte[] bytes, int extra, int extraLength) {
        int at = extra;
        while (at + 4 <= extra + extraLength) {
            if (unsignedShort(bytes, at) == 1) {
                return at + 4;
            }
            at += 4 + unsignedShort(bytes, at + 2);
        }
        throw new IndexOutOfBoundsException();
    }

    private static String name(byte[] bytes, int at, int length) throws Refusal {
        if (length > bytes.length - at) {
            throw new IndexOutOfBoundsException();
        }
        String name = new String(bytes, at, length, StandardCharsets.UTF_8).replace('\\', '/');
        if (name.startsWith("/") || name.indexOf(':') == 1 || ("/" + name + "/").contains("/../")) {
            throw Refusal.broken("压缩包中有指向包外的路径 %s".formatted(shown(name)));
        }
        return name;
    }

    private static String shown(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
