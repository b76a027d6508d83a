package org.gongkai.app.replay;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/** The cells of a report's three tables by their paths, for instance {@code table3.granted.total}; null for a blank one. */
final class Cells {
    private Cells() {}

    static Map<String, @Nullable BigDecimal> of(AnnualReport report) {
        Map<String, @Nullable BigDecimal> cells = new LinkedHashMap<>();
        Objects.requireNonNull(report.table2())
                .cells()
                .forEach((cell, figure) -> cells.put(cell.path(), plain(figure)));
        Objects.requireNonNull(report.table3()).rows().forEach((row, figures) -> {
            for (Table3.Column column : Table3.Column.values()) {
                cells.put(Table3.path(row, column), plain(figures.get(column.ordinal())));
            }
        });
        Objects.requireNonNull(report.table4()).blocks().forEach((dispute, figures) -> {
            for (Table4.Column column : Table4.Column.values()) {
                cells.put(Table4.path(dispute, column), plain(figures.get(column.ordinal())));
            }
        });
        return cells;
    }

    /** 12.50 is 12.5. */
    private static @Nullable BigDecimal plain(Figure figure) {
        BigDecimal value = figure.value();
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
