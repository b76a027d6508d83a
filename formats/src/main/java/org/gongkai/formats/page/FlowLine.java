package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line of text in the flow of all pages, with what stands apart in it. */
final class FlowLine {

    /** A wider single piece is running text, as a share of the page's width. */
    private static final float PROSE = 0.55f;

    /** Parts pieces: a gap as wide as this share of the font's size; beside a figure a narrower one. */
    private static final float APART = 1.2f;

    private static final float APART_FROM_FIGURE = 0.8f;
    private static final float FIGURES_APART = 0.5f;

    /** A lone figure stands at least this far from its label. */
    private static final float LONE_FIGURE = 1.6f;

    /** More fragments than this are no row of a table. */
    private static final int MOST = 512;

    private static final Pattern CHAPTER = Pattern.compile("[一二三四五六七八九十]{1,3}[、.．].*");

    final TextLine line;
    final float y;
    final List<Fragment> fragments;

    /** Fragments that belong together as far as the line itself tells. */
    final List<Fragment> pieces;

    private final boolean prose;

    /** A line of a page of that width, moved down by so much. */
    FlowLine(TextLine line, float pageWidth, float down) {
        this.line = line;
        y = line.base() + down;
        fragments = Fragment.of(line, down);
        pieces = new ArrayList<>();
        for (Fragment fragment : fragments) {
            if (!pieces.isEmpty() && !areApart(pieces.getLast(), fragment)) {
                pieces.add(pieces.removeLast().with(fragment));
            } else {
                pieces.add(fragment);
            }
        }
        boolean crowded = fragments.size() > MOST;
        boolean wide = line.right() - line.left() > PROSE * pageWidth;
        prose = crowded
                || (pieces.size() == 1 && (wide || pieces.getFirst().text().indexOf('。') >= 0));
    }

    private static boolean areApart(Fragment before, Fragment after) {
        boolean a = before.isFigure();
        boolean b = after.isFigure();
        return before.gap(after) >= (a && b ? FIGURES_APART : a || b ? APART_FROM_FIGURE : APART);
    }

    /** The figures at its end, each apart from what stands before it. */
    List<Fragment> figures() {
        int from = pieces.size();
        while (from > 0 && pieces.get(from - 1).isFigure()) {
            from--;
        }
        return pieces.subList(from, pieces.size());
    }

    /** Whether it looks like the row of a table. */
    boolean isAnchor() {
        if (prose) {
            return false;
        }
        int count = figures().size();
        int before = pieces.size() - count;
        return count >= 2 || (count == 1 && before > 0 && pieces.get(before - 1).gap(pieces.getLast()) >= LONE_FIGURE);
    }

    boolean isProse() {
        return prose;
    }

    /** Whether it may be the heading of a chapter, or the label of one of the table's main rows. */
    boolean isChapter() {
        return pieces.size() == 1 && CHAPTER.matcher(pieces.getFirst().text()).matches();
    }

    /** Whether text other than figures stands to the right of that place. */
    boolean hasTextFrom(float x) {
        for (Fragment piece : pieces) {
            if (!piece.isFigure() && piece.centre() > x) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is parted between most of those figures, as heads are however near they stand to one another. */
    boolean hasHeadsOver(List<Fragment> figures) {
        int parted = 0;
        int next = 0;
        for (int i = 1; i < fragments.size(); i++) {
            float gap = (fragments.get(i - 1).right() + fragments.get(i).left()) / 2;
            while (next < figures.size() && figures.get(next).centre() < gap) {
                next++;
                if (next < figures.size() && figures.get(next).centre() > gap) {
                    parted++;
                }
            }
        }
        return parted >= 3 && parted * 2 >= figures.size();
    }
}
