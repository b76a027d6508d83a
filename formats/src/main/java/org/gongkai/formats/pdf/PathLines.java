package org.gongkai.formats.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.gongkai.formats.page.Rule;

/** Follows the paths that a page draws and keeps those that are ruling lines: strokes across or down, thin areas. */
final class PathLines {

    /** Where a point of a path stands on the page. */
    interface Places {
        Point2D.Float place(float x, float y);
    }

    /** A path of more pieces is a drawing. */
    private static final int PIECES = 20_000;

    /** How far a line may lean and still be across or down, in points. */
    private static final float LEAN = 1;

    /** Shorter than this is part of a character or a pattern, in points. */
    private static final float SHORT = 3;

    private final List<Rule> rules;
    private final Budget budget;

    /** The pieces of the path: its straight lines, and for each closed or open part the box around it. */
    private final List<Rule> lines = new ArrayList<>();

    private final List<Rule> areas = new ArrayList<>();
    private final List<Point2D.Float> part = new ArrayList<>();

    PathLines(List<Rule> rules, Budget budget) {
        this.rules = rules;
        this.budget = budget;
    }

    /** Follows an operator; false if it is none of a path's. */
    boolean operator(String name, List<COSBase> operands, Places places) {
        switch (name) {
            case "m" -> {
                endPart();
                point(operands, 0, places);
            }
            case "l" -> line(operands, places);
            case "c", "v", "y" -> point(operands, operands.size() - 2, places);
            case "h" -> close();
            case "re" -> rectangle(operands, places);
            case "S" -> paint(true, false);
            case "s" -> {
                close();
                paint(true, false);
            }
            case "f", "F", "f*" -> paint(false, true);
            case "B", "B*" -> paint(true, true);
            case "b", "b*" -> {
                close();
                paint(true, true);
            }
            case "n" -> clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void point(List<COSBase> operands, int from, Places places) {
        if (from >= 0 && part.size() < PIECES && number(operands, from) && number(operands, from + 1)) {
            part.add(places.place(value(operands, from), value(operands, from + 1)));
        }
    }

    private static boolean number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber;
    }

    private static float value(List<COSBase> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private void line(List<COSBase> operands, Places places) {
        int before = part.size();
        point(operands, 0, places);
        if (before > 0 && part.size() > before) {
            line(part.get(before - 1), part.get(before));
        }
    }

    private void close() {
        if (part.size() > 1) {
            line(part.getLast(), part.getFirst());
        }
    }

    private void line(Point2D.Float from, Point2D.Float to) {
        if (lines.size() < PIECES) {
            lines.add(box(List.of(from, to)));
        }
    }

    private void rectangle(List<COSBase> operands, Places places) {
        endPart();
        if (number(operands, 0) && number(operands, 1) && number(operands, 2) && number(operands, 3)) {
            float x = value(operands, 0);
            float y = value(operands, 1);
            float right = x + value(operands, 2);
            float top = y + value(operands, 3);
            part.add(places.place(x, y));
            part.add(places.place(right, y));
            part.add(places.place(right, top));
            part.add(places.place(x, top));
            for (int i = 0; i < 4; i++) {
                line(part.get(i), part.get((i + 1) % 4));
            }
        }
    }

    private void endPart() {
        if (part.size() > 1 && areas.size() < PIECES) {
            areas.add(box(part));
        }
        part.clear();
    }

    private static Rule box(List<Point2D.Float> points) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Point2D.Float point : points) {
            left = Math.min(left, point.x);
            top = Math.min(top, point.y);
            right = Math.max(right, point.x);
            bottom = Math.max(bottom, point.y);
        }
        return new Rule(left, top, right, bottom);
    }

    private void paint(boolean strokes, boolean fills) {
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
        clear();
    }

    private void keep(Rule rule, boolean straight) {
        boolean large = Math.max(rule.right() - rule.left(), rule.bottom() - rule.top()) >= SHORT;
        if (straight && large && budget.rule()) {
            rules.add(rule);
        }
    }

    private void clear() {
        part.clear();
        lines.clear();
        areas.clear();
    }
}
