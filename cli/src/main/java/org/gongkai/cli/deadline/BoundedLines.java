package org.gongkai.cli.deadline;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines without ever holding one that is longer than allowed. */
final class BoundedLines {
    private final Reader reader;
    private final int longest;
    private boolean tooLong;

    /** The reader should be buffered. */
    BoundedLines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** The next line without its end, cut where it is too long; null at the end. A byte order mark is left out. */
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        tooLong = false;
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (line.length() == longest) {
                tooLong = true;
            } else if (c != '\uFEFF' || !line.isEmpty()) {
                line.append((char) c);
            }
        }
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return line.toString();
    }

    /** Whether the last line was cut. */
    boolean tooLong() {
        return tooLong;
    }
}
