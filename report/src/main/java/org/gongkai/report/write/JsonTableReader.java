package org.gongkai.report.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/** The tables of {@code gongkai-report/1}: numbers in the tables, what a number cannot say under {@code cells}. */
final class JsonTableReader {

    private final @Nullable JsonPlace cells;
    private final FormVersion form;

    JsonTableReader(@Nullable JsonPlace cells, FormVersion form) {
        this.cells = cells;
        this.form = form;
    }

    /** Refuses cells that no table has. */
    void end() throws BadJson {
        if (cells != null) {
            cells.end();
        }
    }

    @Nullable
    Table2 two(@Nullable JsonPlace json) throws BadJson {
        if (json == null) {
            return null;
        }
        FormVersion own = form(json);
        Map<String, List<Table2Cell>> blocks = Table2Cell.of(own).stream()
                .collect(Collectors.groupingBy(Table2Cell::block, LinkedHashMap::new, Collectors.toList()));
        Map<Table2Cell, Figure> figures = new EnumMap<>(Table2Cell.class);
        for (Map.Entry<String, List<Table2Cell>> entry : blocks.entrySet()) {
            JsonPlace block = json.objectOrNull(entry.getKey());
            if (block == null) {
                continue;
            }
            for (Table2Cell cell : entry.getValue()) {
                String unit = cell == Table2Cell.PROCUREMENT_AMOUNT ? unit(block) : "";
                if (block.names().contains(cell.key())) {
                    figures.put(cell, figure(block.path(cell.key()), cell.path(), block.any(cell.key()), unit));
                }
            }
            block.end();
        }
        json.end();
        return new Table2(own, figures);
    }

    private static String unit(JsonPlace block) throws BadJson {
        String unit = block.textOrNull("amount_unit");
        if (unit == null || unit.equals(JsonTables.unit(unit))) {
            return unit == null ? "" : unit;
        }
        throw BadJson.at(block.path("amount_unit"), "应当是元、万元或者亿元");
    }

    @Nullable
    Table3 three(@Nullable JsonPlace json) throws BadJson {
        if (json == null) {
            return null;
        }
        FormVersion own = form(json);
        columns(json, Table3.Column.values());
        Map<ReportRow, List<Figure>> rows = new EnumMap<>(ReportRow.class);
        JsonPlace table = json.objectOrNull("rows");
        if (table != null) {
            for (ReportRow row : own.rows()) {
                List<Figure> figures =
                        row(table, row.key(), Table3.Column.values(), column -> Table3.path(row, column));
                if (figures != null) {
                    rows.put(row, figures);
                }
            }
            table.end();
        }
        json.end();
        return new Table3(own, rows);
    }

    @Nullable
    Table4 four(@Nullable JsonPlace json) throws BadJson {
        if (json == null) {
            return null;
        }
        columns(json, Table4.Column.values());
        Map<Table4.Dispute, List<Figure>> blocks = new EnumMap<>(Table4.Dispute.class);
        for (Table4.Dispute block : Table4.Dispute.values()) {
            List<Figure> figures = row(json, block.key(), Table4.Column.values(), column -> Table4.path(block, column));
            if (figures != null) {
                blocks.put(block, figures);
            }
        }
        json.end();
        return new Table4(blocks);
    }

    private FormVersion form(JsonPlace json) throws BadJson {
        return Objects.requireNonNullElse(JsonReportReader.formOrNull(json), form);
    }

    /** The columns may be written for the reader's convenience, but only as they are. */
    private static void columns(JsonPlace json, Enum<?>[] columns) throws BadJson {
        List<JsonValue> expected = new ArrayList<>();
        for (Enum<?> column : columns) {
            expected.add(new JsonValue.Text(column.name().toLowerCase(Locale.ROOT)));
        }
        List<JsonValue> written = json.items("columns");
        if (!written.isEmpty() && !written.equals(expected)) {
            throw BadJson.at(
                    json.path("columns"),
                    "应当依次是 "
                            + expected.stream()
                                    .map(column -> ((JsonValue.Text) column).value())
                                    .collect(Collectors.joining("、")));
        }
    }

    private <C extends Enum<C>> @Nullable List<Figure> row(
            JsonPlace table, String key, C[] columns, Function<C, String> path) throws BadJson {
        if (table.any(key) == null) {
            return null;
        }
        List<JsonValue> values = table.items(key);
        if (values.size() != columns.length) {
            throw BadJson.at(table.path(key), "应有 %d 个数，实有 %d 个".formatted(columns.length, values.size()));
        }
        List<Figure> figures = new ArrayList<>();
        for (C column : columns) {
            String place = table.path(key) + "[" + column.ordinal() + "]";
            figures.add(figure(place, path.apply(column), values.get(column.ordinal()), ""));
        }
        return figures;
    }

    private Figure figure(String place, String cell, @Nullable JsonValue value, String unit) throws BadJson {
        BigDecimal number = JsonReportReader.numberOrNull(place, value);
        JsonPlace special = cells == null ? null : cells.objectOrNull(cell);
        if (special == null) {
            return PlainFigure.of(number, unit);
        }
        String text = special.text("text");
        List<BigDecimal> candidates = new ArrayList<>();
        for (JsonValue candidate : special.items("candidates")) {
            String at = special.path("candidates") + "[" + candidates.size() + "]";
            BigDecimal one = JsonReportReader.numberOrNull(at, candidate);
            if (one == null) {
                throw BadJson.at(at, "应当是数字");
            }
            candidates.add(one);
        }
        BigDecimal likely = JsonReportReader.numberOrNull(special.path("value"), special.any("value"));
        special.end();
        if (number != null && !candidates.isEmpty()) {
            throw BadJson.at(place, "有多种可能的读法（见 cells），表中应写 null");
        }
        if (likely != null && candidates.isEmpty()) {
            throw BadJson.at(special.path("value"), "没有候选读法，数字应写在 %s".formatted(place));
        }
        return new Figure(number == null ? likely : number, text, candidates);
    }
}
