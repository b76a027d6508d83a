package org.gongkai.report.read;

import java.util.ArrayDeque;
import java.util.Deque;

/** The numbered items that enclose a place of a chapter, from the outermost to the innermost. */
public final class Items {

    private final Deque<Numbering> open = new ArrayDeque<>();

    /** Leaves every item, as at the heading of a chapter. */
    public void clear() {
        open.clear();
    }

    /** Enters the item a line begins with, leaving those of its own level and below. */
    public void enter(String line) {
        String folded = Fold.fold(line.length() > 20 ? line.substring(0, 20) : line);
        Numbering number = Numbering.of(folded);
        if (number.style() == Numbering.Style.NONE || number.value() == 0) {
            return;
        }
        while (!open.isEmpty() && open.getLast().style().compareTo(number.style()) >= 0) {
            open.removeLast();
        }
        open.addLast(number);
    }

    /** The items behind the name of a chapter, for instance {@code .(一).1}; empty outside of items. */
    public String path() {
        StringBuilder path = new StringBuilder();
        open.forEach(number -> path.append('.').append(number.text()));
        return path.toString();
    }
}
