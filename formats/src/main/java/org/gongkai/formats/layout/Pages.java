package org.gongkai.formats.layout;

import static org.gongkai.formats.layout.Paper.POINT;

import java.util.ArrayList;
import java.util.List;

/** The pages that are filled, one after the other, from the top down. */
final class Pages {

    private static final double EXACT = 1e-6;

    /** The number of the page: dashes 7 mm below the text, one character from its outer edge (GB/T 9704-2012, 7.5). */
    private static final double NUMBER_SIZE = 14 * POINT;

    private static final double NUMBER_BASE = Paper.BOTTOM + 7 + 0.4 * NUMBER_SIZE;

    private final Metrics metrics;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private double top = Paper.TOP;

    Pages(Metrics metrics) {
        this.metrics = metrics;
    }

    /** Where the next thing stands. */
    double top() {
        return top;
    }

    boolean isFresh() {
        return top == Paper.TOP;
    }

    boolean fits(double height) {
        return top + height <= Paper.BOTTOM + EXACT;
    }

    /** Goes down by so much. */
    void advance(double height) {
        top += height;
    }

    /** Begins another page, unless nothing stands on this one. */
    void turn() {
        if (!isFresh()) {
            number();
            sheets.add(new Sheet(runs, strokes));
            runs.clear();
            strokes.clear();
            top = Paper.TOP;
        }
    }

    void add(Run run) {
        if (!run.text().isBlank()) {
            runs.add(run);
        }
    }

    void add(Stroke stroke) {
        strokes.add(stroke);
    }

    /** All pages, at least one. */
    List<Sheet> finish() {
        if (!isFresh() || sheets.isEmpty()) {
            number();
            sheets.add(new Sheet(runs, strokes));
        }
        return List.copyOf(sheets);
    }

    private void number() {
        int number = sheets.size() + 1;
        String text = "— " + number + " —";
        Style style = new Style(Face.NUMBER, NUMBER_SIZE, 0, 0, 0, 0, Style.Align.LEFT);
        double width = new LineBreaks(metrics, style).width(text);
        double left = number % 2 == 0 ? Paper.LEFT + NUMBER_SIZE : Paper.RIGHT - NUMBER_SIZE - width;
        runs.add(new Run(text, Face.NUMBER, NUMBER_SIZE, left, NUMBER_BASE, 0));
    }
}
