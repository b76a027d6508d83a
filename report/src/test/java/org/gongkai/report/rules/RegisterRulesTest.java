package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.rules.Registers.OpenCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A report against the registers of its office. */
class RegisterRulesTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 20);

    private static Registers counts(Map<String, Integer> counts) {
        return registers(counts, null);
    }

    private static Registers registers(Map<String, Integer> counts, @Nullable List<OpenCase> open) {
        return new Registers(
                counts.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, count -> BigDecimal.valueOf(count.getValue()))),
                open);
    }

    private static List<Finding> check(ReportFixture report, Registers registers) {
        return ReportCheck.checkAgainst(registers, report.build());
    }

    @Test
    void whatTheRegisterCountsIsWhatTheTableSays() {
        ReportFixture report = aReport().with(ReportRow.GRANTED, 3, 1, 0, 0, 0, 0, 4);
        assertThat(check(report, counts(Map.of("table3.granted.natural_person", 3, "table3.granted.total", 4))))
                .isEmpty();
    }

    @Test
    void aRowThatDiffersIsOneFindingAtItsTotalWithTheCellsAsEvidence() {
        ReportFixture report = aReport().with(ReportRow.GRANTED, 3, 1, 0, 0, 0, 0, 4);
        assertThat(check(report, counts(Map.of("table3.granted.natural_person", 5, "table3.granted.total", 6))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("T3-REG");
                    assertThat(finding.kind()).isEqualTo(Kind.REGISTER);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.where()).isEqualTo("table3.granted.total");
                    assertThat(finding.expected()).isEqualTo(BigDecimal.valueOf(6));
                    assertThat(finding.evidence()).isEqualTo("自然人报告3件、台账5件，总计报告4件、台账6件");
                    assertThat(Messages.of(Locale.SIMPLIFIED_CHINESE).whole(finding))
                            .contains("表三“（一）予以公开”与登记台账不符", "台账6件");
                });
    }

    @Test
    void aSplitThatDiffersStandsAtItsFirstCell() {
        ReportFixture report = aReport().with(ReportRow.GRANTED, 3, 1, 0, 0, 0, 0, 4);
        assertThat(check(report, counts(Map.of("table3.granted.business", 2, "table3.granted.total", 4))))
                .extracting(Finding::where)
                .containsExactly("table3.granted.business");
    }

    @Test
    void aBlankCellAndACellThatNoRegisterCountsGiveNothing() {
        ReportFixture report = aReport().with(ReportRow.GRANTED, 3, null, 0, 0, 0, 0, 4);
        assertThat(check(report, counts(Map.of("table3.granted.business", 1)))).isEmpty();
        assertThat(check(report, counts(Map.of()))).isEmpty();
        assertThat(check(aReport(), counts(Map.of("table3.granted.business", 1))))
                .isEmpty();
    }

    @Test
    void tableTwoIsHeldAgainstWhatIsRegistered() {
        ReportFixture report = aReport().with(Table2Cell.NORMATIVE_ISSUED, 3).with(Table2Cell.NORMATIVE_ABOLISHED, 1);
        Registers registers = counts(Map.of(
                "table2.normative_documents.issued", 4,
                "table2.normative_documents.abolished", 1,
                "table2.normative_documents.in_force", 9));
        assertThat(check(report, registers))
                .extracting(Finding::rule, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(
                        "T2-REG", "table2.normative_documents.issued", BigDecimal.valueOf(4), BigDecimal.valueOf(3)));
    }

    @Test
    void whatIsCarriedOutIsTheListOfOpenCases() {
        ReportFixture report = aReport().with(ReportRow.CARRIED_OUT, 2, 0, 0, 0, 0, 0, 2);
        OpenCase waiting = new OpenCase("示公申〔2023〕1号", NOVEMBER, null);
        OpenCase running = new OpenCase("示公申〔2023〕2号", LocalDate.of(2023, 12, 20), LocalDate.of(2024, 1, 18));
        assertThat(check(report, registers(Map.of(), List.of(waiting, running))))
                .isEmpty();
        assertThat(check(report, registers(Map.of(), List.of(waiting))))
                .extracting(Finding::rule, Finding::severity, Finding::found)
                .containsExactly(Tuple.tuple("T3-R4MAX", Severity.WARNING, BigDecimal.valueOf(2)));
        assertThat(check(report, registers(Map.of(), List.of()))).hasSize(1);
        assertThat(check(report, counts(Map.of()))).isEmpty();
    }

    @Test
    void aCaseStillOpenPastItsLimitIsToldOnceForAll() {
        ReportFixture report = aReport().with(ReportRow.CARRIED_OUT, 7, 0, 0, 0, 0, 0, 7);
        List<OpenCase> late = IntStream.rangeClosed(1, 7)
                .mapToObj(n -> new OpenCase("示公申〔2023〕" + n + "号", NOVEMBER, LocalDate.of(2023, 12, 30)))
                .toList();
        assertThat(check(report, registers(Map.of(), late)))
                .singleElement()
                .satisfies(finding -> assertThat(
                                Messages.of(Locale.SIMPLIFIED_CHINESE).whole(finding))
                        .contains("仍在办的有7件", "〔2023〕5号等", "请核对是否已经答复没有登记")
                        .doesNotContain("〔2023〕6号"));
        OpenCase lastDay = new OpenCase("示公申〔2023〕8号", NOVEMBER, LocalDate.of(2023, 12, 31));
        ReportFixture one = aReport().with(ReportRow.CARRIED_OUT, 1, 0, 0, 0, 0, 0, 1);
        assertThat(check(one, registers(Map.of(), List.of(lastDay)))).isEmpty();
    }
}
