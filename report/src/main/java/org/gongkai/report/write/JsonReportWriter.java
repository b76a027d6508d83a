package org.gongkai.report.write;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.formats.Place;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Heading;
import org.gongkai.report.model.Line;
import org.gongkai.report.model.Reading;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes one report; what a number cannot say of its cell stands under {@code cells} by the path of the cell. */
final class JsonReportWriter {

    private final JsonGenerator out;
    private final Map<String, Figure> special = new LinkedHashMap<>();

    JsonReportWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(AnnualReport report) {
        out.writeStartObject();
        out.writeStringProperty("schema", ReportJson.SCHEMA);
        out.writeStringProperty("file", report.file());
        out.writeStringProperty("title", report.title());
        member("organ", report.organ());
        member("year", report.year());
        out.writeStringProperty("form_version", report.form().key());
        out.writeArrayPropertyStart("headings");
        report.headings().forEach(this::heading);
        out.writeEndArray();
        out.writeArrayPropertyStart("chapters");
        report.chapters().forEach(this::chapter);
        out.writeEndArray();
        table2(report.table2(), report.form());
        table3(report.table3(), report.form());
        table4(report.table4());
        cells();
        out.writeArrayPropertyStart("readings");
        report.readings().forEach(this::reading);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void heading(Heading heading) {
        out.writeStartObject();
        out.writeNumberProperty("chapter", heading.chapter());
        out.writeStringProperty("text", heading.raw());
        out.writeStringProperty("number", heading.number());
        out.writeStringProperty("title", heading.title());
        place(heading.place());
        out.writeEndObject();
    }

    private void chapter(Chapter chapter) {
        out.writeStartObject();
        out.writeNumberProperty("chapter", chapter.number());
        out.writeArrayPropertyStart("lines");
        for (Line line : chapter.lines()) {
            out.writeStartObject();
            out.writeStringProperty("where", line.where());
            out.writeStringProperty("text", line.text());
            place(line.place());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void place(Place place) {
        out.writeObjectPropertyStart("place");
        out.writeStringProperty("unit", place.unit().name().toLowerCase(Locale.ROOT));
        out.writeNumberProperty("number", place.number());
        out.writeEndObject();
    }

    private void table2(@Nullable Table2 table, FormVersion form) {
        if (table == null) {
            out.writeNullProperty("table2");
            return;
        }
        out.writeObjectPropertyStart("table2");
        form(table.form(), form);
        List<Table2Cell> cells = Table2Cell.of(table.form()).stream()
                .filter(table.cells()::containsKey)
                .toList();
        JsonTables.blocks(out, cells, cell -> {
            if (cell == Table2Cell.PROCUREMENT_AMOUNT) {
                String unit = JsonTables.unit(table.get(cell).raw());
                figure(cell.path(), table.get(cell), unit == null ? "" : unit);
                member("amount_unit", unit);
            } else {
                figure(cell.path(), table.get(cell), "");
            }
        });
        out.writeEndObject();
    }

    private void table3(@Nullable Table3 table, FormVersion form) {
        if (table == null) {
            out.writeNullProperty("table3");
            return;
        }
        out.writeObjectPropertyStart("table3");
        form(table.form(), form);
        JsonTables.columns(out, Table3.Column.values());
        out.writeObjectPropertyStart("rows");
        for (ReportRow row : table.rows().keySet()) {
            JsonTables.row(
                    out,
                    row.key(),
                    Table3.Column.values(),
                    column -> figure(Table3.path(row, column), table.get(row, column), ""));
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
        JsonTables.columns(out, Table4.Column.values());
        for (Table4.Dispute block : table.blocks().keySet()) {
            JsonTables.row(
                    out,
                    block.key(),
                    Table4.Column.values(),
                    column -> figure(Table4.path(block, column), table.get(block, column), ""));
        }
        out.writeEndObject();
    }

    /** A table that follows another form than the report says so itself. */
    private void form(FormVersion own, FormVersion whole) {
        if (own != whole) {
            out.writeStringProperty("form_version", own.key());
        }
    }

    private void figure(String path, Figure figure, String unit) {
        if (!PlainFigure.is(figure, unit)) {
            special.put(path, figure);
        }
        number(PlainFigure.number(figure));
    }

    private void cells() {
        out.writeObjectPropertyStart("cells");
        special.forEach((path, figure) -> {
            out.writeObjectPropertyStart(path);
            out.writeStringProperty("text", figure.raw());
            if (figure.isUncertain()) {
                out.writeName("value");
                number(figure.value());
                out.writeArrayPropertyStart("candidates");
                figure.candidates().forEach(this::number);
                out.writeEndArray();
            }
            out.writeEndObject();
        });
        out.writeEndObject();
    }

    private void reading(Reading reading) {
        out.writeStartObject();
        out.writeStringProperty("where", reading.where());
        out.writeStringProperty("key", reading.key());
        out.writeStringProperty("evidence", reading.evidence());
        out.writeEndObject();
    }

    private void member(String name, @Nullable Object value) {
        out.writeName(name);
        CheckJson.value(out, value);
    }

    private void number(@Nullable BigDecimal number) {
        if (number == null) {
            out.writeNull();
        } else {
            out.writeRawValue(number.toPlainString());
        }
    }
}
