package org.gongkai.app.annualreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.report.compare.Indicator;
import org.gongkai.report.compare.Overview;
import org.gongkai.report.rules.Messages;

/**
 * A figure of many reports over the years as lines, one for each organ and one for the median of all.
 *
 * @param indicator which figure
 * @param years from the first to the last that any report has the figure of, without gap; empty if none has
 * @param top what the upper edge stands for; the lower one is 0. What is above lies outside the picture
 * @param lines the other organs' first, then the median's, the viewer's own last, so that it lies on top
 */
public record Chart(Indicator indicator, List<Integer> years, BigDecimal top, List<Line> lines) {
    private static final int LEFT = 40;
    private static final int RIGHT = 300;
    private static final int UPPER = 14;
    private static final int LOWER = 140;

    /** Far above the picture. */
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(10_000);

    /** Whose line it is. */
    public enum Kind {
        OTHER,
        MEDIAN,
        OWN
    }

    /**
     * A figure of a year and its place in the picture.
     *
     * @param year of the report
     * @param value the figure
     * @param x from the left
     * @param y from above
     */
    public record Point(int year, BigDecimal value, int x, int y) {}

    /**
     * The figures of an organ.
     *
     * @param name the organ's
     * @param kind whose it is
     * @param points by year
     */
    public record Line(String name, Kind kind, List<Point> points) {

        /** The places of years in succession, as the picture wants them; a year without figure interrupts the line. */
        public List<String> runs() {
            List<List<Point>> runs = new ArrayList<>();
            for (Point point : points) {
                if (runs.isEmpty() || runs.getLast().getLast().year() < point.year() - 1) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(point);
            }
            return runs.stream()
                    .map(run -> run.stream()
                            .map(point -> point.x() + "," + point.y())
                            .collect(Collectors.joining(" ")))
                    .toList();
        }

        /** The class of the line. */
        public String css() {
            return "gk-chart__" + kind.name().toLowerCase(Locale.ROOT);
        }

        /** The figures in words, 2024年 12、2025年 15. */
        public String words() {
            return points.stream()
                    .map(point -> point.year() + "年 " + Messages.plain(point.value()))
                    .collect(Collectors.joining("、"));
        }
    }

    static Chart of(Overview overview, Indicator indicator, String own) {
        Map<String, Map<Integer, BigDecimal>> organs = new TreeMap<>();
        Map<Integer, List<BigDecimal>> all = new TreeMap<>();
        for (Overview.Row row : overview.rows()) {
            BigDecimal value = row.values().get(indicator);
            if (value != null && row.year() != null) {
                organs.computeIfAbsent(Objects.requireNonNullElse(row.organ(), row.file()), name -> new TreeMap<>())
                        .put(row.year(), value);
                all.computeIfAbsent(row.year(), year -> new ArrayList<>()).add(value);
            }
        }
        List<Integer> years = years(all.keySet());
        Map<Integer, BigDecimal> medians = new TreeMap<>();
        all.forEach((year, values) -> medians.put(year, median(values)));
        Map<Integer, BigDecimal> mine = organs.getOrDefault(own, Map.of());
        BigDecimal top = top(all.values(), mine.isEmpty() ? medians : mine);
        Chart empty = new Chart(indicator, years, top, List.of());
        List<Line> lines = new ArrayList<>();
        organs.forEach((name, values) -> {
            if (!name.equals(own)) {
                lines.add(empty.line(name, Kind.OTHER, values));
            }
        });
        if (organs.size() > 2) {
            lines.add(empty.line("各机关中位数", Kind.MEDIAN, medians));
        }
        if (!mine.isEmpty()) {
            lines.add(empty.line(own, Kind.OWN, mine));
        }
        return new Chart(indicator, years, top, lines);
    }

    /** Organs differ in size: one far larger than what is looked at would press all other lines flat, so its line leaves the picture. */
    private static BigDecimal top(Collection<List<BigDecimal>> all, Map<Integer, BigDecimal> lookedAt) {
        BigDecimal most = all.stream().flatMap(List::stream).reduce(BigDecimal.ONE, BigDecimal::max);
        BigDecimal enough = lookedAt.values().stream().reduce(BigDecimal.ONE, BigDecimal::max);
        return most.min(enough.multiply(BigDecimal.TWO));
    }

    private static List<Integer> years(Collection<Integer> known) {
        List<Integer> years = new ArrayList<>();
        if (!known.isEmpty()) {
            for (int year = Collections.min(known); year <= Collections.max(known); year++) {
                years.add(year);
            }
        }
        return years;
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.TWO);
    }

    private Line line(String name, Kind kind, Map<Integer, BigDecimal> values) {
        return new Line(
                name,
                kind,
                values.entrySet().stream()
                        .map(value ->
                                new Point(value.getKey(), value.getValue(), x(value.getKey()), y(value.getValue())))
                        .toList());
    }

    /** Where a year stands; a single one in the middle. */
    public int x(int year) {
        return years.size() < 2
                ? (LEFT + RIGHT) / 2
                : LEFT + (RIGHT - LEFT) * (year - years.getFirst()) / (years.size() - 1);
    }

    private int y(BigDecimal value) {
        BigDecimal height = value.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(LOWER - UPPER))
                .divide(top, 0, RoundingMode.HALF_UP);
        return LOWER - height.min(HIGHEST).intValueExact();
    }

    /** Whether a year is written below the picture: all if they are few, else every second or less. */
    public boolean writes(int year) {
        int step = (years.size() + 5) / 6;
        return (years.getLast() - year) % step == 0;
    }

    /** The picture in words: the lines that are named in it. */
    public String words() {
        String named = lines.stream()
                .filter(line -> line.kind() != Kind.OTHER)
                .map(line -> line.name() + "：" + line.words())
                .collect(Collectors.joining("；"));
        return indicator.label() + "，"
                + lines.stream().filter(line -> line.kind() != Kind.MEDIAN).count() + "个机关"
                + (named.isEmpty() ? "" : "。" + named);
    }
}
