package org.gongkai.formats.ofd;

import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Patience;
import org.gongkai.formats.blocks.Refusal;

/** What is left of the time, the characters, the lines and the room that one file may take. */
final class OfdBudget {

    /** The clock is looked at once in so many steps. */
    private static final int STEPS = 64;

    private final Patience patience = new Patience(Limits.PATIENCE);
    private int steps;
    private int glyphs;
    private int rules;
    private int kept;
    private long keptText;

    /** One more step of reading. */
    void step() throws Refusal {
        if (++steps % STEPS == 0) {
            part();
        }
    }

    /** One more part to be read, which may be long. */
    void part() throws Refusal {
        if (patience.isOver()) {
            throw Refusal.tooLarge("OFD 内容过于复杂，读取超时");
        }
    }

    /** The time that is left, for what is done with the pages. */
    Patience patience() {
        return patience;
    }

    /** So many characters more on a page. */
    void glyphs(int count) throws Refusal {
        glyphs += count;
        if (glyphs > Limits.GLYPHS) {
            throw Refusal.tooLarge("OFD 文字超过 %d 个字符".formatted(Limits.GLYPHS));
        }
    }

    /** Whether one more ruling line may be kept; those beyond are left out, they belong to a drawing. */
    boolean rule() {
        return ++rules <= Limits.RULES;
    }

    /** A graphic that is kept for several pages. */
    void keep(Graphic graphic) throws Refusal {
        keptText += switch (graphic) {
            case Graphic.Letters letters ->
                letters.codes().stream()
                        .mapToLong(code -> 32L
                                + code.text().length()
                                + code.stepsX().length()
                                + code.stepsY().length())
                        .sum();
            case Graphic.Path path -> path.data().length();
            case Graphic.Use use -> use.unit().length();
        };
        if (++kept > Limits.PIECES || keptText > Limits.TEXT_CHARS) {
            throw Refusal.tooLarge("OFD 的模板和公共资源过大");
        }
    }
}
