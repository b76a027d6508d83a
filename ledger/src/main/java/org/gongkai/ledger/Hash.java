package org.gongkai.ledger;

import java.util.Arrays;
import java.util.HexFormat;

/** A hash of 32 bytes, the length of both SHA-256 and SM3. Written as 64 lower-case hexadecimal digits. */
public final class Hash {

    /** Bytes in a hash. */
    public static final int LENGTH = 32;

    /** What the first event, seal and anchor name as their predecessor: 32 zero bytes. */
    public static final Hash NONE = new Hash(new byte[LENGTH]);

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException if {@code bytes} is not 32 bytes long */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /**
     * Reads the written form strictly: upper-case digits are refused, so that one hash has one spelling.
     *
     * @throws IllegalArgumentException if {@code text} is not 64 lower-case hexadecimal digits
     */
    public static Hash ofHex(String text) {
        if (text.length() != 2 * LENGTH) {
            throw notHex();
        }
        byte[] bytes = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            bytes[i] = (byte) (digit(text.charAt(2 * i)) << 4 | digit(text.charAt(2 * i + 1)));
        }
        return new Hash(bytes);
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        throw notHex();
    }

    private static IllegalArgumentException notHex() {
        return new IllegalArgumentException("a hash is written as 64 lower-case hexadecimal digits");
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Feeds the bytes to a digest without copying them. */
    void into(Digest digest) {
        digest.update(bytes, 0, LENGTH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The written form: 64 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        return HEX.formatHex(bytes);
    }
}
