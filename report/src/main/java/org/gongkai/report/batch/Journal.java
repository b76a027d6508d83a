package org.gongkai.report.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of lines to which lines are only added. A line that was not written to its end, because the process was killed, is taken
 * away when the file is opened again; so it holds whole lines, each once.
 */
final class Journal implements Closeable {

    private static final long FORCED_EVERY = 2_000_000_000L;

    private final FileChannel file;
    private int lines;
    private long forced = System.nanoTime();

    private Journal(FileChannel file) {
        this.file = file;
    }

    /** Opens a file for adding to it; it is made where it is not there. */
    static Journal open(Path path) throws IOException {
        Journal journal = new Journal(
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        try {
            journal.cutTornEnd();
            return journal;
        } catch (IOException e) {
            journal.close();
            throw e;
        }
    }

    /** How many whole lines it holds. */
    int lines() {
        return lines;
    }

    /** Adds a line, which must not contain a line feed. It outlives this process at once, and the machine within seconds. */
    void add(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        lines++;
        if (System.nanoTime() - forced > FORCED_EVERY) {
            file.force(false);
            forced = System.nanoTime();
        }
    }

    @Override
    public void close() throws IOException {
        file.force(false);
        file.close();
    }

    private void cutTornEnd() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        long position = 0;
        long end = 0;
        while (file.read(buffer.clear(), position) > 0) {
            buffer.flip();
            for (int i = 0; i < buffer.limit(); i++) {
                if (buffer.get(i) == '\n') {
                    lines++;
                    end = position + i + 1;
                }
            }
            position += buffer.limit();
        }
        file.truncate(end);
        file.position(end);
    }
}
