package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the strips of a document into its tables and its text.
 *
 * @param text lines outside the tables, in order; blank lines are kept
 * @param tables the strips of tables, in runs that no text interrupts
 */
record Contents(List<Strip> text, List<Run> tables) {

    /**
     * Strips of tables that no text interrupts.
     *
     * @param chapter the chapter whose heading stands before them; 0 where there is none
     */
    record Run(int chapter, List<Strip> strips) {}

    private static final int LONGEST_FRAGMENT = 40;
    private static final int LONGEST_LINE = 150;
    private static final int LOOK_AHEAD = 14;
    private static final int ROW_OF_FIGURES = 7;
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

    static Contents of(List<Strip> strips) {
        List<Look> looks = strips.stream().map(Contents::look).toList();
        Contents contents = new Contents(new ArrayList<>(), new ArrayList<>());
        List<Strip> run = new ArrayList<>();
        int chapter = 0;
        for (int i = 0; i < strips.size(); i++) {
            if (looks.get(i) == Look.NOISE) {
                continue;
            }
            boolean inTable = !run.isEmpty();
            boolean belongs = switch (looks.get(i)) {
                case LABELS -> true;
                case FIGURES, BLANK -> inTable;
                case FRAGMENT -> begins(strips.get(i)) || (inTable && goesOn(looks, i));
                case HEADING, NOISE, TEXT -> false;
            };
            if (belongs) {
                run.add(strips.get(i));
                continue;
            }
            contents.close(run, chapter);
            run = new ArrayList<>();
            contents.text.add(strips.get(i));
            if (looks.get(i) == Look.HEADING) {
                chapter = HeadingReader.chapter(strips.get(i));
            }
        }
        contents.close(run, chapter);
        return contents;
    }

    private void close(List<Strip> run, int chapter) {
        if (!run.isEmpty()) {
            tables.add(new Run(chapter, run));
            Strip last = run.getLast();
            text.add(Strip.line("", last.table(), last.place()));
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
        if (text.length() > LONGEST_LINE && !isWholeTable(text)) {
            return HeadingReader.chapter(strip) > 0 ? Look.HEADING : Look.TEXT;
        }
        List<Item> items = Runs.of(text);
        boolean labels = items.size() > ROW_OF_FIGURES && endsWithFigures(items);
        for (Item item : items) {
            if (!labels && item instanceof Item.Words words) {
                if (Labels.parts(words.letters()) == null) {
                    return lookOfWords(strip);
                }
                labels = true;
            }
        }
        return items.isEmpty() ? Look.BLANK : labels || items.size() >= ROW_OF_FIGURES ? Look.LABELS : Look.FIGURES;
    }

    private static Look lookOfWords(Strip strip) {
        if (HeadingReader.chapter(strip) > 0) {
            return Look.HEADING;
        }
        String text = strip.text();
        boolean sentence = text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
        return text.length() <= LONGEST_FRAGMENT && !sentence ? Look.FRAGMENT : Look.TEXT;
    }

    /** A line such as {@code 表三：…} that a converter put above a table. */
    private static boolean isCaption(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '#' || text.charAt(start) == ' ')) {
            start++;
        }
        return text.startsWith("表", start)
                && start + 2 < text.length()
                && text.length() <= LONGEST_FRAGMENT
                && "一二三四1234".indexOf(text.charAt(start + 1)) >= 0
                && "：: 、.".indexOf(text.charAt(start + 2)) >= 0;
    }

    /** Whether a line ends with as many figures as a row of table three has. */
    private static boolean endsWithFigures(List<Item> items) {
        return items.subList(items.size() - ROW_OF_FIGURES, items.size()).stream()
                .allMatch(Item.Datum.class::isInstance);
    }

    private static Look lookOfRow(Strip strip) {
        int figures = 0;
        boolean words = false;
        for (Strip.Slot slot : strip.cells()) {
            for (Item item : Runs.of(slot.text())) {
                switch (item) {
                    case Item.Words found -> {
                        if (Labels.parts(found.letters()) != null) {
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
        String letters = Fold.letters(strip.text());
        return letters.length() >= 6 && (Labels.begunBy(letters) != null || Labels.nearest(letters) != null);
    }

    /** Whether the table goes on soon after this strip. */
    private static boolean goesOn(List<Look> looks, int i) {
        int seen = 0;
        for (int k = i + 1; k < looks.size() && seen < LOOK_AHEAD; k++) {
            switch (looks.get(k)) {
                case LABELS, FIGURES -> {
                    return true;
                }
                case HEADING, TEXT -> {
                    return false;
                }
                case FRAGMENT -> seen++;
                case BLANK, NOISE -> {}
            }
        }
        return false;
    }

    /** A table that lost all its line ends. */
    private static boolean isWholeTable(String text) {
        return (text.contains("本年新收") && text.contains("结转下年度")) || text.contains("结果纠正") || text.contains("信息内容");
    }
}
