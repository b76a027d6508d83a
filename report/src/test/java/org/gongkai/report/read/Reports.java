package org.gongkai.report.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.formats.Block;
import org.gongkai.formats.Document;
import org.gongkai.formats.FileKind;
import org.gongkai.formats.Paragraph;
import org.gongkai.formats.Place;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/** Short ways to build documents and to look at what was read. */
public final class Reports {

    private Reports() {}

    public static Document text(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(new Paragraph(line, 0, new Place(Place.Unit.LINE, blocks.size() + 1)));
        }
        return new Document("report.txt", FileKind.TEXT, blocks);
    }

    public static AnnualReport read(Document document) {
        return switch (new ReportReader().read(document)) {
            case ReadReport.Report read -> read.report();
            case ReadReport.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    static AnnualReport read(String text) {
        return read(text(text.lines().toList()));
    }

    static Table2 two(AnnualReport report) {
        return Objects.requireNonNull(report.table2(), "table two");
    }

    static Table3 three(AnnualReport report) {
        return Objects.requireNonNull(report.table3(), "table three");
    }

    static Table4 four(AnnualReport report) {
        return Objects.requireNonNull(report.table4(), "table four");
    }

    /** The figures as whole numbers; null where there is none. */
    static List<@Nullable Integer> numbers(List<Figure> figures) {
        List<@Nullable Integer> numbers = new ArrayList<>();
        for (Figure figure : figures) {
            BigDecimal value = figure.value();
            numbers.add(value == null ? null : value.intValueExact());
        }
        return numbers;
    }

    /** Every cell by its path; null where it is blank or uncertain. */
    public static Map<String, @Nullable String> cells(AnnualReport report) {
        Map<String, @Nullable String> cells = new LinkedHashMap<>();
        figures(report).forEach((path, figure) -> cells.put(path, number(figure)));
        return cells;
    }

    /** Every figure of the three tables by its path. */
    static Map<String, Figure> figures(AnnualReport report) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        if (report.table2() != null) {
            report.table2().cells().forEach((cell, figure) -> figures.put(cell.path(), figure));
        }
        Table3 three = report.table3();
        if (three != null) {
            three.rows().keySet().forEach(row -> {
                for (Table3.Column column : Table3.Column.values()) {
                    figures.put(Table3.path(row, column), three.get(row, column));
                }
            });
        }
        Table4 four = report.table4();
        if (four != null) {
            four.blocks().keySet().forEach(block -> {
                for (Table4.Column column : Table4.Column.values()) {
                    figures.put(Table4.path(block, column), four.get(block, column));
                }
            });
        }
        return figures;
    }

    private static @Nullable String number(Figure figure) {
        BigDecimal value = figure.value();
        return value == null ? null : value.toPlainString();
    }

    /** How the cells that were read differ from those that are there, one line per cell; empty where they do not. */
    public static List<String> differences(AnnualReport report, Map<String, @Nullable String> expected) {
        Map<String, @Nullable String> read = cells(report);
        List<String> differences = new ArrayList<>();
        expected.forEach((path, value) -> {
            if (!read.containsKey(path) || !Objects.equals(read.get(path), value)) {
                differences.add(path + " is " + value + ", read " + read.getOrDefault(path, "nothing"));
            }
        });
        read.keySet().stream()
                .filter(path -> !expected.containsKey(path))
                .forEach(path -> differences.add(path + " is not there, read " + read.get(path)));
        return differences;
    }
}
