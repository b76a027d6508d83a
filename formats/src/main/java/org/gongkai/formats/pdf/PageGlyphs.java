package org.gongkai.formats.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.page.Glyph;

/**
 * The characters of a page, each as if it stood upright: what is written downwards is a stack of characters, and what is
 * written upwards is one in the opposite order. What leans is a watermark or a stamp and is left out.
 */
final class PageGlyphs {

    /** How far a line of text may lean, as a share of its length: some scanners turn pages a little. */
    private static final float LEAN = 0.25f;

    private final List<Glyph> glyphs = new ArrayList<>();
    private int across;
    private int reversed;
    private int down;
    private int up;

    /** Where the characters written upwards begin that were written one behind the other last. */
    private int stack = -1;

    /**
     * A character.
     *
     * @param begin where it begins on its base line
     * @param x how far to the right a square character of its size would reach
     * @param y how far down it would reach
     * @param advance how far it reaches itself, as a share of that
     */
    void add(String text, Point2D.Float begin, float x, float y, float advance, float size) {
        if (Math.abs(y) <= LEAN * Math.abs(x)) {
            across += x > 0 ? 1 : 0;
            reversed += x > 0 ? 0 : 1;
            float end = begin.x + advance * x;
            float right = advance == 0 ? begin.x + size : Math.max(begin.x, end);
            put(new Glyph(text, Math.min(begin.x, end), right, begin.y, size));
        } else if (Math.abs(x) <= LEAN * Math.abs(y)) {
            if (y > 0) {
                down++;
                put(new Glyph(text, begin.x, begin.x + size, begin.y + advance * y, size));
            } else {
                up++;
                stack(new Glyph(text, begin.x - size, begin.x, begin.y, size));
            }
        }
    }

    private void put(Glyph glyph) {
        endStack();
        glyphs.add(glyph);
    }

    private void stack(Glyph glyph) {
        if (stack >= 0 && !goesOn(glyphs.getLast(), glyph)) {
            endStack();
        }
        stack = stack < 0 ? glyphs.size() : stack;
        glyphs.add(glyph);
    }

    private static boolean goesOn(Glyph below, Glyph above) {
        return Math.abs(below.left() - above.left()) < above.size() / 2
                && above.base() < below.base()
                && below.base() - above.base() < 3 * above.size();
    }

    /** Turns the order of the last stack round. */
    private void endStack() {
        if (stack < 0) {
            return;
        }
        float bottom = glyphs.get(stack).base();
        float top = glyphs.getLast().base();
        for (int i = stack; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            float base = top + bottom - glyph.base();
            glyphs.set(i, new Glyph(glyph.text(), glyph.left(), glyph.right(), base, glyph.size()));
        }
        stack = -1;
    }

    /** By how many degrees the page must be turned to the right to be read; 0 for most. */
    int turn() {
        int half = (across + reversed + down + up) / 2;
        return up > half ? 90 : reversed > half ? 180 : down > half ? 270 : 0;
    }

    /** All of them, in the order of the file. */
    List<Glyph> all() {
        endStack();
        return glyphs;
    }
}
