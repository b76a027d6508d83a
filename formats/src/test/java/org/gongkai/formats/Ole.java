package org.gongkai.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes OLE2 containers: streams below 4096 bytes in small sectors, as the form asks for. */
final class Ole {

    private static final int SECTOR = 512;
    private static final int SMALL = 64;
    private static final int LIMIT = 4096;
    private static final int END = -2;

    private final Map<String, byte[]> streams = new LinkedHashMap<>();
    private final List<byte[]> sectors = new ArrayList<>();
    private final List<Integer> next = new ArrayList<>();

    Ole with(String name, byte[] content) {
        streams.put(name, content);
        return this;
    }

    byte[] bytes() {
        Bytes small = Bytes.of(streams.size() * LIMIT);
        List<Integer> nextSmall = new ArrayList<>();
        Bytes directory = Bytes.of(SECTOR * ((streams.size() + 4) / 4));
        List<byte[]> entries = new ArrayList<>();
        int index = 1;
        for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
            byte[] content = stream.getValue();
            int first;
            if (content.length < LIMIT) {
                first = nextSmall.size();
                int count = (content.length + SMALL - 1) / SMALL;
                for (int i = 0; i < count; i++) {
                    nextSmall.add(i + 1 < count ? first + i + 1 : END);
                }
                small.put(Arrays.copyOf(content, count * SMALL));
            } else {
                first = add(content);
            }
            int sibling = index < streams.size() ? index + 1 : -1;
            entries.add(entry(stream.getKey(), 2, sibling, -1, first, content.length));
            index++;
        }
        byte[] smallBytes = Arrays.copyOf(small.array(), small.place());
        int smallFirst = smallBytes.length == 0 ? END : add(smallBytes);
        directory.put(entry("Root Entry", 5, -1, streams.isEmpty() ? -1 : 1, smallFirst, smallBytes.length));
        entries.forEach(directory::put);
        Bytes smallTable = Bytes.of(4 * nextSmall.size());
        nextSmall.forEach(smallTable::putInt);
        int smallTableFirst = nextSmall.isEmpty() ? END : add(smallTable.array());
        int directoryFirst = add(directory.array());
        return assemble(directoryFirst, smallTableFirst);
    }

    private byte[] assemble(int directory, int smallTable) {
        int tables = 1;
        while (tables * (SECTOR / 4) < sectors.size() + tables) {
            tables++;
        }
        Bytes file = Bytes.of(SECTOR * (1 + sectors.size() + tables));
        file.putInt(0xE011CFD0).putInt(0xE11AB1A1).goTo(0x18);
        file.putShort(0x3E).putShort(3).putShort(-2).putShort(9).putShort(6);
        file.goTo(0x2C);
        file.putInt(tables)
                .putInt(directory)
                .putInt(0)
                .putInt(LIMIT)
                .putInt(smallTable)
                .putInt(smallTable == END ? 0 : 1);
        file.putInt(END).putInt(0);
        for (int i = 0; i < 109; i++) {
            file.putInt(i < tables ? sectors.size() + i : -1);
        }
        sectors.forEach(file::put);
        next.forEach(file::putInt);
        for (int i = 0; i < tables; i++) {
            file.putInt(-3);
        }
        while (!file.isFull()) {
            file.putInt(-1);
        }
        return file.array();
    }

    private int add(byte[] content) {
        int first = sectors.size();
        int count = Math.max(1, (content.length + SECTOR - 1) / SECTOR);
        for (int i = 0; i < count; i++) {
            sectors.add(Arrays.copyOfRange(content, i * SECTOR, (i + 1) * SECTOR));
            next.add(i + 1 < count ? first + i + 1 : END);
        }
        return first;
    }

    private static byte[] entry(String name, int type, int sibling, int child, int first, int length) {
        Bytes entry = Bytes.of(128);
        entry.put(name.getBytes(StandardCharsets.UTF_16LE)).goTo(64);
        entry.putShort((2 * name.length() + 2)).put(type).put(1);
        entry.putInt(-1).putInt(sibling).putInt(child).goTo(116);
        entry.putInt(first).putInt(length);
        return entry.array();
    }
}
