package org.gongkai.report.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/**
 * How much of the tables was read, to tell which of two readings of the same file is the better one.
 *
 * @param known cells with a figure
 * @param open cells without one, those of rows and tables that are missing among them
 * @param sums rows of table three whose total is the sum of its cells
 */
record Completeness(int known, int open, int sums) {

    private static final int TABLE_FOUR = Table4.Dispute.values().length * Table4.Column.values().length;

    static Completeness of(ReadReport read) {
        if (!(read instanceof ReadReport.Report(AnnualReport report))) {
            return new Completeness(0, Integer.MAX_VALUE, 0);
        }
        Table2 two = report.table2();
        Table3 three = report.table3();
        Table4 four = report.table4();
        int known = known(two == null ? Stream.of() : two.cells().values().stream())
                + known(
                        three == null
                                ? Stream.of()
                                : three.rows().values().stream().flatMap(List::stream))
                + known(
                        four == null
                                ? Stream.of()
                                : four.blocks().values().stream().flatMap(List::stream));
        int all = (two == null ? 1 : two.cells().size())
                + report.form().rows().size() * Table3.Column.values().length
                + TABLE_FOUR;
        return new Completeness(known, Math.max(0, all - known), sums(three));
    }

    private static int known(Stream<Figure> figures) {
        return (int) figures.filter(Figure::isKnown).count();
    }

    private static int sums(@Nullable Table3 table) {
        return table == null
                ? 0
                : (int) table.rows().values().stream()
                        .filter(Completeness::addsUp)
                        .count();
    }

    private static boolean addsUp(List<Figure> row) {
        if (!row.stream().allMatch(Figure::isKnown)) {
            return false;
        }
        BigDecimal sum = row.subList(0, row.size() - 1).stream()
                .map(figure -> Objects.requireNonNull(figure.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(Objects.requireNonNull(row.getLast().value())) == 0;
    }

    boolean isWhole() {
        return open == 0;
    }

    /** More was read, and nothing that added up is lost. */
    boolean isBetterThan(Completeness other) {
        return known > other.known && sums >= other.sums;
    }
}
