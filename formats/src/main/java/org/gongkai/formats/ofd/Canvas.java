package org.gongkai.formats.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.page.Glyph;
import org.gongkai.formats.page.Page;
import org.gongkai.formats.page.PathRules;
import org.gongkai.formats.page.Reach;
import org.gongkai.formats.page.Rule;

/** One page, on which graphics are put. */
final class Canvas {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** How deep units may stand in units; in files they stand in none, and one that holds itself never ends. */
    private static final int DEPTH = 8;

    /** Words that lean more than this, across to down, are a watermark or a seal. */
    private static final double ASLANT = 0.1;

    private final Units units;
    private final Reach reach;
    private final OfdBudget budget;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final PathRules path;

    Canvas(Units units, Reach reach, OfdBudget budget) {
        this.units = units;
        this.reach = reach;
        this.budget = budget;
        path = new PathRules(rule -> {
            if (budget.rule()) {
                rules.add(rule);
            }
        });
    }

    /** Puts a graphic of the page there. */
    void draw(Graphic graphic) throws Refusal {
        draw(graphic, AffineTransform.getScaleInstance(POINTS_PER_MILLIMETRE, POINTS_PER_MILLIMETRE), 0);
    }

    private void draw(Graphic graphic, AffineTransform outer, int depth) throws Refusal {
        budget.step();
        AffineTransform place = new AffineTransform(outer);
        place.concatenate(graphic.place());
        switch (graphic) {
            case Graphic.Letters letters -> letters(letters, place);
            case Graphic.Path line -> {
                PathData.follow(line.data(), place, path, budget);
                path.paint(line.strokes(), line.fills());
            }
            case Graphic.Use use -> {
                if (depth < DEPTH) {
                    for (Graphic inner : units.get(use.unit())) {
                        draw(inner, place, depth + 1);
                    }
                }
            }
        }
    }

    private void letters(Graphic.Letters letters, AffineTransform place) throws Refusal {
        Point2D along = place.deltaTransform(new Point2D.Double(letters.size() * letters.stretch(), 0), null);
        Point2D up = place.deltaTransform(new Point2D.Double(0, letters.size()), null);
        double across = Math.abs(along.getX());
        double down = Math.abs(along.getY());
        float size = (float) Math.hypot(up.getX(), up.getY());
        if (!(size > 0) || Math.min(across, down) > ASLANT * Math.max(across, down)) {
            return;
        }
        Pen pen = new Pen(letters, place, size, down > across, this::add);
        for (Graphic.Code code : letters.codes()) {
            budget.glyphs(code.text().length());
            pen.write(code);
        }
    }

    private void add(int character, Glyph glyph) throws Refusal {
        budget.step();
        reach.count(character);
        glyphs.add(glyph);
    }

    /** The page of that size in millimetres; what stands outside cannot be seen. */
    Page page(double width, double height) {
        float right = (float) (width * POINTS_PER_MILLIMETRE);
        float bottom = (float) (height * POINTS_PER_MILLIMETRE);
        glyphs.removeIf(glyph -> !(glyph.left() >= 0
                && glyph.left() <= right
                && glyph.base() >= 0
                && glyph.base() <= bottom
                && glyph.size() < bottom));
        return new Page(right, bottom, glyphs, rules);
    }
}
