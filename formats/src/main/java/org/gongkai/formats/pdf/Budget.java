package org.gongkai.formats.pdf;

import java.lang.management.ManagementFactory;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;

/** What is left of the time, the characters and the lines that one file may take. */
final class Budget {

    /** The clock is looked at once in so many steps. */
    private static final int STEPS = 64;

    private final long end = now() + Limits.PATIENCE.toNanos();
    private int steps;
    private int glyphs;
    private int rules;

    /** One more step of reading. */
    void step() {
        if (++steps % STEPS == 0) {
            checkTime();
        }
    }

    void checkTime() {
        if (now() - end > 0) {
            throw new Overspent(Refusal.tooLarge("PDF 内容过于复杂，读取超时"));
        }
    }

    /** The time that this thread has worked: a busy machine is no reason to refuse a file. */
    private static long now() {
        return Thread.currentThread().isVirtual()
                ? System.nanoTime()
                : ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** A character, which some fonts write as several. */
    void glyph(String text) {
        glyphs += text.length();
        if (glyphs > Limits.GLYPHS) {
            throw new Overspent(Refusal.tooLarge("PDF 文字超过 %d 个字符".formatted(Limits.GLYPHS)));
        }
    }

    /** Whether one more ruling line may be kept; those beyond are left out, they belong to a drawing. */
    boolean rule() {
        return ++rules <= Limits.RULES;
    }
}
