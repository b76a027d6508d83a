package org.gongkai.formats.rtf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.StyleNames;

/** Outline levels of the paragraph styles, and those of tables of contents. */
final class RtfStyles {

    private final Map<Integer, Integer> levels = new HashMap<>();
    private final Set<Integer> contents = new HashSet<>();

    /**
     * A style.
     *
     * @param outline as {@code \outlinelevel} counts, from 0; -1 where the style says nothing
     */
    void define(int number, String name, int outline) {
        if (levels.size() + contents.size() >= Limits.DEFINITIONS) {
            return;
        }
        String plain = name.replace(";", "").strip().toLowerCase(Locale.ROOT);
        int level = outline >= 0 ? (outline < 9 ? outline + 1 : 0) : StyleNames.headingLevel(plain);
        if (level > 0) {
            levels.put(number, level);
        }
        if (StyleNames.isContents(plain)) {
            contents.add(number);
        }
    }

    /** 0 for body text, 1 to 9 for a heading. */
    int level(int style, int ownOutline) {
        if (ownOutline >= 0) {
            return ownOutline < 9 ? ownOutline + 1 : 0;
        }
        return levels.getOrDefault(style, 0);
    }

    boolean isContents(int style) {
        return contents.contains(style);
    }
}
