package org.gongkai.formats.pdf;

import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Patience;
import org.gongkai.formats.blocks.Refusal;

/** What is left of the time, the bytes, the characters and the lines that one file may take. */
final class Budget {

    /** The clock is looked at once in so many steps. */
    private static final int STEPS = 64;

    /** The most that all packed parts together may grow to, in bytes: 128 MiB. */
    private static final long UNPACKED = 128L << 20;

    private final Patience patience = new Patience(Limits.PATIENCE);
    private int steps;
    private long unpacked;
    private int glyphs;
    private int rules;

    /** One more step of reading. */
    void step() {
        if (++steps % STEPS == 0) {
            checkTime();
        }
    }

    void checkTime() {
        if (patience.isOver()) {
            throw new Overspent(Refusal.tooLarge("PDF 内容过于复杂，读取超时"));
        }
    }

    /** So many more bytes of packed parts. */
    void unpacked(int bytes) {
        unpacked += bytes;
        if (unpacked > UNPACKED) {
            throw new Overspent(Refusal.tooLarge("PDF 的内容展开后过大"));
        }
        checkTime();
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

    /** The time that is left, for what is done with the pages. */
    Patience patience() {
        return patience;
    }
}
