package org.gongkai.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The three tables of one report in {@code gongkai-check/1}, and the list of the cells that could not be told for certain. */
final class JsonTables {

    private final JsonGenerator out;
    private final List<String> uncertain = new ArrayList<>();

    private JsonTables(JsonGenerator out) {
        this.out = out;
    }

    static void write(JsonGenerator out, AnnualReport report) {
        JsonTables tables = new JsonTables(out);
        tables.table2(report.table2());
        tables.table3(report.table3());
        tables.table4(report.table4());
        out.writeArrayPropertyStart("uncertain_cells");
        tables.uncertain.forEach(out::writeString);
        out.writeEndArray();
    }

    private void table2(@Nullable Table2 table) {
        if (table == null) {
            out.writeNullProperty("table2");
            return;
        }
        out.writeObjectPropertyStart("table2");
        blocks(out, Table2Cell.of(table.form()), cell -> {
            figure(cell.path(), table.get(cell));
            if (cell == Table2Cell.PROCUREMENT_AMOUNT) {
                out.writeName("amount_unit");
                CheckJson.value(out, unit(table.get(cell).raw()));
            }
        });
        out.writeEndObject();
    }

    /** The cells of table two in the blocks that they stand in, each behind its name. */
    static void blocks(JsonGenerator out, List<Table2Cell> cells, Consumer<Table2Cell> figure) {
        String block = "";
        for (Table2Cell cell : cells) {
            if (!cell.block().equals(block)) {
                if (!block.isEmpty()) {
                    out.writeEndObject();
                }
                block = cell.block();
                out.writeObjectPropertyStart(block);
            }
            out.writeName(cell.key());
            figure.accept(cell);
        }
        if (!block.isEmpty()) {
            out.writeEndObject();
        }
    }

    // The form of 2019 prints no unit beside 采购总金额; only the cell itself can tell it.
    static @Nullable String unit(String raw) {
        return raw.contains("万元") ? "万元" : raw.contains("亿元") ? "亿元" : raw.contains("元") ? "元" : null;
    }

    private void table3(@Nullable Table3 table) {
        if (table == null) {
            out.writeNullProperty("table3");
            return;
        }
        out.writeObjectPropertyStart("table3");
        columns(out, Table3.Column.values());
        out.writeObjectPropertyStart("rows");
        for (Map.Entry<ReportRow, List<Figure>> row : table.rows().entrySet()) {
            row(
                    out,
                    row.getKey().key(),
                    Table3.Column.values(),
                    column -> figure(
                            Table3.path(row.getKey(), column), row.getValue().get(column.ordinal())));
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void table4(@Nullable Table4 table) {
        if (table == null) {
            out.writeNullProperty("table4");
            return;
        }
        out.writeObjectPropertyStart("table4");
        columns(out, Table4.Column.values());
        for (Table4.Dispute block : Table4.Dispute.values()) {
            if (!table.blocks().containsKey(block)) {
                out.writeNullProperty(block.key());
                continue;
            }
            row(
                    out,
                    block.key(),
                    Table4.Column.values(),
                    column -> figure(Table4.path(block, column), table.get(block, column)));
        }
        out.writeEndObject();
    }

    /** A row of table three or four under its name, a figure for each column. */
    static <C> void row(JsonGenerator out, String name, C[] columns, Consumer<C> figure) {
        out.writeArrayPropertyStart(name);
        for (C column : columns) {
            figure.accept(column);
        }
        out.writeEndArray();
    }

    static void columns(JsonGenerator out, Enum<?>[] columns) {
        out.writeArrayPropertyStart("columns");
        for (Enum<?> column : columns) {
            out.writeString(column.name().toLowerCase(Locale.ROOT));
        }
        out.writeEndArray();
    }

    private void figure(String path, Figure figure) {
        if (figure.isUncertain()) {
            uncertain.add(path);
        }
        CheckJson.value(out, figure.isKnown() ? figure.value() : null);
    }
}
