package org.gongkai.formats;

/** Little-endian numbers written one behind the other, or at a place. */
final class Bytes {

    private final byte[] all;
    private int at;

    private Bytes(int length) {
        this.all = new byte[length];
    }

    static Bytes of(int length) {
        return new Bytes(length);
    }

    /** Goes on writing at that place. */
    Bytes goTo(int place) {
        at = place;
        return this;
    }

    int place() {
        return at;
    }

    boolean isFull() {
        return at >= all.length;
    }

    Bytes put(int value) {
        all[at++] = (byte) value;
        return this;
    }

    Bytes put(byte[] bytes) {
        System.arraycopy(bytes, 0, all, at, bytes.length);
        at += bytes.length;
        return this;
    }

    Bytes putShort(int value) {
        return put(value).put(value >> 8);
    }

    Bytes putInt(int value) {
        return putShort(value).putShort(value >> 16);
    }

    Bytes put(int place, int value) {
        all[place] = (byte) value;
        return this;
    }

    Bytes putShort(int place, int value) {
        return put(place, value).put(place + 1, value >> 8);
    }

    Bytes putInt(int place, int value) {
        return putShort(place, value).putShort(place + 2, value >> 16);
    }

    /** All of it, zeros where nothing was written. */
    byte[] array() {
        return all;
    }
}
