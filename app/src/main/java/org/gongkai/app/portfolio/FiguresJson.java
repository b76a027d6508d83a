package org.gongkai.app.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.portfolio.Figures;
import org.gongkai.report.portfolio.FormCells;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Figures as an object of rows: {@code "table3.granted":"12,0,0,0,0,0,12"}. A blank cell is empty, an uncertain one lists what it may
 * be: {@code ?5|15}.
 */
final class FiguresJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private FiguresJson() {}

    static ObjectNode write(Figures figures) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        figures.cells()
                .forEach((path, figure) -> rows.computeIfAbsent(row(path), row -> new ArrayList<>())
                        .add(text(figure)));
        ObjectNode json = JSON.createObjectNode();
        rows.forEach((row, cells) -> json.put(row, String.join(",", cells)));
        return json;
    }

    static Figures read(FormVersion form, JsonNode json) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        FormCells.paths(form)
                .forEach(path -> rows.computeIfAbsent(row(path), row -> new ArrayList<>())
                        .add(path));
        Map<String, Figure> cells = new LinkedHashMap<>();
        rows.forEach((row, paths) -> {
            String[] texts = json.path(row).asString("").split(",", -1);
            for (int i = 0; i < paths.size() && i < texts.length; i++) {
                cells.put(paths.get(i), figure(texts[i]));
            }
        });
        return new Figures(form, cells);
    }

    private static String row(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static String text(Figure figure) {
        if (figure.isUncertain()) {
            return "?"
                    + figure.candidates().stream()
                            .map(BigDecimal::toPlainString)
                            .collect(Collectors.joining("|"));
        }
        BigDecimal value = figure.value();
        return value == null ? "" : value.toPlainString();
    }

    private static Figure figure(String text) {
        if (text.isEmpty()) {
            return Figure.BLANK;
        }
        if (text.startsWith("?")) {
            List<BigDecimal> candidates = Stream.of(text.substring(1).split("\\|"))
                    .map(BigDecimal::new)
                    .toList();
            return new Figure(null, "", candidates);
        }
        return Figure.of(new BigDecimal(text), text);
    }
}
