package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.Place;
import org.jspecify.annotations.Nullable;

/** Gathers the strips of tables into rows of words and figures, whatever the layout. */
final class TableRows {

    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Item.Datum> data = new ArrayList<>();
    private @Nullable Place place;
    private int gap;

    private TableRows() {}

    static List<TableRow> of(List<Strip> strips) {
        TableRows gathered = new TableRows();
        strips.forEach(gathered::add);
        gathered.finish(false);
        return gathered.rows;
    }

    private void add(Strip strip) {
        switch (strip.layout()) {
            case ROW -> row(strip);
            case CELL -> cell(strip);
            case LINE -> Runs.of(strip.text()).forEach(item -> item(item, strip.place(), false));
            case EMPTY -> gap++;
        }
    }

    private void row(Strip strip) {
        finish(false);
        for (Strip.Slot slot : strip.cells()) {
            List<Item> items = Runs.of(slot.text());
            if (items.stream().allMatch(Item.Datum.class::isInstance)) {
                item(new Item.Datum(slot.text().strip(), slot.column(), 0), strip.place(), true);
            } else {
                items.forEach(item -> item(item, strip.place(), true));
            }
        }
        finish(true);
    }

    private void cell(Strip strip) {
        List<Item> items = Runs.of(strip.text());
        if (items.isEmpty()) {
            item(new Item.Datum("", -1, 0), strip.place(), false);
        }
        items.forEach(item -> item(item, strip.place(), false));
    }

    private void item(Item item, Place at, boolean whole) {
        place = at;
        switch (item) {
            case Item.Words found -> {
                if (data.stream().anyMatch(datum -> !datum.isBlank())) {
                    finish(whole);
                }
                data.clear();
                words.add(found.letters());
            }
            case Item.Datum datum -> data.add(new Item.Datum(datum.raw(), datum.column(), gap));
        }
        gap = 0;
    }

    private void finish(boolean whole) {
        if (place != null && !(words.isEmpty() && data.isEmpty())) {
            rows.add(new TableRow(words, data, whole, place));
        }
        words.clear();
        data.clear();
    }
}
