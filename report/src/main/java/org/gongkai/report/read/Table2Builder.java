package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Reading;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;
import org.jspecify.annotations.Nullable;

/** Collects the rows of table two with the heads that stand above them. */
final class Table2Builder {

    /** A row and the keys of the columns above it; no keys where the heads are missing. */
    private record Row(List<String> heads, TableRow figures) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private List<String> heads = new ArrayList<>();
    private int signs2019;
    private int signs2021;

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean has(String block) {
        return rows.containsKey(block);
    }

    /** A new table under the heads that were read last. */
    Table2Builder again() {
        Table2Builder again = new Table2Builder();
        again.heads = heads;
        again.signs2019 = signs2019;
        again.signs2021 = signs2021;
        return again;
    }

    void newBlock() {
        heads = new ArrayList<>();
    }

    void head(Label.Head2 head) {
        if (!heads.contains(head.key())) {
            heads.add(head.key());
        }
        if (!head.key().equals("decisions")) {
            sign(head.form());
        }
    }

    private void sign(FormVersion form) {
        if (form == FormVersion.F2019) {
            signs2019++;
        } else {
            signs2021++;
        }
    }

    void row(String block, TableRow figures) {
        if (block.equals("procurement") || block.equals("other_services")) {
            sign(FormVersion.F2019);
        }
        Row before = rows.get(block);
        if (before == null || before.figures().filled().isEmpty()) {
            rows.put(block, new Row(List.copyOf(heads), figures));
        }
    }

    /** One figure behind its own head, as where the table is a list; the block goes on from row to row. */
    void cell(String block, Label.Head2 head, TableRow figure) {
        head(head);
        Row before = rows.get(block);
        List<String> keys = new ArrayList<>(before == null ? List.of() : before.heads());
        if (keys.contains(head.key())
                || (before != null && before.figures().filled().size() != keys.size())) {
            return;
        }
        keys.add(head.key());
        List<Item.Datum> data =
                new ArrayList<>(before == null ? List.of() : before.figures().filled());
        data.addAll(figure.filled());
        rows.put(block, new Row(keys, TableRow.of(figure.words(), data, TableRow.Marks.NONE, figure.place())));
    }

    int fullness() {
        return rows.values().stream()
                .mapToInt(row -> row.figures().filled().size())
                .sum();
    }

    /** The form whose words the table uses; null where it uses none that only one form has. */
    @Nullable
    FormVersion form() {
        return signs2019 == signs2021 ? null : signs2019 > signs2021 ? FormVersion.F2019 : FormVersion.F2021;
    }

    Table2 build(FormVersion form, Consumer<Reading> notices) {
        Map<Table2Cell, Figure> cells = new EnumMap<>(Table2Cell.class);
        boolean glued = rows.values().stream()
                .anyMatch(row -> Alternatives.isGlued(row.figures().filled()));
        rows.forEach((block, row) -> {
            List<Table2Cell> own = Table2Cell.of(form).stream()
                    .filter(cell -> cell.block().equals(block))
                    .toList();
            List<Table2Cell> columns = columns(own, row);
            List<Figure> figures = figures(row.figures(), columns.size(), glued);
            if (figures.stream().anyMatch(Figure::isUncertain)) {
                notices.accept(new Reading(
                        "table2." + block, "reading.uncertain", row.figures().raw()));
            }
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), figures.get(i));
            }
        });
        return new Table2(form, cells);
    }

    /** The cells in the order of the heads above the row; in the order of the form where these are not its heads. */
    private static List<Table2Cell> columns(List<Table2Cell> own, Row row) {
        List<Table2Cell> byHead = row.heads().stream()
                .flatMap(head -> own.stream().filter(cell -> cell.key().equals(head)))
                .toList();
        return byHead.size() == own.size() ? byHead : own;
    }

    /** The figures; those of a merged cell once only where a converter put them into every column it covers. */
    private static List<Item.Datum> withoutCopies(TableRow row, int cells) {
        List<Item.Datum> filled = row.filled();
        boolean copies = row.isWhole()
                && filled.size() > cells
                && filled.subList(cells - 1, filled.size()).stream()
                                .map(Item.Datum::raw)
                                .distinct()
                                .count()
                        == 1;
        return copies ? filled.subList(0, cells) : filled;
    }

    private static List<Figure> figures(TableRow row, int cells, boolean glued) {
        List<Item.Datum> filled = row.filled();
        if (filled.isEmpty() || cells == 0) {
            return Collections.nCopies(cells, Figure.BLANK);
        }
        boolean marked = filled.size() != cells && row.hasMarkedCells(cells);
        List<Item.Datum> data = marked ? row.data().subList(0, cells) : withoutCopies(row, cells);
        List<List<Figure>> ways = Alternatives.of(data, cells, 0, glued);
        return ways.isEmpty() ? Merged.unknown(cells, filled) : Merged.of(ways, row::raw);
    }
}
