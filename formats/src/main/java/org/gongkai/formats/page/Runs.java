package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;

/** Characters that the file writes one right behind the other: a word never stands in two cells, however it overflows. */
final class Runs {

    private static final float APART = 0.3f;

    private Runs() {}

    /** The runs in the order of the file; blanks end a run and belong to none. */
    static List<List<Glyph>> of(List<Glyph> glyphs) {
        List<List<Glyph>> runs = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!run.isEmpty() && (glyph.isBlank() || !follows(run.getLast(), glyph))) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (!glyph.isBlank()) {
                run.add(glyph);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static boolean follows(Glyph before, Glyph after) {
        float size = Math.max(before.size(), after.size());
        return Math.abs(after.base() - before.base()) < APART * size
                && Math.abs(after.left() - before.right()) < APART * size;
    }
}
