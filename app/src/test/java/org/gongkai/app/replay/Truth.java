package org.gongkai.app.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table4;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What stands in the tables of a published report. */
final class Truth {
    private static final List<String> NAMES = List.of(
            "000_f5d1763f7a853ab2",
            "001_1160e2568716ca2c",
            "002_e312d90e15ce3173",
            "003_573e4a8dc2d910d9",
            "004_5cf84db65c3d4743");

    private final String name;
    private final int year;
    private final String organ;
    private final Map<String, BigDecimal> cells = new LinkedHashMap<>();

    private Truth(String name) {
        this.name = name;
        JsonNode json = new ObjectMapper().readTree(resource("/reports/truth/" + name + ".json"));
        year = json.get("year").asInt();
        organ = json.get("organ").asString();
        json.get("table2")
                .forEachEntry((block, row) -> row.forEachEntry((key, value) -> {
                    if (value.isNumber()) {
                        cells.put("table2." + block + "." + key, value.decimalValue());
                    }
                }));
        JsonNode three = json.get("table3");
        three.get("rows").forEachEntry((row, figures) -> row("table3." + row, three.get("columns"), figures));
        JsonNode four = json.get("table4");
        four.forEachEntry((block, figures) -> {
            if (!block.equals("columns")) {
                row("table4." + block, four.get("columns"), figures);
            }
        });
    }

    private Truth(int year, Map<String, BigDecimal> cells) {
        this.name = "invented";
        this.year = year;
        this.organ = "";
        this.cells.putAll(cells);
    }

    /** Figures that nobody published; a cell that is not named is zero. */
    static Truth invented(int year, Map<String, BigDecimal> cells) {
        return new Truth(year, cells);
    }

    static List<Truth> all() {
        return NAMES.stream().map(Truth::new).toList();
    }

    int year() {
        return year;
    }

    String organ() {
        return organ;
    }

    /** Every cell by its path, for instance {@code table3.granted.total}. */
    Map<String, BigDecimal> cells() {
        return Map.copyOf(cells);
    }

    int count(ReportRow row, ApplicantKind kind) {
        return cells.getOrDefault("table3." + row.key() + "." + kind.key(), BigDecimal.ZERO)
                .intValueExact();
    }

    /** What has to be typed into the cells of table two. */
    Map<Table2Cell, String> tableTwo() {
        Map<Table2Cell, String> typed = new EnumMap<>(Table2Cell.class);
        for (Table2Cell cell : Table2Cell.of(FormVersion.ofYear(year))) {
            BigDecimal figure = cells.get(cell.path());
            if (figure != null) {
                typed.put(cell, figure.toPlainString());
            }
        }
        return typed;
    }

    int count(Table4.Dispute dispute, Table4.Column column) {
        return cells.getOrDefault(Table4.path(dispute, column), BigDecimal.ZERO).intValueExact();
    }

    @Override
    public String toString() {
        return name.substring(0, 3) + " " + organ + " " + year;
    }

    private void row(String path, JsonNode columns, JsonNode figures) {
        for (int i = 0; i < columns.size(); i++) {
            cells.put(path + "." + columns.get(i).asString(), figures.get(i).decimalValue());
        }
    }

    private static InputStream resource(String path) {
        InputStream in = Truth.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("no resource " + path);
        }
        try (in) {
            return new java.io.ByteArrayInputStream(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
