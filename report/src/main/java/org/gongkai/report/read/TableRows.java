package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.formats.Place;
import org.jspecify.annotations.Nullable;

/** Gathers the strips of tables into rows of words and figures, whatever the layout. */
final class TableRows {

    private static final int ROW_OF_FIGURES = 7;
    private static final int FEWEST_COLUMNS = 5;
    private static final int COLUMNS_OF_FOUR = 15;
    /** What programs write into a cell that holds nothing. */
    private static final Set<String> NOTHING = Set.of("nan", "NaN", "None", "null", "NULL", "N/A", "#N/A");

    private static final int LONGEST_UNREAD = 6;

    /** What some tables put in a cell of its own between the label and the figures. */
    private static final Set<String> UNITS = Set.of("件", "条", "个", "项", "次", "万元", "单位件");

    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Item.Datum> data = new ArrayList<>();
    private TableRow.Marks marks = TableRow.Marks.NONE;
    private @Nullable Place place;
    private int gap;

    private TableRows() {}

    static List<TableRow> of(List<Strip> strips) {
        TableRows gathered = new TableRows();
        strips.forEach(gathered::add);
        gathered.finish();
        return gathered.rows;
    }

    private void add(Strip strip) {
        switch (strip.layout()) {
            case ROW -> row(strip);
            case CELL -> cell(strip.cells().getFirst(), TableRow.Marks.CELLS, strip.place());
            case LINE -> line(strip);
            case EMPTY -> gap++;
        }
    }

    private void line(Strip strip) {
        List<Item> items = strip.items();
        boolean ownRow =
                items.size() >= ROW_OF_FIGURES && strip.cells().getFirst().isFigures();
        boolean glued = items.size() == 1
                && items.getFirst() instanceof Item.Datum datum
                && datum.isRowOfDigits()
                && data.stream().allMatch(Item.Datum::isRowOfDigits);
        if ((ownRow && data.size() >= ROW_OF_FIGURES) || (glued && !data.isEmpty())) {
            finish();
        }
        items.forEach(item -> item(item, TableRow.Marks.NONE, strip.place()));
    }

    private void row(Strip strip) {
        boolean goesOn = marks == TableRow.Marks.CELLS && !words.isEmpty() && !hasWords(strip);
        TableRow.Marks own = goesOn ? TableRow.Marks.CELLS : TableRow.Marks.ROW;
        if (!goesOn && !isRestOfLabel(strip)) {
            finish();
        }
        List<Strip.Slot> cells = strip.cells();
        for (Strip.Slot slot : cells.subList(rowNumber(cells), cells.size())) {
            cell(slot, own, strip.place());
        }
        if (!goesOn) {
            finish();
        }
    }

    /** Whether the row begins with the rest of a label whose beginning stands on the line above: {@code 行政规范性}, {@code 文件 | 3 | 0 | 8}. */
    private boolean isRestOfLabel(Strip strip) {
        if (words.isEmpty()
                || !data.isEmpty()
                || marks != TableRow.Marks.NONE
                || strip.cells().size() < 2) {
            return false;
        }
        List<Item> first = strip.cells().getFirst().items();
        boolean rest = first.size() == 1 && first.getFirst() instanceof Item.Words found && !found.isLabel();
        return rest
                && strip.cells().get(1).isFigures()
                && Item.Words.of(words.getLast() + ((Item.Words) first.getFirst()).letters())
                        .isLabel();
    }

    /** How many cells the number of the row takes that some tables put before its label, blanks before it included. */
    private static int rowNumber(List<Strip.Slot> cells) {
        int number = -1;
        for (int i = 0; i < cells.size(); i++) {
            Strip.Slot slot = cells.get(i);
            if (!slot.isFigures()) {
                return number + 1;
            }
            if (!slot.items().isEmpty()) {
                if (number >= 0) {
                    return 0;
                }
                number = i;
            }
        }
        return 0;
    }

    private static boolean hasWords(Strip strip) {
        for (Strip.Slot slot : strip.cells()) {
            if (!slot.isFigures()) {
                return true;
            }
        }
        return false;
    }

    private void cell(Strip.Slot slot, TableRow.Marks own, Place at) {
        if (NOTHING.contains(slot.text().strip())) {
            item(new Item.Datum("", slot.column(), 0), own, at);
        } else if (slot.isFigures() || (own == TableRow.Marks.ROW && isFigure(slot))) {
            item(new Item.Datum(slot.text().strip(), slot.column(), 0), own, at);
        } else {
            slot.items().forEach(item -> item(item, own, at));
        }
    }

    /** Whether a cell of a row holds a figure in letters, or stands among figures with words that are no label. */
    private boolean isFigure(Strip.Slot slot) {
        boolean unread = hasFigures()
                && slot.items().size() == 1
                && slot.items().getFirst() instanceof Item.Words found
                && !found.isLabel()
                && found.letters().length() <= LONGEST_UNREAD;
        return unread || (!words.isEmpty() && CellText.isNumeral(slot.text().strip()));
    }

    private boolean hasFigures() {
        for (Item.Datum datum : data) {
            if (!datum.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void item(Item item, TableRow.Marks own, Place at) {
        switch (item) {
            case Item.Words unit when UNITS.contains(unit.letters()) -> {}
            case Item.Words found -> {
                if (hasFigures()) {
                    finish();
                }
                data.clear();
                words.add(found.letters());
                marks = own;
            }
            case Item.Datum datum -> {
                if (data.size() == COLUMNS_OF_FOUR && isCount()) {
                    data.clear();
                }
                data.add(new Item.Datum(datum.raw(), datum.column(), gap));
                marks = data.size() == 1 || own == marks ? own : TableRow.Marks.NONE;
            }
        }
        place = at;
        gap = 0;
    }

    /** Whether the figures only number the columns: 1, 2, 3 and so on, which no row of the tables adds up to. */
    private boolean isCount() {
        int counted = 0;
        for (Item.Datum datum : data) {
            if (!datum.isBlank() && !datum.raw().equals(Integer.toString(++counted))) {
                return false;
            }
        }
        return counted >= FEWEST_COLUMNS;
    }

    private void finish() {
        if (isCount()) {
            data.clear();
        }
        if (place != null && !(words.isEmpty() && data.isEmpty())) {
            rows.add(TableRow.of(words, data, marks, place));
        }
        words.clear();
        data.clear();
        marks = TableRow.Marks.NONE;
    }
}
