package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Reading;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/** Collects the figures of table four: one row of fifteen, or the three blocks one after another. */
final class Table4Builder {

    private static final int COLUMNS = Table4.Column.values().length;
    private static final List<Table4.Dispute> BLOCKS = List.of(Table4.Dispute.values());

    private final List<Item.Datum> data = new ArrayList<>();
    private boolean seen;

    boolean isEmpty() {
        return !seen;
    }

    void head() {
        seen = true;
    }

    /** Whether the table still waits for figures. */
    boolean isOpen() {
        return seen && data.stream().filter(datum -> !datum.isBlank()).count() < (long) COLUMNS * BLOCKS.size();
    }

    void add(TableRow row) {
        boolean blankHead =
                row.filled().isEmpty() && (!row.words().isEmpty() || row.data().size() < COLUMNS);
        if (blankHead) {
            return;
        }
        data.addAll(row.data());
    }

    int fullness() {
        return (int) data.stream().filter(datum -> !datum.isBlank()).count();
    }

    /** The table; null where it has heads but not a single cell for figures. */
    @Nullable
    Table4 build(Consumer<Reading> notices) {
        if (data.isEmpty()) {
            return null;
        }
        List<Figure> figures = figures(notices);
        Map<Table4.Dispute, List<Figure>> blocks = new EnumMap<>(Table4.Dispute.class);
        for (Table4.Dispute block : BLOCKS) {
            int start = block.ordinal() * COLUMNS;
            blocks.put(block, figures.subList(start, start + COLUMNS));
        }
        return new Table4(blocks);
    }

    private List<Figure> figures(Consumer<Reading> notices) {
        int cells = COLUMNS * BLOCKS.size();
        List<Item.Datum> filled =
                data.stream().filter(datum -> !datum.isBlank()).toList();
        if (filled.size() != cells && data.size() == cells) {
            return data.stream().map(datum -> CellText.read(datum.raw())).toList();
        }
        if (filled.isEmpty()) {
            return java.util.Collections.nCopies(cells, Figure.BLANK);
        }
        List<List<Figure>> ways = Alternatives.of(filled, cells, COLUMNS);
        String raw = String.join(" ", filled.stream().map(Item.Datum::raw).toList());
        if (ways.size() != 1) {
            notices.accept(new Reading("table4", "reading.uncertain", raw));
        } else if (filled.size() != cells) {
            notices.accept(new Reading("table4", "reading.decidedByRow", raw));
        }
        return ways.isEmpty()
                ? java.util.Collections.nCopies(cells, new Figure(null, raw, List.of()))
                : Merged.of(ways, raw);
    }
}
