package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is written large behind the text, such as a watermark: characters in which smaller ones stand. */
final class Backdrop {

    /** So many times the usual size is large. */
    private static final float LARGE = 2.5f;

    /** More large characters than this are no backdrop. */
    private static final int MOST = 200;

    private Backdrop() {}

    /** The characters of a page without it. */
    static List<Glyph> without(List<Glyph> glyphs) {
        float usual = usualSize(glyphs);
        List<Glyph> large = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (glyph.size() > LARGE * usual && !glyph.isBlank()) {
                large.add(glyph);
            }
        }
        List<Glyph> front = new ArrayList<>(glyphs);
        if (large.isEmpty() || large.size() > MOST || large.size() * 2 > glyphs.size()) {
            return front;
        }
        if (large.stream().anyMatch(glyph -> isBehind(glyph, glyphs, usual))) {
            front.removeAll(large);
        }
        return front;
    }

    private static float usualSize(List<Glyph> glyphs) {
        float[] sizes = new float[glyphs.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = glyphs.get(i).size();
        }
        Arrays.sort(sizes);
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    private static boolean isBehind(Glyph large, List<Glyph> glyphs, float usual) {
        float top = large.base() - 0.8f * large.size();
        for (Glyph glyph : glyphs) {
            boolean inside = glyph.centre() > large.left()
                    && glyph.centre() < large.right()
                    && glyph.middle() > top
                    && glyph.middle() < large.base();
            if (inside && glyph.size() <= LARGE * usual && !glyph.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
