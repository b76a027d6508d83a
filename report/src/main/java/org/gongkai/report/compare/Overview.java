package org.gongkai.report.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.report.model.AnnualReport;
import org.jspecify.annotations.Nullable;

/**
 * Many reports as a table, one row each.
 *
 * @param rows by organ and year; those without an organ or a year last
 * @param outliers the figures that stand out, the most striking first
 */
public record Overview(List<Row> rows, List<Outlier> outliers) {

    /**
     * One report.
     *
     * @param file its file's name
     * @param organ null where the report names none
     * @param year null where the report tells none
     * @param values by indicator; an indicator without value is absent
     * @param repeated how much of its narrative stands in that of the same organ's report of the year before; null where that one is not here
     */
    public record Row(
            String file,
            @Nullable String organ,
            @Nullable Integer year,
            Map<Indicator, BigDecimal> values,
            @Nullable RepeatedShare repeated) {

        public Row {
            EnumMap<Indicator, BigDecimal> copy = new EnumMap<>(Indicator.class);
            copy.putAll(values);
            values = Collections.unmodifiableMap(copy);
        }
    }

    public Overview {
        rows = List.copyOf(rows);
        outliers = List.copyOf(outliers);
    }

    private static final Comparator<AnnualReport> ORDER = Comparator.comparing(
                    AnnualReport::organ, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(AnnualReport::year, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(AnnualReport::file);

    /** The table of these reports, in whatever order they come. */
    public static Overview of(List<AnnualReport> reports) {
        List<AnnualReport> sorted = reports.stream().sorted(ORDER).toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            rows.add(row(sorted.get(i), before(sorted, i)));
        }
        return new Overview(rows, Outlier.among(rows));
    }

    private static Row row(AnnualReport report, @Nullable AnnualReport before) {
        Map<Indicator, BigDecimal> values = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            BigDecimal value = indicator.of(report);
            if (value != null) {
                values.put(indicator, value);
            }
        }
        RepeatedShare repeated = before == null ? null : RepeatedShare.of(before, report);
        return new Row(report.file(), report.organ(), report.year(), values, repeated);
    }

    /** The same organ's report of the year before, which stands somewhere above. */
    private static @Nullable AnnualReport before(List<AnnualReport> sorted, int at) {
        AnnualReport report = sorted.get(at);
        if (report.organ() == null || report.year() == null) {
            return null;
        }
        for (int i = at - 1; i >= 0 && Objects.equals(sorted.get(i).organ(), report.organ()); i--) {
            if (Objects.equals(sorted.get(i).year(), report.year() - 1)) {
                return sorted.get(i);
            }
        }
        return null;
    }
}
