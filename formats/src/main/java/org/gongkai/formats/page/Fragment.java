package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Characters of a line that stand close together.
 *
 * @param left where it begins, in points
 * @param right where it ends
 * @param y its base line, in points from the head of the first page
 * @param size the size of its font
 */
record Fragment(String text, float left, float right, float y, float size) {

    /** A figure, also with its unit, or what is put where there is none. */
    private static final Pattern FIGURE =
            Pattern.compile("[-+−－]?[0-9０-９][0-9０-９,.，．]*[%％]?(?:[个件条项次宗份]|万?元)?|[-—–－/／\\\\]{1,2}|无");

    /** Parts fragments: a gap as wide as this share of the font's size. Kerning is narrower. */
    static final float GAP = 0.12f;

    /** The fragments of a line that is moved down by so much. */
    static List<Fragment> of(TextLine line, float down) {
        List<Fragment> fragments = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        float left = 0;
        float right = 0;
        float size = 0;
        boolean blank = false;
        for (Glyph glyph : line.glyphs) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            boolean apart = blank || glyph.left() - right > GAP * Math.max(size, glyph.size());
            if (!text.isEmpty() && apart) {
                fragments.add(new Fragment(text.toString(), left, right, line.base() + down, size));
                text.setLength(0);
            }
            if (text.isEmpty()) {
                left = glyph.left();
                right = glyph.right();
                size = glyph.size();
            }
            text.append(glyph.text());
            right = Math.max(right, glyph.right());
            size = Math.max(size, glyph.size());
            blank = false;
        }
        if (!text.isEmpty()) {
            fragments.add(new Fragment(text.toString(), left, right, line.base() + down, size));
        }
        return fragments;
    }

    boolean isFigure() {
        return text.length() < 20 && FIGURE.matcher(text).matches();
    }

    float centre() {
        return (left + right) / 2;
    }

    /** How far apart from a fragment on its right, as a share of the font's size. */
    float gap(Fragment next) {
        return (next.left - right) / Math.max(1, Math.max(size, next.size));
    }

    /** One fragment with the next one on its line. */
    Fragment with(Fragment next) {
        boolean words = isLatin(text.charAt(text.length() - 1)) && isLatin(next.text.charAt(0));
        return new Fragment(
                text + (words ? " " : "") + next.text, left, Math.max(right, next.right), y, Math.max(size, next.size));
    }

    private static boolean isLatin(char c) {
        return c < 0x2e80 && Character.isLetterOrDigit(c);
    }

    /** Whether they stand above one another, in part. */
    boolean isOver(Fragment other) {
        return left < other.right && other.left < right;
    }
}
