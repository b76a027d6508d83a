package org.gongkai.ledger.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as stretches of one buffer, which grows with the longest line up to
 * {@link Format#MAX_LINE}; the rest of a longer line is skipped, and the line is told to be {@link #tooLong}.
 */
final class Lines {

    private final InputStream in;
    private byte[] buffer = new byte[64 * 1024];
    private int filled;
    private int next;
    private int start;
    private int length;
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Moves to the next line; false at the end of the stream. */
    boolean advance() throws IOException {
        tooLong = false;
        int scanned = next;
        while (true) {
            for (int i = scanned; i < filled; i++) {
                if (buffer[i] == '\n') {
                    lineUpTo(i, i + 1);
                    return true;
                }
            }
            scanned = filled;
            int moved = makeRoom();
            scanned -= moved;
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                boolean rest = next < filled || tooLong;
                lineUpTo(filled, filled);
                return rest;
            }
            filled += read;
        }
    }

    private void lineUpTo(int end, int following) {
        start = next;
        length = end - next;
        next = following;
    }

    /** Makes room behind what is filled; returns by how much the bytes moved towards the front. */
    private int makeRoom() {
        if (filled < buffer.length) {
            return 0;
        }
        int moved = next;
        if (moved == 0 && buffer.length >= Format.MAX_LINE) {
            tooLong = true;
            moved = filled;
        } else if (moved == 0) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
            return 0;
        }
        System.arraycopy(buffer, moved, buffer, 0, filled - moved);
        filled -= moved;
        next = 0;
        return moved;
    }

    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    int length() {
        return length;
    }

    /** Whether the line is longer than accepted; its bytes are then not all there. */
    boolean tooLong() {
        return tooLong;
    }
}
