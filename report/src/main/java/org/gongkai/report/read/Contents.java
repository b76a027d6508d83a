package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts the strips of a document into its tables and its text.
 *
 * @param text lines outside the tables, in order; blank lines are kept
 * @param tables the strips of tables, in runs that no text interrupts
 */
record Contents(List<Line> text, List<Run> tables) {

    /**
     * Strips of tables that no text interrupts.
     *
     * @param chapter the chapter whose heading stands before them; 0 where there is none
     */
    record Run(int chapter, List<Strip> strips) {}

    /** A line of text, and the chapter's heading it begins with, if any. */
    record Line(Strip strip, HeadingReader.@Nullable Match heading) {}

    private static final int LONGEST_FRAGMENT = 40;
    private static final int LOOK_AHEAD = 14;
    /** How far a table is looked for behind its heads, letter by letter if they run downwards. */
    private static final int FARTHEST = 160;

    private static final String COLUMN_GAP = "    ";
    private static final int ROW_OF_FIGURES = 7;
    private static final int FIGURES_OF_FOUR = 15;
    private static final int LONGEST_PAGE_NUMBER = 20;

    /** What a strip looks like by itself. */
    private enum Look {
        LABELS,
        FIGURES,
        BLANK,
        FRAGMENT,
        HEADING,
        /** The number of a page or the caption of a table: passed over wherever it stands. */
        NOISE,
        TEXT
    }

    /** All of a document as text, also what looks like a table. */
    static Contents ofText(List<Strip> strips) {
        List<Line> text = strips.stream()
                .filter(strip -> strip.layout() == Strip.Layout.EMPTY || look(strip) != Look.NOISE)
                .map(strip -> new Line(strip, null))
                .toList();
        return new Contents(text, List.of());
    }

    static Contents of(List<Strip> strips) {
        Contents contents = new Contents(new ArrayList<>(), new ArrayList<>());
        List<HeadingReader.@Nullable Match> headings = new ArrayList<>();
        List<Look> looks = new ArrayList<>();
        for (Strip strip : strips) {
            Look look = look(strip);
            boolean words = look == Look.FRAGMENT || look == Look.TEXT;
            HeadingReader.Match heading = words ? HeadingReader.match(strip.text(), strip.place()) : null;
            headings.add(heading);
            looks.add(heading == null ? look : Look.HEADING);
        }
        List<Strip> run = new ArrayList<>();
        int chapter = 0;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            if (looks.get(i) == Look.NOISE) {
                continue;
            }
            boolean inTable = !run.isEmpty();
            boolean belongs = switch (looks.get(i)) {
                case LABELS -> true;
                case FIGURES -> inTable || (chapter == 4 && isColumn(looks, i));
                case BLANK -> inTable;
                case FRAGMENT ->
                    begins(strip)
                            || (inTable && goesOn(looks, strips, i))
                            || (chapter > 1 && chapter < 5 && isSliver(strip) && goesOn(looks, strips, i));
                case HEADING, NOISE, TEXT -> false;
            };
            if (belongs) {
                run.add(strip);
                continue;
            }
            contents.close(run, chapter);
            run = new ArrayList<>();
            HeadingReader.Match heading = headings.get(i);
            contents.text.add(new Line(strip, heading));
            if (heading != null) {
                chapter = heading.heading().chapter();
            }
        }
        contents.close(run, chapter);
        return contents;
    }

    private void close(List<Strip> run, int chapter) {
        if (!run.isEmpty()) {
            tables.add(new Run(chapter, run));
            Strip last = run.getLast();
            text.add(new Line(Strip.empty(last.table(), last.place()), null));
        }
    }

    private static Look look(Strip strip) {
        if (strip.layout() == Strip.Layout.EMPTY) {
            return Look.BLANK;
        }
        if (strip.layout() == Strip.Layout.ROW) {
            return lookOfRow(strip);
        }
        String text = strip.text();
        if (isCaption(text) || (text.length() <= LONGEST_PAGE_NUMBER && Residue.isMarkedPageNumber(text))) {
            return Look.NOISE;
        }
        List<Item> items = strip.items();
        if (items.isEmpty()) {
            return text.length() <= Lexer.LONGEST ? Look.BLANK : Look.TEXT;
        }
        boolean row = items.size() >= ROW_OF_FIGURES && endsWithFigures(items);
        boolean labels = false;
        for (Item item : items) {
            if (!row && item instanceof Item.Words words && !words.isLabel()) {
                boolean sentence = text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
                boolean piece =
                        text.length() <= LONGEST_FRAGMENT || text.strip().contains(COLUMN_GAP);
                return piece && !sentence ? Look.FRAGMENT : Look.TEXT;
            }
            labels |= item instanceof Item.Words;
        }
        return row || labels ? Look.LABELS : Look.FIGURES;
    }

    /** A line such as {@code 表三：…} that a converter put above a table. */
    private static boolean isCaption(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '#' || text.charAt(start) == ' ')) {
            start++;
        }
        return text.startsWith("表", start)
                && start + 1 < text.length()
                && text.length() <= LONGEST_FRAGMENT
                && "一二三四1234".indexOf(text.charAt(start + 1)) >= 0
                && (start + 2 == text.length() || "：: 、.".indexOf(text.charAt(start + 2)) >= 0);
    }

    /** Whether a line ends with as many figures as a row of table three has. */
    private static boolean endsWithFigures(List<Item> items) {
        for (Item item : items.subList(items.size() - ROW_OF_FIGURES, items.size())) {
            if (item instanceof Item.Words) {
                return false;
            }
        }
        return true;
    }

    private static Look lookOfRow(Strip strip) {
        int figures = 0;
        boolean words = false;
        for (Strip.Slot slot : strip.cells()) {
            for (Item item : slot.items()) {
                switch (item) {
                    case Item.Words found -> {
                        if (found.isLabel()) {
                            return Look.LABELS;
                        }
                        words = true;
                    }
                    case Item.Datum datum -> figures++;
                }
            }
        }
        if (figures >= ROW_OF_FIGURES) {
            return Look.LABELS;
        }
        return words ? Look.FRAGMENT : figures > 0 ? Look.FIGURES : Look.BLANK;
    }

    /** Whether a fragment is by itself the beginning of one label, or nearly one. */
    private static boolean begins(Strip strip) {
        StringBuilder words = new StringBuilder();
        for (Strip.Slot slot : strip.cells()) {
            for (Item item : slot.items()) {
                if (item instanceof Item.Words found) {
                    words.append(found.letters());
                }
            }
        }
        String letters = words.toString();
        return letters.length() >= 6 && (Labels.begunBy(letters) != null || Labels.nearest(letters) != null);
    }

    /** Whether a line is a letter or two, as where the head of a narrow column runs downwards. */
    private static boolean isSliver(Strip strip) {
        return strip.layout() == Strip.Layout.LINE && strip.text().strip().length() <= 2;
    }

    /** Whether as many figures as table four has stand below each other, as where its heads are lost. */
    private static boolean isColumn(List<Look> looks, int i) {
        int figures = 0;
        for (int k = i; k < looks.size() && figures < FIGURES_OF_FOUR; k++) {
            switch (looks.get(k)) {
                case FIGURES -> figures++;
                case BLANK, NOISE -> {}
                default -> {
                    return false;
                }
            }
        }
        return figures == FIGURES_OF_FOUR;
    }

    /** Whether the table goes on soon after this strip. */
    private static boolean goesOn(List<Look> looks, List<Strip> strips, int i) {
        int seen = 0;
        int end = Math.min(looks.size(), i + FARTHEST);
        for (int k = i + 1; k < end && seen < LOOK_AHEAD; k++) {
            switch (looks.get(k)) {
                case LABELS, FIGURES -> {
                    return true;
                }
                case HEADING, TEXT -> {
                    return false;
                }
                case FRAGMENT -> seen += isSliver(strips.get(k)) ? 0 : 1;
                case BLANK, NOISE -> {}
            }
        }
        return false;
    }
}
