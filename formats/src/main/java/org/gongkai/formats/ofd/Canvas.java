package org.gongkai.formats.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.page.Glyph;
import org.gongkai.formats.page.Page;
import org.gongkai.formats.page.PathRules;
import org.gongkai.formats.page.Rule;

/** One page, on which graphics are put. */
final class Canvas {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** How deep units may stand in units; in files they stand in none, and one that holds itself never ends. */
    private static final int DEPTH = 8;

    /** A step that is longer than the character's usual width by so much of the size leaves a gap behind it. */
    private static final double LOOSE = 0.25;

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
        for (Graphic.Code code : letters.codes()) {
            new Pen(letters, code, place, size, down > across).write();
        }
    }

    /** Writes one piece of text, character by character. */
    private final class Pen {

        private final Graphic.Letters letters;
        private final Graphic.Code code;
        private final AffineTransform place;
        private final float size;
        private final boolean sideways;

        Pen(Graphic.Letters letters, Graphic.Code code, AffineTransform place, float size, boolean sideways) {
            this.letters = letters;
            this.code = code;
            this.place = place;
            this.size = size;
            this.sideways = sideways;
        }

        void write() throws Refusal {
            int[] characters = code.text().codePoints().toArray();
            int steps = Math.max(0, characters.length - 1);
            double[] stepsX = Numbers.steps(code.stepsX(), steps);
            double[] stepsY = Numbers.steps(code.stepsY(), steps);
            boolean placed = stepsX.length + stepsY.length > 0;
            double x = code.x();
            double y = code.y();
            for (int i = 0; i < characters.length; i++) {
                double width = CharWidth.of(characters[i]) * letters.size() * letters.stretch();
                double stepX = placed ? step(stepsX, i) : letters.down() ? 0 : ownStep(characters[i]);
                double stepY = placed ? step(stepsY, i) : letters.down() ? letters.size() : 0;
                boolean tight = i < steps && stepX > 0 && stepX <= width + LOOSE * letters.size();
                character(characters[i], x, y, tight ? stepX : width);
                x += stepX;
                y += stepY;
            }
        }

        /** Where steps run out, the last one goes on. */
        private static double step(double[] steps, int at) {
            return steps.length == 0 ? 0 : steps[Math.min(at, steps.length - 1)];
        }

        private double ownStep(int character) {
            return CharWidth.of(character) * letters.size() * letters.stretch();
        }

        private void character(int character, double x, double y, double width) throws Refusal {
            budget.glyph();
            reach.count(character);
            Point2D begin = place.transform(new Point2D.Double(x, y), null);
            Point2D end = place.transform(new Point2D.Double(x + width, y), null);
            float left = (float) Math.min(begin.getX(), end.getX());
            float right = sideways ? left + size : (float) Math.max(begin.getX(), end.getX());
            glyphs.add(new Glyph(Reach.shown(character), left, right, (float) begin.getY(), size));
        }
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
