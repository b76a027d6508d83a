package org.gongkai.app.dispute;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/** Table four of an organ and a year (政府信息公开行政复议、行政诉讼情况): twelve figures and three sums. */
public final class TableFour {

    private final Map<Table4.Dispute, Map<Table4.Column, Integer>> cells = new EnumMap<>(Table4.Dispute.class);

    TableFour(int year, List<DisputeRows.Alike> groups) {
        for (DisputeRows.Alike alike : groups) {
            cells.computeIfAbsent(alike.kind(), k -> new EnumMap<>(Table4.Column.class))
                    .merge(column(alike.result(), year), alike.count(), Math::addExact);
        }
    }

    /** Where the report of that year counts it; a null result is one that was not there at the year's end. */
    static Table4.Column column(@Nullable DisputeResult result, int year) {
        return result == null ? Table4.Column.PENDING : result.column().on(LocalDate.of(year, 12, 31));
    }

    /** The figure in a cell; the sum of the others in 总计. */
    public int count(Table4.Dispute kind, Table4.Column column) {
        Map<Table4.Column, Integer> row = cells.getOrDefault(kind, Map.of());
        return column == Table4.Column.TOTAL
                ? row.values().stream().mapToInt(Integer::intValue).sum()
                : row.getOrDefault(column, 0);
    }
}
