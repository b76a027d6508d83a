package org.gongkai.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;

import java.util.List;
import java.util.Locale;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.rules.ReportCheck;
import org.junit.jupiter.api.Test;

class CheckTextTest {

    private final CheckText text = new CheckText(Messages.of(Locale.CHINA));

    @Test
    void saysHowMuchWasCheckedWhereNothingIsWrong() {
        assertThat(text.of(aReport().build(), List.of(), null))
                .contains("青山区人民政府办公室", "2023年", "核对了" + ReportCheck.ruleCount() + "条规则，没有发现问题");
    }

    @Test
    void putsErrorsBeforeWarningsAndNamesPlacesInWords() {
        AnnualReport report = aReport()
                .line(5, "section5.(三)", "（三）改进措施：一是是认真落实。")
                .with(ReportRow.GRANTED, 5, 0, 0, 0, 0, 0, 6)
                .build();
        assertThat(text.of(report, ReportCheck.check(report), "2022.txt"))
                .contains("已与上一年度的报告（2022.txt）核对")
                .containsSubsequence("[T3-ROW] 表三", "各类申请人相加是5，总计写的是6", "[F-DUP] 第五部分（三）", "一是是");
    }

    @Test
    void countsWhatNobodyWouldReadToTheEnd() {
        AnnualReport report = aReport().line(5, "公开的的信息。".repeat(80)).build();
        List<Finding> findings = ReportCheck.check(report);
        assertThat(findings).hasSizeGreaterThanOrEqualTo(80);
        assertThat(text.of(report, findings, null)).contains("另有30处");
    }
}
