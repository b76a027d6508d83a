package org.gongkai.formats.recognition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Takes what a process writes, so that it never waits for a reader, up to a bound. */
final class Drain {

    /** What a program has written is there when it has ended; a child it left behind may keep the pipe open for ever. */
    private static final Duration AFTER_ITS_END = Duration.ofSeconds(2);

    private final Thread thread;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private volatile boolean flooded;

    /**
     * Begins to read.
     *
     * @param most how many bytes there may be
     * @param flood what is done when there are more
     */
    Drain(InputStream stream, int most, Runnable flood) {
        thread = Thread.ofPlatform().daemon().name("recognition-output").start(() -> {
            try {
                byte[] some = new byte[8192];
                for (int count = stream.read(some); count >= 0 && !flooded; count = stream.read(some)) {
                    taken.write(some, 0, count);
                    flooded = taken.size() > most;
                }
                if (flooded) {
                    flood.run();
                }
            } catch (IOException ended) {
                // The process was ended while it wrote; whoever ended it says why.
            }
        });
    }

    boolean isFlooded() {
        return flooded;
    }

    /** All that was written; called when the process has ended. */
    byte[] bytes() throws InterruptedException {
        thread.join(AFTER_ITS_END);
        return taken.toByteArray();
    }
}
