package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Follows the paths that a page draws and gives those that are ruling lines: strokes across or down, thin areas. Places are points from
 * the page's upper left corner.
 */
public final class PathRules {

    /** A path of more pieces is a drawing. */
    private static final int PIECES = 20_000;

    /** How far a line may lean and still be across or down, in points. */
    private static final float LEAN = 1;

    /** Shorter than this is part of a character or a pattern, in points. */
    private static final float SHORT = 3;

    private record Point(float x, float y) {}

    private final Consumer<Rule> found;

    /** The pieces of the path: its straight lines, and for each closed or open part the box around it. */
    private final List<Rule> lines = new ArrayList<>();

    private final List<Rule> areas = new ArrayList<>();
    private final List<Point> part = new ArrayList<>();

    public PathRules(Consumer<Rule> found) {
        this.found = found;
    }

    /** Begins another part of the path. */
    public void move(float x, float y) {
        endPart();
        point(x, y);
    }

    /** A straight line from where the path stands. */
    public void line(float x, float y) {
        int before = part.size();
        point(x, y);
        if (before > 0 && part.size() > before) {
            line(part.get(before - 1), part.get(before));
        }
    }

    /** A curve, of which only the end counts. */
    public void curve(float x, float y) {
        point(x, y);
    }

    /** A straight line back to where the part began. */
    public void close() {
        if (part.size() > 1) {
            line(part.getLast(), part.getFirst());
        }
    }

    /** Ends the path; it is drawn with a pen, filled, both or not at all. */
    public void paint(boolean strokes, boolean fills) {
        endPart();
        if (strokes) {
            for (Rule line : lines) {
                boolean straight = line.right() - line.left() <= LEAN || line.bottom() - line.top() <= LEAN;
                keep(line, straight);
            }
        }
        if (fills) {
            for (Rule area : areas) {
                keep(area, area.isThin());
            }
        }
        lines.clear();
        areas.clear();
    }

    private void point(float x, float y) {
        if (part.size() < PIECES) {
            part.add(new Point(x, y));
        }
    }

    private void line(Point from, Point to) {
        if (lines.size() < PIECES) {
            lines.add(box(List.of(from, to)));
        }
    }

    private void endPart() {
        if (part.size() > 1 && areas.size() < PIECES) {
            areas.add(box(part));
        }
        part.clear();
    }

    private static Rule box(List<Point> points) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Point point : points) {
            left = Math.min(left, point.x);
            top = Math.min(top, point.y);
            right = Math.max(right, point.x);
            bottom = Math.max(bottom, point.y);
        }
        return new Rule(left, top, right, bottom);
    }

    private void keep(Rule rule, boolean straight) {
        boolean large = Math.max(rule.right() - rule.left(), rule.bottom() - rule.top()) >= SHORT;
        if (straight && large) {
            found.accept(rule);
        }
    }
}
