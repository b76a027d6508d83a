package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Which lines go on in the next one: those in which its first word had no more room. */
final class Wrapping {

    private static final Pattern NUMBERED =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章部条]).*");

    private static final String OPENING = "（(《〈“‘【〔[「『";
    private static final String CLOSING = "，。、；：？！）)》〉”’】〕]」』%％,.;:?!";

    /** Punctuation may hang over the margin, and only some lines do: so much of the size is still full. */
    private static final float ROOM = 1.2f;

    private final float left;
    private final float right;

    /** Whether all numbered paragraphs are indented, so that a number at the margin stands within one. */
    private final boolean indents;

    /** The wrapping of a document with those lines on its pages. */
    Wrapping(List<List<TextLine>> pages) {
        List<Float> begins = new ArrayList<>();
        float end = 0;
        for (List<TextLine> lines : pages) {
            for (TextLine line : lines) {
                if (!line.hasColumns()) {
                    begins.add(line.left());
                    end = Math.max(end, line.right());
                }
            }
        }
        Collections.sort(begins);
        left = begins.isEmpty() ? 0 : begins.get(begins.size() / 20);
        right = end;
        indents = pages.stream().anyMatch(this::hasIndentedNumbers)
                && pages.stream().noneMatch(this::hasNumbersAtTheMargin);
    }

    private boolean hasIndentedNumbers(List<TextLine> lines) {
        return beginsWithNumber(lines, true);
    }

    private boolean hasNumbersAtTheMargin(List<TextLine> lines) {
        return beginsWithNumber(lines, false);
    }

    /** Whether a paragraph that surely begins, as the line before it is short, begins with a number and so. */
    private boolean beginsWithNumber(List<TextLine> lines, boolean indented) {
        for (int i = 1; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (isIndented(line) == indented
                    && NUMBERED.matcher(line.text()).matches()
                    && !isFull(lines.get(i - 1), line)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIndented(TextLine line) {
        return line.left() > left + 1.2f * line.size();
    }

    /** Whether a line goes on in the one that follows it in the document. */
    boolean goesOn(TextLine line, TextLine next) {
        float size = line.size();
        if (Math.abs(next.size() - size) > 0.15f * size || isIndented(next)) {
            return false;
        }
        if (line.hasColumns() || next.hasColumns()) {
            return false;
        }
        return isFull(line, next)
                && next.base() - line.base() < 3 * size
                && (indents || !NUMBERED.matcher(next.text()).matches());
    }

    private boolean isFull(TextLine line, TextLine next) {
        return line.right() + firstWord(next) > right - ROOM * line.size();
    }

    /** How much room the first part of a line takes that cannot be broken. */
    private static float firstWord(TextLine line) {
        int i = 0;
        List<Glyph> glyphs =
                line.glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
        while (i + 1 < glyphs.size() && !breaks(glyphs.get(i), glyphs.get(i + 1))) {
            i++;
        }
        return glyphs.get(i).right() - glyphs.getFirst().left();
    }

    private static boolean breaks(Glyph before, Glyph after) {
        char a = before.text().charAt(0);
        char b = after.text().charAt(0);
        if (OPENING.indexOf(a) >= 0 || CLOSING.indexOf(b) >= 0) {
            return false;
        }
        boolean word = a < 0x2e80 && b < 0x2e80;
        return !word || after.left() - before.right() > 0.2f * before.size();
    }
}
