package org.gongkai.report.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A real report and what is in it, as people read it. */
public final class Truth {

    private static final List<String> NAMES = List.of(
            "000_f5d1763f7a853ab2",
            "001_1160e2568716ca2c",
            "002_e312d90e15ce3173",
            "003_573e4a8dc2d910d9",
            "004_5cf84db65c3d4743");

    private final String name;
    private final JsonNode json;

    private Truth(String name) {
        this.name = name;
        this.json = new ObjectMapper().readTree(resource("/reports/truth/" + name + ".json"));
    }

    /** All reports. */
    public static List<Truth> all() {
        return NAMES.stream().map(Truth::new).toList();
    }

    /** The report whose file name begins with these digits. */
    public static Truth of(String number) {
        return new Truth(NAMES.stream()
                .filter(name -> name.startsWith(number))
                .findFirst()
                .orElseThrow());
    }

    /** The file's name without its ending. */
    public String name() {
        return name;
    }

    /** The file as published. */
    public byte[] bytes() {
        return resource("/reports/" + name + ".txt");
    }

    /** The lines of the file as published. */
    public List<String> lines() {
        return Arrays.asList(new String(bytes(), StandardCharsets.UTF_8).split("\r?\n", -1));
    }

    public int year() {
        return json.get("year").asInt();
    }

    public String form() {
        return json.get("form_version").asString();
    }

    /** Every cell by its path, for instance {@code table3.granted.total}; null for a blank one. */
    public Map<String, @Nullable String> cells() {
        Map<String, @Nullable String> cells = new LinkedHashMap<>();
        json.get("table2")
                .forEachEntry((block, row) -> row.forEachEntry((key, value) -> {
                    if (!key.equals("amount_unit")) {
                        cells.put("table2." + block + "." + key, number(value));
                    }
                }));
        JsonNode three = json.get("table3");
        three.get("rows").forEachEntry((row, values) -> columns("table3." + row, three, values, cells));
        JsonNode four = json.get("table4");
        four.forEachEntry((block, values) -> {
            if (!block.equals("columns")) {
                columns("table4." + block, four, values, cells);
            }
        });
        return cells;
    }

    private static void columns(String path, JsonNode table, JsonNode values, Map<String, @Nullable String> cells) {
        for (int i = 0; i < values.size(); i++) {
            cells.put(path + "." + table.get("columns").get(i).asString(), number(values.get(i)));
        }
    }

    private static @Nullable String number(JsonNode value) {
        return value.isNull() ? null : value.decimalValue().toPlainString();
    }

    @Override
    public String toString() {
        return name;
    }

    private static byte[] resource(String path) {
        try (InputStream in = Truth.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
