package org.gongkai.formats.pdf;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.gongkai.formats.page.PathRules;
import org.gongkai.formats.page.Rule;

/** The operators that draw paths. */
final class PathLines {

    /** Where a point of a path stands on the page. */
    interface Places {
        Point2D.Float place(float x, float y);
    }

    private final PathRules path;

    PathLines(List<Rule> rules, Budget budget) {
        path = new PathRules(rule -> {
            if (budget.rule()) {
                rules.add(rule);
            }
        });
    }

    /** Follows an operator; false if it is none of a path's. */
    boolean operator(String name, List<COSBase> operands, Places places) {
        switch (name) {
            case "m" -> point(operands, 0, places, path::move);
            case "l" -> point(operands, 0, places, path::line);
            case "c", "v", "y" -> point(operands, operands.size() - 2, places, path::curve);
            case "h" -> path.close();
            case "re" -> rectangle(operands, places);
            case "S" -> path.paint(true, false);
            case "s" -> {
                path.close();
                path.paint(true, false);
            }
            case "f", "F", "f*" -> path.paint(false, true);
            case "B", "B*" -> path.paint(true, true);
            case "b", "b*" -> {
                path.close();
                path.paint(true, true);
            }
            case "n" -> path.paint(false, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private interface Step {
        void to(float x, float y);
    }

    private static void point(List<COSBase> operands, int from, Places places, Step step) {
        if (from >= 0 && number(operands, from) && number(operands, from + 1)) {
            to(value(operands, from), value(operands, from + 1), places, step);
        }
    }

    private static void to(float x, float y, Places places, Step step) {
        Point2D.Float place = places.place(x, y);
        step.to(place.x, place.y);
    }

    private static boolean number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber;
    }

    private static float value(List<COSBase> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private void rectangle(List<COSBase> operands, Places places) {
        if (number(operands, 0) && number(operands, 1) && number(operands, 2) && number(operands, 3)) {
            float x = value(operands, 0);
            float y = value(operands, 1);
            float right = x + value(operands, 2);
            float top = y + value(operands, 3);
            to(x, y, places, path::move);
            to(right, y, places, path::line);
            to(right, top, places, path::line);
            to(x, top, places, path::line);
            path.close();
        }
    }
}
