package org.gongkai.report.read;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Figure;

/**
 * Tables whose cells the file does not mark and whose totals hardly ever are sums: figures that stand in another order than
 * their cells, as where the columns of a page were copied one below the other. Such figures are candidates, no more.
 */
final class Scrambled {

    /** Fewer failing rows than this may be errors of the report. */
    private static final int ROWS_BEYOND_CHANCE = 5;

    private Scrambled() {}

    /** Whether most rows of table three that hold something do not add up, or cannot be told. */
    static boolean isThree(Map<ReportRow, List<Figure>> table) {
        int failing = 0;
        int open = 0;
        int sums = 0;
        for (List<Figure> row : table.values()) {
            if (row.stream().anyMatch(Figure::isUncertain)) {
                open++;
            } else if (!addsUp(row)) {
                failing++;
            } else if (row.stream().anyMatch(figure -> signum(figure) != 0)) {
                sums++;
            }
        }
        return failing > 0 && failing + open >= ROWS_BEYOND_CHANCE && failing + open > sums;
    }

    /** Whether none of the blocks of table four adds up. */
    static boolean isFour(Collection<List<Figure>> blocks) {
        return blocks.stream().noneMatch(Scrambled::addsUp);
    }

    /** The figures as candidates. */
    static List<Figure> open(List<Figure> figures) {
        return figures.stream().map(Scrambled::open).toList();
    }

    private static Figure open(Figure figure) {
        BigDecimal value = figure.value();
        return value == null ? figure : new Figure(null, figure.raw(), List.of(value));
    }

    /** Whether the last figure is the sum of the others, as far as they are there. */
    private static boolean addsUp(List<Figure> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure figure : figures.subList(0, figures.size() - 1)) {
            BigDecimal value = figure.value();
            sum = value == null ? sum : sum.add(value);
        }
        BigDecimal total = figures.getLast().value();
        return total == null || total.compareTo(sum) == 0;
    }

    private static int signum(Figure figure) {
        BigDecimal value = figure.value();
        return value == null ? 0 : value.signum();
    }
}
