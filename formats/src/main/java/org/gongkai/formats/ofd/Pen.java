package org.gongkai.formats.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.page.Glyph;
import org.gongkai.formats.page.Reach;

/** Writes text character by character. */
final class Pen {

    /** Takes the characters one by one. */
    interface Sink {
        void take(int character, Glyph glyph) throws Refusal;
    }

    /**
     * A step that is longer than the character's usual width by so much of the size leaves a gap behind it: more than lines are
     * stretched by. Figures are all of one width, and apart from each other they are two numbers.
     */
    private static final double LOOSE = 0.45;

    private static final double LOOSE_FIGURES = 0.25;

    private final Graphic.Letters letters;
    private final AffineTransform place;
    private final float size;
    private final boolean sideways;
    private final Sink sink;

    /**
     * A pen for those letters.
     *
     * @param place from their measure to that of the page
     * @param size of the font on the page
     * @param sideways whether lines run up or down the page
     */
    Pen(Graphic.Letters letters, AffineTransform place, float size, boolean sideways, Sink sink) {
        this.letters = letters;
        this.place = place;
        this.size = size;
        this.sideways = sideways;
        this.sink = sink;
    }

    void write(Graphic.Code code) throws Refusal {
        int[] characters = code.text().codePoints().toArray();
        int steps = Math.max(0, characters.length - 1);
        double[] stepsX = Numbers.steps(code.stepsX(), steps);
        double[] stepsY = Numbers.steps(code.stepsY(), steps);
        boolean placed = stepsX.length + stepsY.length > 0;
        double x = code.x();
        double y = code.y();
        for (int i = 0; i < characters.length; i++) {
            double width = CharWidth.of(characters[i]) * letters.size() * letters.stretch();
            double stepX = placed ? step(stepsX, i) : letters.down() ? 0 : width;
            double stepY = placed ? step(stepsY, i) : letters.down() ? letters.size() : 0;
            boolean tight = i < steps && stepX > 0 && stepX <= width + loose(characters, i) * letters.size();
            String text = Reach.shown(characters[i]) + blankBehind(characters, i);
            sink.take(characters[i], glyph(text, x, y, tight ? stepX : width));
            x += stepX;
            y += stepY;
        }
    }

    /** Where steps run out, the last one goes on. */
    private static double step(double[] steps, int at) {
        return steps.length == 0 ? 0 : steps[Math.min(at, steps.length - 1)];
    }

    private static double loose(int[] characters, int at) {
        return Character.isDigit(characters[at]) && Character.isDigit(characters[at + 1]) ? LOOSE_FIGURES : LOOSE;
    }

    /** A single blank belongs to the character before it, as gaps alone do not tell it from Chinese set wide. */
    private static String blankBehind(int[] characters, int at) {
        boolean blank = at + 1 < characters.length && isBlank(characters[at + 1]) && !isBlank(characters[at]);
        boolean single = at + 2 >= characters.length || !isBlank(characters[at + 2]);
        return blank && single ? Character.toString(characters[at + 1]) : "";
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character);
    }

    private Glyph glyph(String text, double x, double y, double width) {
        Point2D begin = place.transform(new Point2D.Double(x, y), null);
        Point2D end = place.transform(new Point2D.Double(x + width, y), null);
        float left = (float) Math.min(begin.getX(), end.getX());
        float right = sideways ? left + size : (float) Math.max(begin.getX(), end.getX());
        return new Glyph(text, left, right, (float) begin.getY(), size);
    }
}
