package org.gongkai.app.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.report.compare.Indicator;
import org.gongkai.report.compare.Overview;
import org.junit.jupiter.api.Test;

/** The lines of a chart and the places of their points. */
class ChartTest {
    private static Overview.Row row(String organ, int year, String received) {
        return new Overview.Row(
                "/reports/" + organ + year, organ, year, Map.of(Indicator.RECEIVED, new BigDecimal(received)), null);
    }

    private static Chart chart(Overview.Row... rows) {
        return Chart.of(new Overview(List.of(rows), List.of()), Indicator.RECEIVED, "甲局");
    }

    @Test
    void aYearWithoutFigureInterruptsTheLine() {
        Chart chart = chart(row("甲局", 2021, "5"), row("甲局", 2022, "10"), row("甲局", 2024, "10"));
        assertThat(chart.years()).containsExactly(2021, 2022, 2023, 2024);
        assertThat(chart.lines().getFirst().runs()).containsExactly("40,77 126,14", "300,14");
        assertThat(chart.words()).contains("1个机关", "甲局：2021年 5、2022年 10、2024年 10");
    }

    @Test
    void theMedianIsThatOfEachYearAndTheOwnLineLiesOnTop() {
        Chart chart = chart(
                row("丙局", 2025, "9"),
                row("乙局", 2025, "4"),
                row("甲局", 2024, "7"),
                row("甲局", 2025, "7"),
                row("丁局", 2025, "6"));
        assertThat(chart.lines())
                .extracting(Chart.Line::kind)
                .containsExactly(
                        Chart.Kind.OTHER, Chart.Kind.OTHER, Chart.Kind.OTHER, Chart.Kind.MEDIAN, Chart.Kind.OWN);
        assertThat(chart.lines().get(3).words()).isEqualTo("2024年 7、2025年 6.5");
        assertThat(chart(row("甲局", 2025, "7"), row("乙局", 2025, "4")).lines()).hasSize(2);
    }

    @Test
    void aFarLargerOrganDoesNotPressTheOthersFlat() {
        Chart chart = chart(row("乙局", 2025, "1e30"), row("甲局", 2025, "7"));
        assertThat(chart.top()).isEqualByComparingTo("14");
        assertThat(chart.lines().getFirst().points().getFirst().y()).isNegative();
        assertThat(chart.lines().getLast().points().getFirst().y()).isEqualTo(77);
    }

    @Test
    void withoutTheFigureThereIsNoLine() {
        Chart chart = Chart.of(new Overview(List.of(row("甲局", 2025, "7")), List.of()), Indicator.FEES, "甲局");
        assertThat(chart.years()).isEmpty();
        assertThat(chart.lines()).isEmpty();
        assertThat(chart.words()).isEqualTo("行政事业性收费（万元），0个机关");
    }
}
