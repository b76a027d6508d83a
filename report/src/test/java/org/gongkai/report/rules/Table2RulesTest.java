package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;
import static org.gongkai.report.rules.ReportFixture.findings;

import java.math.BigDecimal;
import org.assertj.core.groups.Tuple;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.junit.jupiter.api.Test;

class Table2RulesTest {

    @Test
    void followsTheStockOfDocumentsFromYearToYear() {
        ReportFixture before = aReport().of(2022).with(Table2Cell.NORMATIVE_IN_FORCE, 10);
        assertThat(findings(new StockOfDocuments(), before, documents(1, 6, 5))).isEmpty();
        assertThat(findings(new StockOfDocuments(), before, documents(1, 6, 7)))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(
                        Kind.CROSS_YEAR_STOCK,
                        "table2.normative_documents.in_force",
                        BigDecimal.valueOf(5),
                        BigDecimal.valueOf(7)));
    }

    @Test
    void doesNotFollowTheStockFromTheOldForm() {
        ReportFixture before = aReport().of(2020).with(Table2Cell.OLD_NORMATIVE_TOTAL, 10);
        assertThat(findings(new StockOfDocuments(), before, documents(1, 6, 7).of(2021)))
                .isEmpty();
    }

    @Test
    void asksAboutRepealsOnlyWhereTheStockItselfIsBlank() {
        ReportFixture before = aReport().of(2022).with(Table2Cell.NORMATIVE_IN_FORCE, 2);
        assertThat(findings(new RepealedDocuments(), before, documents(1, 4, 0)))
                .isEmpty();
        assertThat(findings(
                        new RepealedDocuments(),
                        before,
                        documents(1, 4, 0).with(Table2Cell.NORMATIVE_IN_FORCE, Figure.BLANK)))
                .extracting(Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(BigDecimal.valueOf(3), BigDecimal.valueOf(4)));
        assertThat(findings(
                        new RepealedDocuments(),
                        before,
                        documents(2, 4, 0).with(Table2Cell.NORMATIVE_IN_FORCE, Figure.BLANK)))
                .isEmpty();
    }

    @Test
    void findsItUnusualThatDocumentsOfTheYearAreNoLongerInForce() {
        assertThat(findings(new DocumentsIssued(), documents(5, 1, 3)))
                .extracting(Finding::kind)
                .containsExactly(Kind.PLAUSIBILITY);
        assertThat(findings(new DocumentsIssued(), documents(5, 1, 4))).isEmpty();
    }

    @Test
    void findsRegulationsOfADistrictUnusualButNotThoseOfACity() {
        ReportFixture district = aReport().with(Table2Cell.REGULATIONS_IN_FORCE, 2);
        assertThat(findings(new RuleMakingPower(), district)).hasSize(1);
        assertThat(findings(new RuleMakingPower(), district.from("大岭县财政局"))).hasSize(1);
        assertThat(findings(new RuleMakingPower(), district.from("青山市人民政府"))).isEmpty();
        assertThat(findings(new RuleMakingPower(), district.from("南岭自治区人民政府"))).isEmpty();
        assertThat(findings(new RuleMakingPower(), aReport().with(Table2Cell.REGULATIONS_IN_FORCE, 0)))
                .isEmpty();
    }

    @Test
    void findsPermitsOfAGovernmentOfficeUnusual() {
        ReportFixture office = aReport().with(Table2Cell.LICENSING_DECISIONS, 12);
        assertThat(findings(new OfficeDecisions(), office))
                .extracting(Finding::kind)
                .containsExactly(Kind.PLAUSIBILITY);
        assertThat(findings(new OfficeDecisions(), office.from("青山区市场监督管理局"))).isEmpty();
    }

    @Test
    void followsTheDisclosedDocumentsOfTheOldForm() {
        ReportFixture before = aReport().of(2019).with(Table2Cell.OLD_NORMATIVE_TOTAL, 30);
        ReportFixture now =
                aReport().of(2020).with(Table2Cell.OLD_NORMATIVE_DISCLOSED, 5).with(Table2Cell.OLD_NORMATIVE_TOTAL, 35);
        assertThat(findings(new OldStockOfDocuments(), before, now)).isEmpty();
        assertThat(findings(new OldStockOfDocuments(), before, now.with(Table2Cell.OLD_NORMATIVE_TOTAL, 36)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(findings(new OldStockOfDocuments(), before, now.with(Table2Cell.OLD_NORMATIVE_TOTAL, 34)))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void followsTheItemsOfTheOldForm() {
        ReportFixture before = aReport()
                .of(2019)
                .with(Table2Cell.OLD_LICENSING_PREVIOUS, 40)
                .with(Table2Cell.OLD_LICENSING_CHANGE, -3);
        assertThat(findings(new OldItems(), before, aReport().of(2020).with(Table2Cell.OLD_LICENSING_PREVIOUS, 37)))
                .isEmpty();
        assertThat(findings(new OldItems(), before, aReport().of(2020).with(Table2Cell.OLD_LICENSING_PREVIOUS, 40)))
                .extracting(Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(BigDecimal.valueOf(37), BigDecimal.valueOf(40)));
    }

    @Test
    void findsMoreDisclosedThanMadeUnusual() {
        ReportFixture report =
                aReport().of(2020).with(Table2Cell.OLD_NORMATIVE_MADE, 3).with(Table2Cell.OLD_NORMATIVE_DISCLOSED, 4);
        assertThat(findings(new OldDisclosed(), report)).hasSize(1);
        assertThat(findings(new OldDisclosed(), report.with(Table2Cell.OLD_NORMATIVE_MADE, 4)))
                .isEmpty();
    }

    @Test
    void findsPurchasesWithoutAnAmountUnusual() {
        ReportFixture report =
                aReport().of(2020).with(Table2Cell.PROCUREMENT_PROJECTS, 3).with(Table2Cell.PROCUREMENT_AMOUNT, 0);
        assertThat(findings(new OldProcurement(), report)).hasSize(1);
        assertThat(findings(new OldProcurement(), report.with(Table2Cell.PROCUREMENT_AMOUNT, 113)))
                .isEmpty();
        assertThat(findings(new OldProcurement(), report.with(Table2Cell.PROCUREMENT_AMOUNT, Figure.BLANK)))
                .isEmpty();
    }

    @Test
    void wantsTheFormOfTheReportYear() {
        assertThat(findings(new FormOfYear(), documents(1, 1, 1))).isEmpty();
        assertThat(findings(
                        new FormOfYear(),
                        aReport().of(2022).in(FormVersion.F2019).with(Table2Cell.OLD_NORMATIVE_MADE, 1)))
                .extracting(Finding::kind, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.FORM_VERSION, "2021", "2019"));
        assertThat(findings(new FormOfYear(), aReport().of(2022).in(FormVersion.PRE2019)))
                .isEmpty();
        assertThat(findings(new FormOfYear(), aReport().of(null).in(FormVersion.F2019)))
                .isEmpty();
    }

    @Test
    void namesACellWithAUnitAndSumsUpCellsWithoutANumber() {
        ReportFixture report = aReport()
                .of(2020)
                .with(Table2Cell.PROCUREMENT_PROJECTS, Figure.of(BigDecimal.valueOf(22), "22个"))
                .with(Table2Cell.PROCUREMENT_AMOUNT, Figure.of(new BigDecimal("1113.5"), "1,113.5"))
                .with(Table2Cell.OLD_FEES_CHANGE, new Figure(null, "/", java.util.List.of()))
                .with(Table2Cell.OLD_FEES_PREVIOUS, new Figure(null, "/", java.util.List.of()));
        assertThat(findings(new CellFormat(), report))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(
                        Tuple.tuple(Kind.CELL_FORMAT, "table2.procurement.projects", BigDecimal.valueOf(22), "22个"),
                        Tuple.tuple(Kind.READING, "table2", null, null));
    }

    @Test
    void namesAHabitOfUnitsOnlyOnce() {
        ReportFixture report = aReport();
        for (ReportRow row : FormVersion.F2021.rows()) {
            report.with(row, java.util.Collections.nCopies(7, Figure.of(BigDecimal.ZERO, "0件")));
        }
        assertThat(findings(new CellFormat(), report)).hasSize(1);
    }

    private static ReportFixture documents(long issued, long abolished, long inForce) {
        return aReport()
                .with(Table2Cell.NORMATIVE_ISSUED, issued)
                .with(Table2Cell.NORMATIVE_ABOLISHED, abolished)
                .with(Table2Cell.NORMATIVE_IN_FORCE, inForce);
    }
}
