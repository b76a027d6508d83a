package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;

import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.junit.jupiter.api.Test;

class ReportCheckTest {

    @Test
    void everyRuleHasItsOwnId() {
        assertThat(Stream.concat(
                                Rules.all().stream().map(Rule::id),
                                ClaimRules.all().stream().map(ClaimRule::id))
                        .toList())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)?"));
        assertThat(ChainRules.all()).extracting(ChainRule::id).doesNotHaveDuplicates();
    }

    @Test
    void putsTheGravestFirstAndThenFollowsTheReport() {
        AnnualReport report = aReport()
                .line(1, "改进的的措施。")
                .line(0, "根据国办公开办函〔2019〕60号编制。")
                .with(ReportRow.NEW_RECEIVED, 5, 0, 0, 0, 0, 0, 6)
                .build();
        assertThat(ReportCheck.check(report)).extracting(Finding::rule).startsWith("T3-ROW", "F-BASIS", "F-DUP");
    }

    @Test
    void everyFindingHasASentenceInBothLanguages() {
        AnnualReport report = aReport()
                .line(0, "根据国办公开办函〔2019〕60号编制的的报告。")
                .with(ReportRow.NEW_RECEIVED, 5, 0, 0, 0, 0, 0, 6)
                .read("table3", "T3-SUM", "")
                .build();
        for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            Messages messages = Messages.of(locale);
            assertThat(ReportCheck.check(report))
                    .allSatisfy(finding ->
                            assertThat(messages.whole(finding)).isNotBlank().doesNotContain("{"));
        }
    }

    @Test
    void comparesTwoYears() {
        AnnualReport before = aReport()
                .of(2022)
                .with(ReportRow.CARRIED_OUT, 3, 0, 0, 0, 0, 0, 3)
                .build();
        AnnualReport now =
                aReport().with(ReportRow.CARRIED_IN, 2, 0, 0, 0, 0, 0, 2).build();
        assertThat(ReportCheck.checkAgainst(before, now))
                .extracting(Finding::rule)
                .containsExactly("T3-CARRY");
    }
}
