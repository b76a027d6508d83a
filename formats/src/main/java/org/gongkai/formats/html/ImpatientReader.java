package org.gongkai.formats.html;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import org.gongkai.formats.blocks.Patience;

/**
 * Gives a text until a time has passed. Misnested tags can make the repair of a page take a time that grows with the
 * square of its length; whatever the reason, the parser then gets no more to read.
 */
final class ImpatientReader extends FilterReader {

    private final Patience patience;

    ImpatientReader(String text, Duration all) {
        super(new StringReader(text));
        this.patience = new Patience(all);
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        check();
        return super.read(target, offset, length);
    }

    private void check() throws OutOfPatience {
        if (patience.isOver()) {
            throw new OutOfPatience();
        }
    }

    /** The time has passed. */
    static final class OutOfPatience extends IOException {
        OutOfPatience() {
            super("out of patience");
        }
    }
}
