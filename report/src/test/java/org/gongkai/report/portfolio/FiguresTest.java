package org.gongkai.report.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table3;
import org.gongkai.report.rules.ReportFixture;
import org.junit.jupiter.api.Test;

/** The figures of a report by the paths of their cells. */
class FiguresTest {

    @Test
    void aFormHasAsManyCellsAsItsTables() {
        assertThat(FormCells.paths(FormVersion.F2021)).hasSize(10 + 25 * 7 + 15);
        assertThat(FormCells.paths(FormVersion.F2019)).hasSize(22 + 23 * 7 + 15);
        assertThat(FormCells.paths(FormVersion.PRE2019)).isEmpty();
        assertThat(FormCells.counted(FormVersion.F2021)).hasSize(10 + 24 * 6 + 12);
    }

    @Test
    void aSumNamesWhatItAddsUp() {
        assertThat(FormCells.parts(FormVersion.F2021, "table3.granted.business"))
                .containsExactly("table3.granted.business");
        assertThat(FormCells.parts(FormVersion.F2021, "table3.granted.total")).hasSize(6);
        assertThat(FormCells.parts(FormVersion.F2021, "table3.total_processed.business"))
                .hasSize(21)
                .doesNotContain("table3.new_received.business");
        assertThat(FormCells.parts(FormVersion.F2021, "table4.review.total")).hasSize(4);
        assertThat(FormCells.parts(FormVersion.F2021, "table3.other_all.business"))
                .isEmpty();
    }

    @Test
    void figuresGoBackIntoTheirReport() {
        AnnualReport report = ReportFixture.aReport()
                .with(
                        ReportRow.GRANTED,
                        List.of(
                                ReportFixture.uncertain(1, 15),
                                Figure.of(2),
                                Figure.of(0),
                                Figure.of(0),
                                Figure.of(0),
                                Figure.of(0),
                                Figure.BLANK))
                .build();
        Figures figures = Figures.of(report);
        assertThat(figures.into(report)).isEqualTo(report);
        assertThat(figures.uncertain()).containsExactly("table3.granted.natural_person");
        Figures certain = figures.with(Map.of("table3.granted.natural_person", BigDecimal.valueOf(15)));
        assertThat(certain.uncertain()).isEmpty();
        Table3 table = java.util.Objects.requireNonNull(certain.into(report).table3());
        assertThat(table.get(ReportRow.GRANTED, Table3.Column.NATURAL_PERSON).isKnown())
                .isTrue();
        assertThat(table.get(ReportRow.GRANTED, Table3.Column.TOTAL)).isEqualTo(Figure.BLANK);
        assertThat(certain.into(report).table2()).isNull();
    }
}
