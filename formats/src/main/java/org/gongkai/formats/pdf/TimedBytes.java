package org.gongkai.formats.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Bytes that a parser reads one after the other, as long as there is time: so no loop of it goes on for ever. */
final class TimedBytes extends RandomAccessReadBuffer {

    /** The clock is looked at once in so many bytes. */
    private static final int STEPS = 1 << 12;

    private final Budget budget;
    private int steps;

    TimedBytes(byte[] bytes, Budget budget) {
        super(bytes);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        step();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        step();
        return super.read(target, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        step();
        super.seek(position);
    }

    private void step() {
        if (++steps % STEPS == 0) {
            budget.checkTime();
        }
    }
}
