package org.gongkai.app.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report as it is kept on record, so that exactly the same comes back for ever. */
final class FrozenReport {
    private static final JsonMapper JSON = JsonMapper.shared();

    private FrozenReport() {}

    static String text(AnnualReport report) {
        return write(report).toString();
    }

    static AnnualReport read(String text) {
        return read(JSON.readTree(text));
    }

    private static ObjectNode write(AnnualReport report) {
        ObjectNode node = JSON.createObjectNode()
                .put("file", report.file())
                .put("title", report.title())
                .put("organ", report.organ())
                .put("year", report.year())
                .put("form", report.form().key());
        ArrayNode headings = node.putArray("headings");
        for (Heading heading : report.headings()) {
            headings.addObject()
                    .put("chapter", heading.chapter())
                    .put("raw", heading.raw())
                    .put("number", heading.number())
                    .put("title", heading.title())
                    .put("place", place(heading.place()));
        }
        ArrayNode chapters = node.putArray("chapters");
        for (Chapter chapter : report.chapters()) {
            ArrayNode lines =
                    chapters.addObject().put("number", chapter.number()).putArray("lines");
            for (Line line : chapter.lines()) {
                lines.addObject()
                        .put("where", line.where())
                        .put("text", line.text())
                        .put("place", place(line.place()));
            }
        }
        if (report.table2() != null) {
            ObjectNode table =
                    node.putObject("table2").put("form", report.table2().form().key());
            report.table2().cells().forEach((cell, figure) -> table.set(cell.path(), figure(figure)));
        }
        if (report.table3() != null) {
            ObjectNode table =
                    node.putObject("table3").put("form", report.table3().form().key());
            report.table3().rows().forEach((row, figures) -> table.set(row.code(), figures(figures)));
        }
        if (report.table4() != null) {
            ObjectNode table = node.putObject("table4");
            report.table4().blocks().forEach((block, figures) -> table.set(block.key(), figures(figures)));
        }
        ArrayNode readings = node.putArray("readings");
        for (Reading reading : report.readings()) {
            readings.addObject()
                    .put("where", reading.where())
                    .put("key", reading.key())
                    .put("evidence", reading.evidence());
        }
        return node;
    }

    private static AnnualReport read(JsonNode node) {
        JsonNode organ = node.get("organ");
        JsonNode year = node.get("year");
        return new AnnualReport(
                node.get("file").asString(),
                node.get("title").asString(),
                organ.isNull() ? null : organ.asString(),
                year.isNull() ? null : Integer.valueOf(year.asInt()),
                form(node),
                each(node.get("headings"))
                        .map(heading -> new Heading(
                                heading.get("chapter").asInt(),
                                heading.get("raw").asString(),
                                heading.get("number").asString(),
                                heading.get("title").asString(),
                                place(heading)))
                        .toList(),
                each(node.get("chapters"))
                        .map(chapter -> new Chapter(
                                chapter.get("number").asInt(),
                                each(chapter.get("lines"))
                                        .map(FrozenReport::line)
                                        .toList()))
                        .toList(),
                two(node.get("table2")),
                three(node.get("table3")),
                four(node.get("table4")),
                each(node.get("readings"))
                        .map(reading -> new Reading(
                                reading.get("where").asString(),
                                reading.get("key").asString(),
                                reading.get("evidence").asString()))
                        .toList());
    }

    private static Line line(JsonNode line) {
        return new Line(line.get("where").asString(), line.get("text").asString(), place(line));
    }

    private static @Nullable Table2 two(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        FormVersion form = form(node);
        Map<Table2Cell, Figure> cells = new EnumMap<>(Table2Cell.class);
        for (Table2Cell cell : Table2Cell.of(form)) {
            JsonNode figure = node.get(cell.path());
            if (figure != null) {
                cells.put(cell, figure(figure));
            }
        }
        return new Table2(form, cells);
    }

    private static @Nullable Table3 three(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        Map<ReportRow, List<Figure>> rows = new EnumMap<>(ReportRow.class);
        for (ReportRow row : ReportRow.values()) {
            JsonNode figures = node.get(row.code());
            if (figures != null) {
                rows.put(row, each(figures).map(FrozenReport::figure).toList());
            }
        }
        return new Table3(form(node), rows);
    }

    private static @Nullable Table4 four(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        Map<Table4.Dispute, List<Figure>> blocks = new EnumMap<>(Table4.Dispute.class);
        for (Table4.Dispute block : Table4.Dispute.values()) {
            JsonNode figures = node.get(block.key());
            if (figures != null) {
                blocks.put(block, each(figures).map(FrozenReport::figure).toList());
            }
        }
        return new Table4(blocks);
    }

    private static FormVersion form(JsonNode node) {
        String key = node.get("form").asString();
        return Stream.of(FormVersion.values())
                .filter(form -> form.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static ArrayNode figures(List<Figure> figures) {
        ArrayNode all = JSON.createArrayNode();
        figures.forEach(figure -> all.add(figure(figure)));
        return all;
    }

    /** A plain number is its digits, a blank null; what was read otherwise keeps how it was written. */
    private static JsonNode figure(Figure figure) {
        if (figure.equals(Figure.BLANK)) {
            return JSON.getNodeFactory().nullNode();
        }
        BigDecimal value = figure.value();
        if (value != null && figure.isKnown() && value.toPlainString().equals(figure.raw())) {
            return JSON.getNodeFactory().stringNode(figure.raw());
        }
        ObjectNode node = JSON.createObjectNode().put("raw", figure.raw());
        node.put("value", value == null ? null : value.toPlainString());
        ArrayNode candidates = node.putArray("candidates");
        figure.candidates().forEach(candidate -> candidates.add(candidate.toPlainString()));
        return node;
    }

    private static Figure figure(JsonNode node) {
        if (node.isNull()) {
            return Figure.BLANK;
        }
        if (node.isString()) {
            return Figure.of(new BigDecimal(node.asString()), node.asString());
        }
        JsonNode value = node.get("value");
        List<BigDecimal> candidates = new ArrayList<>();
        each(node.get("candidates")).forEach(candidate -> candidates.add(new BigDecimal(candidate.asString())));
        return new Figure(
                value.isNull() ? null : new BigDecimal(value.asString()),
                node.get("raw").asString(),
                candidates);
    }

    private static String place(Place place) {
        return place.unit() + " " + place.number();
    }

    private static Place place(JsonNode node) {
        String[] parts = node.get("place").asString().split(" ", 2);
        return new Place(Place.Unit.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
