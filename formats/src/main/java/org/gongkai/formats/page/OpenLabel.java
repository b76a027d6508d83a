package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A label of one or more lines in a table without ruling lines. */
final class OpenLabel {

    /** What the first line of a label begins with. */
    private static final Pattern NUMBERED = Pattern.compile("[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．].*|第[一二三四五六七八九十]+[条章].*");

    final List<Fragment> lines = new ArrayList<>();

    OpenLabel(Fragment line) {
        lines.add(line);
    }

    OpenLabel(List<Fragment> lines) {
        this.lines.addAll(lines);
    }

    Fragment first() {
        return lines.getFirst();
    }

    Fragment last() {
        return lines.getLast();
    }

    /** The widest of its lines. */
    Fragment widest() {
        Fragment widest = first();
        for (Fragment line : lines) {
            if (line.right() - line.left() > widest.right() - widest.left()) {
                widest = line;
            }
        }
        return widest;
    }

    float middle() {
        return (first().y() + last().y()) / 2;
    }

    /** Whether a row at that height stands beside it. */
    boolean isBeside(float y) {
        float room = 0.6f * first().size();
        return y > first().y() - room && y < last().y() + room;
    }

    String text() {
        Fragment all = first();
        for (Fragment line : lines.subList(1, lines.size())) {
            all = all.with(line);
        }
        return all.text();
    }

    /**
     * Whether it goes on in a line: its last one had no room for what comes next.
     *
     * @param right how far its column reaches
     */
    boolean goesOn(Fragment line, float right) {
        Fragment last = last();
        float size = Math.max(last.size(), line.size());
        boolean near = line.y() - last.y() <= TableRegion.PITCH * size && line.y() > last.y();
        boolean alike = Math.abs(last.size() - line.size()) <= 0.15f * size;
        boolean full = last.right() + firstWord(line) > right + 0.05f * size;
        boolean inside = line.isOver(widest())
                && line.left() > widest().left() - size
                && line.right() < Math.max(right, widest().right()) + size;
        return near && alike && full && inside && !NUMBERED.matcher(line.text()).matches();
    }

    /** How much room the first part of a line takes that cannot be broken: a word, or a character and its punctuation. */
    private static float firstWord(Fragment line) {
        String text = line.text();
        int end = 1;
        while (end < text.length() && end < 8 && isBound(text.charAt(end - 1), text.charAt(end))) {
            end++;
        }
        return (line.right() - line.left()) * end / text.length();
    }

    private static boolean isBound(char before, char after) {
        return (before < 0x2e80 && after < 0x2e80) || "（(《“‘".indexOf(before) >= 0 || "，。、；：）)》”’".indexOf(after) >= 0;
    }
}
