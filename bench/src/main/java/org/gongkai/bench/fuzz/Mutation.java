package org.gongkai.bench.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages a file in a way that follows from a number alone, so that each case can be made again. */
final class Mutation {

    private static final int LARGEST_PART = 4 << 20;
    private static final int GREATEST_GROWTH = 1 << 20;

    private final List<byte[]> seeds;
    private final Random random;

    private Mutation(List<byte[]> seeds, Random random) {
        this.seeds = seeds;
        this.random = random;
    }

    /** The case of that number; most often it is one of the seeds, damaged, rarely two of them joined. */
    static byte[] of(List<byte[]> seeds, long number) {
        Mutation mutation = new Mutation(seeds, new Random(number * 0x9E3779B97F4A7C15L + 20261122));
        return mutation.make();
    }

    private byte[] make() {
        byte[] seed = seeds.get(random.nextInt(seeds.size()));
        boolean packed = seed.length > 4 && seed[0] == 'P' && seed[1] == 'K';
        return packed && random.nextInt(8) > 0 ? repacked(seed) : damaged(seed);
    }

    /** The parts damaged before they are packed; what is damaged behind the packing is found out by its sum at once. */
    private byte[] repacked(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readNBytes(LARGEST_PART));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> names = List.copyOf(parts.keySet());
        int times = 1 + random.nextInt(2);
        for (int i = 0; i < times; i++) {
            // The largest part is the one that matters most.
            String name = random.nextBoolean()
                    ? names.get(random.nextInt(names.size()))
                    : names.stream()
                            .max((a, b) -> Integer.compare(length(parts, a), length(parts, b)))
                            .orElseThrow();
            parts.put(name, damaged(parts.getOrDefault(name, new byte[0])));
        }
        return zip(parts);
    }

    private static int length(Map<String, byte[]> parts, String name) {
        return parts.getOrDefault(name, new byte[0]).length;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    CRC32 sum = new CRC32();
                    sum.update(part.getValue());
                    entry.setCrc(sum.getValue());
                }
                out.putNextEntry(entry);
                out.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] damaged(byte[] seed) {
        byte[] bytes = seed.clone();
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times && bytes.length > 8; i++) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(random.nextInt(8) == 0 ? 4000 : 40, bytes.length - at));
        return switch (random.nextInt(11)) {
            case 0 -> set(bytes, at, (byte) random.nextInt(256));
            case 1 -> set(bytes, at, (byte) (bytes[at] ^ (1 << random.nextInt(8))));
            case 2 -> joined(bytes, at, at + length, 1); // out
            case 3 -> joined(bytes, at + length, at, 1); // twice
            case 4 -> repeated(bytes, at, length);
            case 5 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
            case 6 -> number(bytes, at);
            case 7 -> copied(bytes, bytes, at, length);
            case 8 -> copied(bytes, seeds.get(random.nextInt(seeds.size())), at, length);
            case 9 -> digits(bytes, at);
            default -> swapped(bytes, at, length);
        };
    }

    private static byte[] set(byte[] bytes, int at, byte value) {
        bytes[at] = value;
        return bytes;
    }

    /** What stands before one place, and behind it what stands from another place on, that stretch some times. */
    private static byte[] joined(byte[] bytes, int before, int from, int times) {
        int stretch = before - from;
        byte[] joined = Arrays.copyOf(bytes, before + Math.max(0, stretch) * (times - 1) + bytes.length - from);
        int to = before;
        for (int i = 1; i < times && stretch > 0; i++, to += stretch) {
            System.arraycopy(bytes, from, joined, to, stretch);
        }
        System.arraycopy(bytes, from, joined, to, bytes.length - from);
        return joined;
    }

    private byte[] repeated(byte[] bytes, int at, int length) {
        int times = Math.min(GREATEST_GROWTH / length, 2 + random.nextInt(random.nextInt(50) == 0 ? 20_000 : 50));
        return joined(bytes, at + length, at, times);
    }

    /** A number of one to four bytes that programs are wrong about. */
    private byte[] number(byte[] bytes, int at) {
        int[] values = {
            0, 1, -1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x10000
        };
        int value = values[random.nextInt(values.length)];
        int size = 1 << random.nextInt(3);
        for (int i = 0; i < size && at + i < bytes.length; i++) {
            bytes[at + i] = (byte) (value >> (8 * i));
        }
        return bytes;
    }

    private byte[] copied(byte[] bytes, byte[] from, int at, int length) {
        int stretch = Math.min(length, from.length);
        System.arraycopy(
                from, random.nextInt(from.length - stretch + 1), bytes, Math.min(at, bytes.length - stretch), stretch);
        return bytes;
    }

    /** Digits near the place become other digits, which keeps sizes, spans and references well-formed and wrong. */
    private byte[] digits(byte[] bytes, int at) {
        for (int i = at; i < Math.min(bytes.length, at + 60); i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                bytes[i] = (byte) ('0' + (random.nextInt(3) == 0 ? 9 : random.nextInt(10)));
            }
        }
        return bytes;
    }

    private byte[] swapped(byte[] bytes, int at, int length) {
        int other = random.nextInt(bytes.length - length + 1);
        byte[] stretch = Arrays.copyOfRange(bytes, at, at + length);
        System.arraycopy(bytes, other, bytes, at, length);
        System.arraycopy(stretch, 0, bytes, other, length);
        return bytes;
    }
}
