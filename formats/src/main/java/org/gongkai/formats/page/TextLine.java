package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Characters that stand on one base line, from left to right. */
final class TextLine {

    /** Parts words: a gap as wide as this share of the font's size. */
    private static final float WORD_GAP = 0.25f;

    /** Parts columns: a gap as wide as this share of the font's size. */
    private static final float COLUMN_GAP = 1.6f;

    /** How far base lines of one line may differ, as a share of the size. */
    private static final float SAME_LINE = 0.45f;

    final List<Glyph> glyphs;

    private TextLine(List<Glyph> glyphs) {
        glyphs.sort(Comparator.comparing(Glyph::left));
        this.glyphs = glyphs;
    }

    /** The lines of those characters from the top down; blanks alone make no line. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(Glyph::base));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        float base = 0;
        float size = 0;
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.base() - base > SAME_LINE * Math.max(size, glyph.size())) {
                add(lines, line);
                line = new ArrayList<>();
                size = 0;
            }
            // The largest character so far says where the line stands, so that raised ones do not draw it apart.
            if (line.isEmpty() || glyph.size() > size) {
                base = glyph.base();
                size = glyph.size();
            }
            line.add(glyph);
        }
        add(lines, line);
        return lines;
    }

    private static void add(List<TextLine> lines, List<Glyph> line) {
        if (line.stream().anyMatch(glyph -> !glyph.isBlank())) {
            lines.add(new TextLine(line));
        }
    }

    float left() {
        return first().left();
    }

    float right() {
        float right = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                right = Math.max(right, glyph.right());
            }
        }
        return right;
    }

    float base() {
        return first().base();
    }

    float size() {
        float size = 0;
        for (Glyph glyph : glyphs) {
            size = Math.max(size, glyph.size());
        }
        return size;
    }

    private Glyph first() {
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                return glyph;
            }
        }
        return glyphs.getFirst();
    }

    /** Whether wide gaps part it into columns. */
    boolean hasColumns() {
        return text().contains("  ");
    }

    /** The text; between columns stand at least two blanks. */
    String text() {
        StringBuilder text = new StringBuilder();
        float end = Float.NaN;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            if (text.isEmpty()) {
                end = glyph.left();
            }
            float gap = glyph.left() - end;
            if (gap > COLUMN_GAP * glyph.size()) {
                text.append("  ");
                text.repeat(' ', Math.min(200, (int) (gap / glyph.size() * 2) - 2));
            } else if (gap > WORD_GAP * glyph.size() && isPartedByBlank(text.charAt(text.length() - 1), glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            end = Math.max(end, glyph.right());
        }
        return text.toString();
    }

    /** Chinese characters and figures beside them are set apart for looks; words of letters and figures are not. */
    private static boolean isPartedByBlank(char before, Glyph after) {
        return before != ' ' && before < 0x2e80 && after.text().charAt(0) < 0x2e80;
    }
}
