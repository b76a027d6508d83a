package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.Collections;
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
    private static final int CELLS = COLUMNS * BLOCKS.size();

    /** A row and the result its label names; null where it has none or begins with a kind of dispute. */
    private record Named(Table4.@Nullable Column result, TableRow row) {}

    private final List<TableRow> rows = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();
    private boolean seen;

    boolean isEmpty() {
        return !seen;
    }

    void head() {
        seen = true;
    }

    /** Whether the table still waits for figures. */
    boolean isOpen() {
        return seen && fullness() < CELLS;
    }

    void add(@Nullable Label own, TableRow row) {
        boolean blankHead =
                row.filled().isEmpty() && (!row.words().isEmpty() || row.data().size() < COLUMNS);
        if (!blankHead) {
            rows.add(row);
            named.add(new Named(result(own), row));
        }
    }

    private static Table4.@Nullable Column result(@Nullable Label own) {
        return switch (own) {
            case Label.Head4(Table4.Column column) -> column;
            case Label.Total total -> Table4.Column.TOTAL;
            case null, default -> null;
        };
    }

    int fullness() {
        return rows.stream().mapToInt(row -> row.filled().size()).sum();
    }

    /** The table; null where it has heads but not a single cell for figures. */
    @Nullable
    Table4 build(Consumer<Reading> notices) {
        if (rows.isEmpty()) {
            return null;
        }
        List<Figure> figures = figures(notices);
        Map<Table4.Dispute, List<Figure>> blocks = new EnumMap<>(Table4.Dispute.class);
        for (Table4.Dispute block : BLOCKS) {
            int start = block.ordinal() * COLUMNS;
            blocks.put(block, figures.subList(start, start + COLUMNS));
        }
        if (rows.stream().allMatch(row -> row.marks() == TableRow.Marks.NONE) && Scrambled.isFour(blocks.values())) {
            blocks.replaceAll((block, own) -> Scrambled.open(own));
            notices.accept(new Reading("table4", "reading.scrambled", ""));
        }
        return new Table4(blocks);
    }

    private List<Figure> figures(Consumer<Reading> notices) {
        List<Item.Datum> turned = turned();
        List<Item.Datum> filled = !turned.isEmpty()
                ? turned
                : rows.stream().flatMap(row -> row.filled().stream()).toList();
        if (filled.stream().allMatch(Item.Datum::isBlank)) {
            return Collections.nCopies(CELLS, Figure.BLANK);
        }
        List<Item.Datum> marked = filled.size() < CELLS ? markedCells() : List.of();
        List<Item.Datum> data = marked.size() == CELLS ? marked : filled;
        List<List<Figure>> ways = Alternatives.of(data, CELLS, COLUMNS, false);
        String raw = String.join(" ", filled.stream().map(Item.Datum::raw).toList());
        if (ways.size() != 1 || ways.getFirst().stream().anyMatch(Figure::isUncertain)) {
            notices.accept(new Reading("table4", "reading.uncertain", raw));
        } else if (Alternatives.isUnclear(filled, CELLS)) {
            notices.accept(new Reading("table4", "reading.unclearDigits", raw));
        } else if (data.size() != CELLS) {
            notices.accept(new Reading("table4", "reading.decidedByRow", raw));
        }
        return ways.isEmpty() ? Merged.unknown(CELLS, filled) : Merged.of(ways, () -> raw);
    }

    /** The cells where each row is a result and each column a kind of dispute; none where the table stands as in the form. */
    private List<Item.Datum> turned() {
        Item.Datum[] cells = new Item.Datum[CELLS];
        int found = 0;
        for (Named one : named) {
            TableRow row = one.row();
            List<Item.Datum> own = row.hasMarkedCells(BLOCKS.size()) ? row.data() : row.filled();
            if (one.result() == null
                    || own.size() < BLOCKS.size()
                    || row.filled().size() > BLOCKS.size()) {
                return List.of();
            }
            for (int block = 0; block < BLOCKS.size(); block++) {
                int at = block * COLUMNS + one.result().ordinal();
                found += cells[at] == null ? 1 : 0;
                cells[at] = own.get(block);
            }
        }
        return found == CELLS && named.size() == COLUMNS ? List.of(cells) : List.of();
    }

    /** The cells where the file marks them, blank ones too; those beyond a row's or a block's number are padding. */
    private List<Item.Datum> markedCells() {
        int width = rows.size() == 1 ? CELLS : COLUMNS;
        List<Item.Datum> cells = new ArrayList<>();
        for (TableRow row : rows) {
            List<Item.Datum> data = row.data();
            int start = 0;
            while (data.size() - start > width && data.get(start).isBlank()) {
                start++;
            }
            int end = data.size();
            while (end - start > width && data.get(end - 1).isBlank()) {
                end--;
            }
            if (row.marks() == TableRow.Marks.NONE || end - start != width) {
                return List.of();
            }
            cells.addAll(data.subList(start, end));
        }
        return cells;
    }
}
