package org.gongkai.formats.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.StringTokenizer;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.page.PathRules;

/** The description of a path: letters for its steps, each before its numbers (GB/T 33190-2016, 9.1, AbbreviatedData). */
final class PathData {

    private static final String BLANKS = " \t\r\n,";
    private static final String LETTERS = "SMLQBACsmlqbac";

    private final StringTokenizer words;
    private final AffineTransform place;
    private final PathRules path;

    private PathData(String data, AffineTransform place, PathRules path) {
        words = new StringTokenizer(data, BLANKS + LETTERS, true);
        this.place = place;
        this.path = path;
    }

    /** Follows it as far as it can be understood. */
    static void follow(String data, AffineTransform place, PathRules path, OfdBudget budget) throws Refusal {
        PathData steps = new PathData(data, place, path);
        String word = steps.next();
        boolean understood = true;
        while (understood && !word.isEmpty()) {
            budget.step();
            understood = steps.step(word);
            word = steps.next();
        }
    }

    /** The next letter or number; empty at the end. */
    private String next() {
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (BLANKS.indexOf(word.charAt(0)) < 0) {
                return word;
            }
        }
        return "";
    }

    private boolean step(String letter) {
        return switch (letter) {
            case "S", "M" -> point(0, path::move);
            case "L" -> point(0, path::line);
            case "Q" -> point(2, path::curve);
            case "B" -> point(4, path::curve);
            case "A" -> point(5, path::curve);
            case "C" -> {
                path.close();
                yield true;
            }
            default -> false;
        };
    }

    private interface Step {
        void to(float x, float y);
    }

    /** A step to the point that stands behind so many other numbers. */
    private boolean point(int others, Step step) {
        for (int i = 0; i < others; i++) {
            next();
        }
        double x = Numbers.one(next(), Double.NaN);
        double y = Numbers.one(next(), Double.NaN);
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return false;
        }
        Point2D point = place.transform(new Point2D.Double(x, y), null);
        step.to((float) point.getX(), (float) point.getY());
        return true;
    }
}
