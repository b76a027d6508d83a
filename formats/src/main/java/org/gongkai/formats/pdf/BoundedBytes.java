package org.gongkai.formats.pdf;

import java.io.ByteArrayOutputStream;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;

/** Takes what a packed part grows to, as long as it stays within bounds. */
final class BoundedBytes extends ByteArrayOutputStream {

    /** The budget is asked once in so many bytes. */
    private static final int STEP = 1 << 16;

    private final Budget budget;
    private int told;

    BoundedBytes(Budget budget) {
        super(1 << 12);
        this.budget = budget;
    }

    @Override
    public synchronized void write(int b) {
        super.write(b);
        tell();
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        super.write(bytes, offset, length);
        tell();
    }

    private void tell() {
        if (count - told < STEP) {
            return;
        }
        budget.unpacked(count - told);
        told = count;
        if (count > Limits.PART_BYTES) {
            throw new Overspent(Refusal.tooLarge("PDF 的内容展开后过大"));
        }
    }

    @Override
    public void close() {
        budget.unpacked(count - told);
        told = count;
    }
}
