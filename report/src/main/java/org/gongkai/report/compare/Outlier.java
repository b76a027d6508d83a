package org.gongkai.report.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A figure far from those of the other reports. The measure is the modified z-score of Iglewicz and Hoaglin (1993): 0.6745 × the distance
 * from the median, divided by the median of all such distances; beyond {@value #LIMIT} a figure stands out. Unlike mean and deviation
 * it is not pulled by the very figures it is to find. Counts are compared by their order of magnitude (the logarithm of one more), as organs
 * differ in size; shares as they are. With fewer than {@value #LEAST} reports, or where more than half have the same figure,
 * nothing is said.
 *
 * @param row the place of its report in {@link Overview#rows()}
 * @param indicator which figure
 * @param value the figure
 * @param median the median of the figure over all reports that have it
 * @param score the modified z-score, one decimal; negative where the figure is small
 */
public record Outlier(int row, Indicator indicator, BigDecimal value, BigDecimal median, BigDecimal score) {

    static final double LIMIT = 3.5;
    static final int LEAST = 8;
    private static final double NORMAL = 0.6745;

    private record Value(int row, BigDecimal value, double scaled) {}

    static List<Outlier> among(List<Overview.Row> rows) {
        List<Outlier> outliers = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            outliers.addAll(among(rows, indicator));
        }
        outliers.sort(Comparator.comparing((Outlier outlier) -> outlier.score().abs())
                .reversed()
                .thenComparing(Outlier::row)
                .thenComparing(Outlier::indicator));
        return outliers;
    }

    private static List<Outlier> among(List<Overview.Row> rows, Indicator indicator) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            BigDecimal value = rows.get(i).values().get(indicator);
            if (value != null && value.signum() >= 0) {
                double scaled = indicator.isShare() ? value.doubleValue() : Math.log1p(value.doubleValue());
                values.add(new Value(i, value, scaled));
            }
        }
        if (values.size() < LEAST) {
            return List.of();
        }
        double middle = median(values.stream().mapToDouble(Value::scaled).toArray());
        double spread = median(values.stream()
                .mapToDouble(value -> Math.abs(value.scaled() - middle))
                .toArray());
        if (spread == 0) {
            return List.of();
        }
        BigDecimal median = BigDecimal.valueOf(median(values.stream()
                        .mapToDouble(v -> v.value().doubleValue())
                        .toArray()))
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        List<Outlier> outliers = new ArrayList<>();
        for (Value value : values) {
            double score = NORMAL * (value.scaled() - middle) / spread;
            if (Math.abs(score) > LIMIT) {
                BigDecimal shown = BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
                outliers.add(new Outlier(value.row(), indicator, value.value(), median, shown));
            }
        }
        return outliers;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
