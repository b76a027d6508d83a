package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table4;
import org.gongkai.report.portfolio.Adjustment;
import org.gongkai.report.portfolio.Figures;
import org.gongkai.report.portfolio.Portfolio;
import org.gongkai.report.portfolio.SumOfUnits;
import org.gongkai.report.portfolio.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four rules over the reports of all units of a government, and the sum they speak of. */
class PortfolioRulesTest {
    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);
    private static final String RECEIVED = "table3.new_received.natural_person";
    private static final String GRANTED = "table3.granted.natural_person";

    private final List<Unit> units = new ArrayList<>();
    private final List<Adjustment> adjustments = new ArrayList<>();
    private @Nullable Figures whole;
    private @Nullable LocalDate published;

    /** A whole report: so many requests of natural persons and enterprises received and granted, so many documents made. */
    private static Figures figures(int persons, int enterprises, int documents) {
        ReportFixture report = ReportFixture.aReport().of(2025);
        for (Table2Cell cell : Table2Cell.of(FormVersion.F2021)) {
            report.with(cell, cell == Table2Cell.NORMATIVE_ISSUED ? documents : 0);
        }
        for (ReportRow row : FormVersion.F2021.rows()) {
            boolean counted =
                    row == ReportRow.NEW_RECEIVED || row == ReportRow.GRANTED || row == ReportRow.TOTAL_PROCESSED;
            int p = counted ? persons : 0;
            int e = counted ? enterprises : 0;
            report.with(row, p, e, 0, 0, 0, 0, p + e);
        }
        for (Table4.Dispute block : Table4.Dispute.values()) {
            report.with(block, 0, 0, 0, 0, 0);
        }
        return Figures.of(report.build());
    }

    private static Unit unit(String name, Figures figures) {
        return new Unit(name, "", figures, DUE, DUE, 0);
    }

    private Portfolio portfolio() {
        return new Portfolio("青山区人民政府", 2025, units, adjustments, whole, published);
    }

    private List<Finding> found(String rule) {
        return ReportCheck.checkPortfolio(portfolio()).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream().map(Messages.of(Locale.CHINA)::statement).toList();
    }

    @Test
    void aWholeThatIsTheSumIsFreeOfFindings() {
        units.add(unit("青山区人民政府办公室", figures(3, 1, 2)));
        units.add(unit("青山区教育局", figures(5, 0, 1)));
        whole = figures(8, 1, 3);
        assertThat(ReportCheck.checkPortfolio(portfolio())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # persons in the units, adjusted, in the whole, wrong
            3, 5,  0, 8, false
            3, 5,  0, 9, true
            3, 5, -1, 7, false
            3, 5, -1, 8, true
            0, 0,  0, 0, false
            0, 0,  2, 0, true
            """)
    void eachCellIsTheSumOfTheUnitsAndItsAdjustments(int one, int other, int adjusted, int said, boolean wrong) {
        units.add(unit("青山区人民政府办公室", figures(one, 0, 0)));
        units.add(unit("青山区教育局", figures(other, 0, 0)));
        if (adjusted != 0) {
            adjustments.add(new Adjustment(
                    false, Map.of(RECEIVED, BigDecimal.valueOf(adjusted), GRANTED, BigDecimal.valueOf(adjusted))));
        }
        whole = figures(said, 0, 0);
        List<Finding> findings = found("G-SUM");
        assertThat(findings)
                .extracting(Finding::where)
                .containsExactlyInAnyOrderElementsOf(wrong ? List.of(RECEIVED, GRANTED) : List.of());
    }

    @Test
    void whereAUnitHasNotReportedNothingIsClaimedOfTheSum() {
        units.add(unit("青山区人民政府办公室", figures(3, 0, 0)));
        units.add(new Unit("青山区教育局", "", null, null, DUE, 0));
        whole = figures(100, 0, 0);
        assertThat(found("G-SUM")).isEmpty();
        assertThat(sentences(found("G-SCOPE"))).containsExactly("青山区教育局还没有可以汇总的报告。");
    }

    @Test
    void aBlankOrImpossibleCellIsNotAddedAndNotCompared() {
        Figures blank = new Figures(FormVersion.F2021, Map.of(RECEIVED, Figure.of(new BigDecimal("1.5"), "1.5")));
        units.add(unit("青山区人民政府办公室", figures(3, 0, 0)));
        units.add(unit("青山区教育局", blank));
        whole = figures(9, 9, 9);
        assertThat(sentences(found("G-SUM"))).containsExactly("青山区教育局的报告有166格没有数字，或者数字不可能，汇总没有计入。");
        SumOfUnits.Cell cell = new SumOfUnits(portfolio()).cell(RECEIVED);
        assertThat(cell.value()).isEqualByComparingTo("3");
        assertThat(cell.unknown()).extracting(Unit::name).containsExactly("青山区教育局");
    }

    @Test
    void anAdjustmentBelowZeroIsAnErrorAndZeroInTheReport() {
        units.add(unit("青山区人民政府办公室", figures(1, 0, 0)));
        adjustments.add(new Adjustment(false, Map.of(RECEIVED, BigDecimal.valueOf(-2))));
        assertThat(found("G-SUM")).extracting(Finding::where).containsExactly(RECEIVED);
        assertThat(sentences(found("G-SUM"))).containsExactly("各单位相加是1，调整减去了2，成了负数。");
        AnnualReport report = new SumOfUnits(portfolio()).report(Map.of());
        assertThat(Figures.of(report).get(RECEIVED).value()).isEqualByComparingTo("0");
    }

    @Test
    void theReportOfTheSumAddsUp() {
        units.add(unit("青山区人民政府办公室", figures(3, 1, 2)));
        units.add(unit("青山区教育局", figures(5, 0, 1)));
        units.add(new Unit("青山区林业局", "并入自然资源局", figures(50, 0, 1), DUE, DUE, 0));
        AnnualReport report = new SumOfUnits(portfolio()).report(Map.of(0, List.of("本报告汇总各单位数据。")));
        Figures sums = Figures.of(report);
        assertThat(report.title()).isEqualTo("青山区人民政府2025年政府信息公开工作年度报告");
        assertThat(sums.get("table3.total_processed.total").value()).isEqualByComparingTo("9");
        assertThat(sums.get("table2.normative_documents.issued").value()).isEqualByComparingTo("3");
        assertThat(new SumOfUnits(portfolio())
                        .cell("table3.total_processed.total")
                        .value())
                .isEqualByComparingTo("9");
        assertThat(ReportCheck.check(report)).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(sentences(found("G-SCOPE"))).containsExactly("青山区林业局注明不纳入（并入自然资源局），却报送了报告，汇总没有计入。");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # declared by units, taken out as counted twice, wrong
            0, 0, false
            2, 2, false
            2, 1, true
            0, 1, true
            """)
    void whatTheUnitsDeclareAsCountedElsewhereIsTakenOut(int declared, int taken, boolean wrong) {
        units.add(unit("青山区人民政府办公室", figures(6, 0, 0)));
        units.add(new Unit("青山区教育局", "", figures(5, 0, 0), DUE, DUE, declared));
        adjustments.add(new Adjustment(
                true, Map.of(RECEIVED, BigDecimal.valueOf(-taken), GRANTED, BigDecimal.valueOf(-taken))));
        assertThat(found("G-UNIQ")).hasSize(wrong ? 1 : 0);
        if (wrong) {
            assertThat(sentences(found("G-UNIQ")))
                    .containsExactly("各单位报明由本级政府收到并计数的申请共" + declared + "件，汇总扣除了" + taken + "件。");
        }
    }

    @Test
    void aUnitEnteredTwiceWouldCountTwice() {
        units.add(unit("青山区教育局", figures(5, 0, 0)));
        units.add(unit("大江市青山区教育局", figures(5, 0, 0)));
        units.add(new Unit("青山区教育局", "重复登记", null, null, DUE, 0));
        assertThat(sentences(found("G-UNIQ"))).containsExactly("青山区教育局和大江市青山区教育局是同一单位，数字会计两遍。");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # handed in, last day, days late
            2026-01-31, 2026-01-31, 0
            2026-02-01, 2026-01-31, 1
            2026-03-02, 2026-01-31, 30
            2026-03-02, 2026-03-31, 0
            """)
    void aUnitIsLateFromTheDayAfterItsLastDay(LocalDate day, LocalDate due, int late) {
        units.add(new Unit("青山区教育局", "", figures(5, 0, 0), day, due, 0));
        assertThat(sentences(found("G-LATE")))
                .isEqualTo(
                        late == 0
                                ? List.of()
                                : List.of("青山区教育局在" + day.getYear() + "年" + day.getMonthValue() + "月"
                                        + day.getDayOfMonth() + "日报送，晚了" + late + "天。"));
    }

    @Test
    void aGovernmentPublishesByTheEndOfMarch() {
        published = LocalDate.of(2026, 3, 31);
        assertThat(found("G-LATE")).isEmpty();
        published = LocalDate.of(2026, 4, 2);
        assertThat(sentences(found("G-LATE"))).containsExactly("青山区人民政府的年度报告在2026年4月2日公布，晚了2天。");
    }
}
