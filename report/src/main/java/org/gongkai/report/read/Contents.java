package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the strips of a document into its tables and its text.
 *
 * @param text lines outside the tables, in order; blank lines are kept
 * @param tables the strips of tables, each list a run that no text interrupts
 */
record Contents(List<Strip> text, List<List<Strip>> tables) {

    private static final int LONGEST_FRAGMENT = 40;
    private static final int LONGEST_LINE = 150;
    private static final int LOOK_AHEAD = 6;

    /** What a strip looks like by itself. */
    private enum Look {
        LABELS,
        FIGURES,
        BLANK,
        FRAGMENT,
        TEXT
    }

    static Contents of(List<Strip> strips) {
        List<Look> looks = strips.stream().map(Contents::look).toList();
        Contents contents = new Contents(new ArrayList<>(), new ArrayList<>());
        List<Strip> run = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            boolean inTable = !run.isEmpty();
            boolean belongs = switch (looks.get(i)) {
                case LABELS -> true;
                case FIGURES, BLANK -> inTable;
                case FRAGMENT -> begins(strips.get(i)) || (inTable && goesOn(looks, i));
                case TEXT -> false;
            };
            if (belongs) {
                run.add(strips.get(i));
            } else {
                contents.close(run);
                run = new ArrayList<>();
                contents.text.add(strips.get(i));
            }
        }
        contents.close(run);
        return contents;
    }

    private void close(List<Strip> run) {
        if (!run.isEmpty()) {
            tables.add(run);
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
        if (text.length() > LONGEST_LINE && !isWholeTable(text)) {
            return Look.TEXT;
        }
        List<Item> items = Runs.of(text);
        boolean labels = false;
        for (Item item : items) {
            if (item instanceof Item.Words words) {
                if (Labels.parts(words.letters()) == null) {
                    return text.length() <= LONGEST_FRAGMENT && isFragment(strip) ? Look.FRAGMENT : Look.TEXT;
                }
                labels = true;
            }
        }
        return items.isEmpty() ? Look.BLANK : labels ? Look.LABELS : Look.FIGURES;
    }

    private static Look lookOfRow(Strip strip) {
        boolean figures = false;
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
                    case Item.Datum datum -> figures = true;
                }
            }
        }
        return words ? Look.FRAGMENT : figures ? Look.FIGURES : Look.BLANK;
    }

    /** A short line that may be part of a label broken over lines, and is no sentence and no heading. */
    private static boolean isFragment(Strip strip) {
        String text = strip.text();
        return text.indexOf('。') < 0 && text.indexOf('；') < 0 && HeadingReader.match(text, strip.place()) == null;
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
                case TEXT -> {
                    return false;
                }
                case FRAGMENT -> seen++;
                case BLANK -> {}
            }
        }
        return false;
    }

    /** A table that lost all its line ends. */
    private static boolean isWholeTable(String text) {
        return (text.contains("本年新收") && text.contains("结转下年度")) || text.contains("结果纠正") || text.contains("信息内容");
    }
}
