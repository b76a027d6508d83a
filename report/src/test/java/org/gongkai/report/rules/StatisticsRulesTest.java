package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;
import static org.gongkai.report.rules.ReportFixture.findings;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class StatisticsRulesTest {

    @Test
    void addsUpIndicatorsThatStandOnOneLineEach() {
        assertThat(statistics("（一）收到申请数 件 12", "1.当面申请数 件 3", "2.传真申请数 件 0", "3.网络申请数 件 8", "4.信函申请数 件 2"))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(
                        Tuple.tuple(Kind.STATS_BREAKDOWN, "section3", BigDecimal.valueOf(12), BigDecimal.valueOf(13)));
    }

    @Test
    void addsUpIndicatorsWhoseCellsAreLinesOfTheirOwn() {
        assertThat(statistics("（二）申请办结数", "件", "12", "1.按时办结数", "件", "11", "2.延期办结数", "件", "2"))
                .hasSize(1);
        assertThat(statistics("（二）申请办结数", "件", "13", "1.按时办结数", "件", "11", "2.延期办结数", "件", "2"))
                .isEmpty();
    }

    @Test
    void passesOverTheReasonsBetweenTheAnswers() {
        String[] answers = {
            "（三）申请答复数 件 9",
            "1.属于已主动公开范围数 件 1",
            "2.同意公开答复数 件 2",
            "3.同意部分公开答复数 件 1",
            "4.不同意公开答复数 件 3",
            "其中：1.涉及国家秘密数 件 1",
            "2.涉及商业秘密数 件 2",
            "5.不属于本行政机关公开数 件 1",
            "6.申请信息不存在数 件 1",
            "7.告知作出更改补充数 件 0",
            "8.告知通过其他途径办理数 件 0"
        };
        assertThat(statistics(answers)).isEmpty();
        answers[0] = "（三）申请答复数 件 8";
        assertThat(statistics(answers)).hasSize(1);
    }

    @Test
    void addsUpNothingWhereAPartIsMissingOrHasNoFigure() {
        assertThat(statistics("（一）收到申请数 件 12", "1.当面申请数 件 3", "3.网络申请数 件 8", "4.信函申请数 件 2"))
                .isEmpty();
        assertThat(statistics("（二）申请办结数 件 12", "1.按时办结数 件", "2.延期办结数 件 2")).isEmpty();
    }

    @Test
    void looksOnlyAtReportsBefore2019() {
        assertThat(findings(
                        new StatisticsAddUp(),
                        aReport()
                                .of(2022)
                                .line(3, "申请办结数 件 12")
                                .line(3, "按时办结数 件 1")
                                .line(3, "延期办结数 件 2")))
                .isEmpty();
    }

    @Test
    void missesNoCumulativeFigureThatFell() {
        ReportFixture before = aReport().of(2015).line(2, "《条例》施行以来，我局累计主动公开政府信息3500条。");
        assertThat(findings(new CumulativeFigures(), before, aReport().of(2016).line(2, "《条例》施行以来累计公开政府信息3200条。")))
                .extracting(Finding::kind, Finding::expected, Finding::found)
                .containsExactly(
                        Tuple.tuple(Kind.CROSS_YEAR_CUMULATIVE, BigDecimal.valueOf(3500), BigDecimal.valueOf(3200)));
        assertThat(findings(new CumulativeFigures(), before, aReport().of(2016).line(2, "《条例》施行以来累计公开政府信息3900条。")))
                .isEmpty();
        assertThat(findings(new CumulativeFigures(), before, aReport().of(2016).line(2, "全年累计公开政府信息320条。")))
                .isEmpty();
    }

    private static List<Finding> statistics(String... lines) {
        ReportFixture report = aReport().of(2017);
        for (String line : lines) {
            report.line(3, line);
        }
        return findings(new StatisticsAddUp(), report);
    }
}
