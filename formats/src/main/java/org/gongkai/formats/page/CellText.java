package org.gongkai.formats.page;

import java.util.List;

/** The text of a cell from its characters: lines that were only broken for want of room are one. */
final class CellText {

    /** A line that ends this near the cell's right edge was full, as a share of the size of its font. */
    private static final float FULL = 2;

    private CellText() {}

    /** The text, with a line feed where the cell has one of its own; characters stacked on one another are one line. */
    static String of(List<Glyph> glyphs, float rightEdge) {
        if (glyphs.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        TextLine before = null;
        boolean stacked = false;
        for (TextLine line : TextLine.of(glyphs)) {
            String added = line.text();
            boolean single = added.strip().length() == 1;
            if (before != null) {
                boolean full = before.right() > rightEdge - FULL * before.size();
                if (!full && !(stacked && single)) {
                    text.append('\n');
                } else if (isLetter(text.charAt(text.length() - 1)) && isLetter(added.charAt(0))) {
                    text.append(' ');
                }
            }
            text.append(added);
            before = line;
            stacked = single;
        }
        return text.toString().strip();
    }

    private static boolean isLetter(char c) {
        return c < 0x2e80 && Character.isLetter(c);
    }
}
