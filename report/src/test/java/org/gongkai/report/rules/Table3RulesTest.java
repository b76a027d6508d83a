package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;
import static org.gongkai.report.rules.ReportFixture.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.junit.jupiter.api.Test;

class Table3RulesTest {

    @Test
    void findsNothingInATableThatAddsUp() {
        assertThat(all(sound())).isEmpty();
    }

    @Test
    void namesTheRowWhoseTotalIsWrong() {
        assertThat(findings(new RowTotals(), sound().with(ReportRow.PARTIAL, 29, 1, 0, 0, 0, 0, 29)))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(
                        Kind.TABLE3_ROW_TOTAL, "table3.partial.total", BigDecimal.valueOf(30), BigDecimal.valueOf(29)));
    }

    @Test
    void aSignForNothingAddsNothingWhileABlankMayHoldAnything() {
        Figure sign = new Figure(null, "/", List.of());
        assertThat(Sum.of(List.of(Figure.of(33), Figure.of(7), sign)).contradicts(Figure.of(43)))
                .isTrue();
        assertThat(Sum.of(List.of(Figure.of(33), Figure.of(7), sign)).contradicts(Figure.of(40)))
                .isFalse();
        assertThat(Sum.of(List.of(Figure.of(33), Figure.of(7), Figure.BLANK)).contradicts(Figure.of(43)))
                .isFalse();
        Figure words = new Figure(null, "见附件", List.of());
        assertThat(Sum.of(List.of(Figure.of(33), words)).contradicts(Figure.of(43)))
                .isFalse();
    }

    @Test
    void asksForATotalThatWasLeftBlank() {
        assertThat(findings(new RowTotals(), sound().with(ReportRow.PARTIAL, 29, 1, 0, 0, 0, 0, null)))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(
                        Kind.TABLE3_ROW_TOTAL_MISSING, "table3.partial.total", BigDecimal.valueOf(30), null));
    }

    @Test
    void saysNothingAboutAWhollyBlankRow() {
        assertThat(all(sound().with(ReportRow.REFUSED_MASS, null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void namesEveryRowWithFiguresWhereTheWholeTotalColumnIsBlank() {
        ReportFixture report = aReport()
                .with(ReportRow.NEW_RECEIVED, 5, 1, 0, 0, 0, 0, null)
                .with(ReportRow.CARRIED_IN, 0, 0, 0, 0, 0, 0, null)
                .with(ReportRow.GRANTED, 5, 1, 0, 0, 0, 0, null);
        assertThat(findings(new RowTotals(), report))
                .extracting(Finding::where)
                .containsExactly("table3.new_received.total", "table3.granted.total");
    }

    @Test
    void reportsManyBlankTotalsOfZeroRowsAsOneNotice() {
        ReportFixture report = sound().with(ReportRow.REFUSED_MASS, 0, 0, 0, 0, 0, 0, null)
                .with(ReportRow.REFUSED_REPEAT, 0, 0, 0, 0, 0, 0, null);
        assertThat(findings(new RowTotals(), report)).extracting(Finding::kind).containsExactly(Kind.READING);
    }

    @Test
    void givesNoArithmeticFindingWhereABlankCouldHoldTheDifference() {
        assertThat(findings(new RowTotals(), sound().with(ReportRow.PARTIAL, 28, null, 0, 0, 0, 0, 29)))
                .isEmpty();
    }

    @Test
    void reportsATotalThatTheKnownPartsAloneExceed() {
        assertThat(findings(new RowTotals(), sound().with(ReportRow.PARTIAL, 28, null, 5, 0, 0, 0, 29)))
                .hasSize(1);
    }

    @Test
    void givesNoArithmeticFindingForAnUncertainCell() {
        List<Figure> cells = new ArrayList<>(java.util.Collections.nCopies(6, Figure.of(0)));
        cells.set(0, ReportFixture.uncertain(21, 29));
        cells.add(Figure.of(20));
        assertThat(findings(new RowTotals(), sound().with(ReportRow.PARTIAL, cells)))
                .isEmpty();
    }

    @Test
    void takesATableWhoseRowsMostlyFailForWronglyRead() {
        ReportFixture report = aReport();
        for (ReportRow row : FormVersion.F2021.rows()) {
            report.with(row, 0, 3, 0, 0, 0, 0, 7);
        }
        assertThat(findings(new RowTotals(), report)).extracting(Finding::kind).containsExactly(Kind.READING);
    }

    @Test
    void namesTheColumnWhoseResultsDoNotAddUp() {
        assertThat(findings(new ResultTotals(), sound().with(ReportRow.TOTAL_PROCESSED, 31, 0, 0, 0, 0, 0, 31)))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(
                        Tuple.tuple(
                                Kind.TABLE3_COLUMN_TOTAL,
                                "table3.total_processed.natural_person",
                                BigDecimal.valueOf(30),
                                BigDecimal.valueOf(31)),
                        Tuple.tuple(
                                Kind.TABLE3_COLUMN_TOTAL,
                                "table3.total_processed.total",
                                BigDecimal.valueOf(30),
                                BigDecimal.valueOf(31)));
    }

    @Test
    void addsTheSingleOtherRowOf2019() {
        ReportFixture report = aReport().of(2020);
        for (ReportRow row : FormVersion.F2019.rows()) {
            report.with(row, 0, 0, 0, 0, 0, 0, 0);
        }
        report.with(ReportRow.OTHER_ALL, 2, 0, 0, 0, 0, 0, 2);
        report.with(ReportRow.TOTAL_PROCESSED, 2, 0, 0, 0, 0, 0, 2);
        assertThat(findings(new ResultTotals(), report)).isEmpty();
        report.with(ReportRow.TOTAL_PROCESSED, 1, 0, 0, 0, 0, 0, 1);
        assertThat(findings(new ResultTotals(), report)).hasSize(2);
    }

    @Test
    void acceptsAnOtherRowThatOnlySumsUpItsSubRows() {
        ReportFixture report = sound().with(ReportRow.OTHER_ELSE, 2, 0, 0, 0, 0, 0, 2)
                .with(ReportRow.OTHER_ALL, 2, 0, 0, 0, 0, 0, 2)
                .with(ReportRow.TOTAL_PROCESSED, 32, 0, 0, 0, 0, 0, 32);
        assertThat(findings(new ResultTotals(), report)).isEmpty();
    }

    @Test
    void saysNothingOfATotalWhoseRowsAreNotAllThere() {
        ReportFixture report = aReport()
                .with(ReportRow.GRANTED, 3, 0, 0, 0, 0, 0, 3)
                .with(ReportRow.TOTAL_PROCESSED, 8, 0, 0, 0, 0, 0, 8);
        assertThat(findings(new ResultTotals(), report)).isEmpty();
    }

    @Test
    void namesTheColumnsThatDoNotBalance() {
        assertThat(findings(new Balance(), sound().with(ReportRow.CARRIED_OUT, 5, 0, 0, 0, 0, 0, 5)))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(
                        Tuple.tuple(
                                Kind.TABLE3_BALANCE,
                                "table3.balance.natural_person",
                                BigDecimal.valueOf(34),
                                BigDecimal.valueOf(35)),
                        Tuple.tuple(
                                Kind.TABLE3_BALANCE,
                                "table3.balance.total",
                                BigDecimal.valueOf(34),
                                BigDecimal.valueOf(35)));
    }

    @Test
    void comparesWhatWasCarriedOverFromTheYearBefore() {
        ReportFixture before = aReport().of(2022).with(ReportRow.CARRIED_OUT, 4, 0, 0, 0, 0, 0, 4);
        assertThat(findings(new CarriedOver(), before, sound())).isEmpty();
        assertThat(findings(new CarriedOver(), before.with(ReportRow.CARRIED_OUT, 6, 0, 0, 0, 0, 0, 6), sound()))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(
                        Kind.CROSS_YEAR_STOCK,
                        "table3.carried_in.total",
                        BigDecimal.valueOf(6),
                        BigDecimal.valueOf(4)));
    }

    @Test
    void callsAChangedKindOfApplicantNoError() {
        ReportFixture before = aReport().of(2022).with(ReportRow.CARRIED_OUT, 3, 1, 0, 0, 0, 0, 4);
        assertThat(findings(new CarriedOver(), before, sound()))
                .extracting(Finding::kind)
                .containsExactly(Kind.PLAUSIBILITY);
    }

    private static ReportFixture sound() {
        ReportFixture report = aReport();
        for (ReportRow row : FormVersion.F2021.rows()) {
            report.with(row, 0, 0, 0, 0, 0, 0, 0);
        }
        return report.with(ReportRow.NEW_RECEIVED, 30, 0, 0, 0, 0, 0, 30)
                .with(ReportRow.CARRIED_IN, 4, 0, 0, 0, 0, 0, 4)
                .with(ReportRow.GRANTED, 1, 0, 0, 0, 0, 0, 1)
                .with(ReportRow.PARTIAL, 29, 0, 0, 0, 0, 0, 29)
                .with(ReportRow.TOTAL_PROCESSED, 30, 0, 0, 0, 0, 0, 30)
                .with(ReportRow.CARRIED_OUT, 4, 0, 0, 0, 0, 0, 4);
    }

    private static List<Finding> all(ReportFixture report) {
        List<Finding> findings = new ArrayList<>(findings(new RowTotals(), report));
        findings.addAll(findings(new ResultTotals(), report));
        findings.addAll(findings(new Balance(), report));
        return findings;
    }

    /** Zeros are left out, and the totals of three rows show it. */
    private static ReportFixture withoutZeros() {
        return aReport()
                .with(ReportRow.NEW_RECEIVED, 20, 4, null, null, 2, null, 26)
                .with(ReportRow.CARRIED_IN, 3, null, null, null, null, null, 3)
                .with(ReportRow.GRANTED, 12, 2, null, null, 1, null, 15)
                .with(ReportRow.PARTIAL, 5, 2, null, null, null, null, 7)
                .with(ReportRow.UNABLE_NOT_HELD, 4, null, null, null, 1, null, 5)
                .with(ReportRow.TOTAL_PROCESSED, 21, 4, null, null, 2, null, 27)
                .with(ReportRow.CARRIED_OUT, 2, null, null, null, null, null, 2);
    }

    @Test
    void acceptsSoundTablesThatLeaveOutTheirZeros() {
        assertThat(findings(new RowTotals(), withoutZeros())).isEmpty();
        assertThat(findings(new Balance(), withoutZeros())).isEmpty();
        assertThat(findings(new ResultTotals(), withoutZeros())).isEmpty();
    }

    @Test
    void takesATotalThatWasForgottenForNoZero() {
        ReportFixture report = withoutZeros().with(ReportRow.PARTIAL, 5, 2, null, null, null, null, null);
        assertThat(findings(new ResultTotals(), report)).isEmpty();
    }

    @Test
    void takesBlanksForZerosWhereTheTotalsShowThatTheyAre() {
        assertThat(findings(new RowTotals(), withoutZeros().with(ReportRow.PARTIAL, 5, 2, null, null, null, null, 9)))
                .extracting(Finding::kind, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.TABLE3_ROW_TOTAL, BigDecimal.valueOf(7), BigDecimal.valueOf(9)));
        assertThat(findings(
                        new RowTotals(), withoutZeros().with(ReportRow.PARTIAL, 5, 2, null, null, null, null, null)))
                .extracting(Finding::kind, Finding::where, Finding::expected)
                .containsExactly(
                        Tuple.tuple(Kind.TABLE3_ROW_TOTAL_MISSING, "table3.partial.total", BigDecimal.valueOf(7)));
        assertThat(findings(
                        new Balance(), withoutZeros().with(ReportRow.CARRIED_OUT, 1, null, null, null, null, null, 1)))
                .extracting(Finding::where)
                .containsExactly("table3.balance.natural_person", "table3.balance.total");
    }

    @Test
    void takesNoBlankForZeroWhereNothingShowsIt() {
        ReportFixture report = aReport()
                .with(ReportRow.NEW_RECEIVED, 20, null, null, null, null, null, 26)
                .with(ReportRow.GRANTED, 12, null, null, null, null, null, 15)
                .with(ReportRow.TOTAL_PROCESSED, 12, null, null, null, null, null, 15);
        assertThat(findings(new RowTotals(), report)).isEmpty();
        assertThat(findings(new Balance(), report)).isEmpty();
    }
}
