package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.ReadResult;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.read.ReportReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statistics reach the rule from each way in which files write them. */
class StatisticsOfFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（二）申请办结数 件 12\n1.按时办结数 件 11\n2.延期办结数 件 2",
                "（二）申请办结数\t件\t12\n1.按时办结数\t件\t11\n2.延期办结数\t件\t2",
                "（二）申请办结数\n件\n12\n1.按时办结数\n件\n11\n2.延期办结数\n件\n2",
                "（二）申请办结数 件 12 1.按时办结数 件 11 2.延期办结数 件 2 （三）申请答复数 件 0",
                "（二）申请办结数件121.按时办结数件112.延期办结数件2（三）申请答复数件0",
                "（二）申请办结数：１２件\n其中：1、按时办结数：11件\n2、延期办结数：2件",
                "(二)申请办结数 (件) 12\n其中：1．按时办结数 (件) 11\n2．延期办结数 (件) 2",
                "| 统计指标 | 单位 | 统计数 |\n|---|---|---|\n| （二）申请办结数 | 件 | 12 |\n| 1.按时办结数 | 件 | 11 |\n| 2.延期办结数 | 件 | 2 |",
                "| （二）申请办结数 | 件 | 12 |\n| 1.按时办结数 | 件 | 11 |\n| 2.延期办结数 | 件 | 2 |"
            })
    void readsIndicatorsFromText(String table) {
        String text = "青山县水务局2017年政府信息公开工作年度报告\n一、概述\n2017年，我局公开信息253条。\n附件：统计表\n" + table;
        assertThat(findings("a.txt", text))
                .extracting(Finding::rule, Finding::expected, Finding::found)
                .contains(Tuple.tuple("O-STAT", BigDecimal.valueOf(12), BigDecimal.valueOf(13)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年申请办结数12件，其中按时办结数11件，延期办结数2件。",
                "（二）申请办结数 件 12\n1.按时办结数 件 11",
                "（二）申请办结数 件 12\n1.按时办结数 件 10\n2.延期办结数 件 2",
                "（二）申请办结数 件 1,212\n1.按时办结数 件 1210\n2.延期办结数 件 2"
            })
    void leavesProseAndSoundStatisticsAlone(String table) {
        String text = "青山县水务局2017年政府信息公开工作年度报告\n一、概述\n2017年，我局公开信息253条。\n附件：统计表\n" + table;
        assertThat(findings("a.txt", text)).extracting(Finding::rule).doesNotContain("O-STAT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><td>（二）申请办结数</td><td>件</td><td>12</td></tr><tr><td>1.按时办结数</td><td>件</td><td>11</td></tr>"
                        + "<tr><td>2.延期办结数</td><td>件</td><td>2</td></tr>"
            })
    void readsIndicatorsFromATable(String rows) {
        String page = "<html><body><p>青山县水务局2017年政府信息公开工作年度报告</p><p>一、概述</p><p>2017年，我局公开信息253条。</p>" + "<table>" + rows
                + "</table></body></html>";
        assertThat(findings("a.html", page))
                .extracting(Finding::rule, Finding::expected, Finding::found)
                .contains(Tuple.tuple("O-STAT", BigDecimal.valueOf(12), BigDecimal.valueOf(13)));
    }

    @ParameterizedTest
    @CsvSource({"全年收到政府信息公开申请9件，均已答复。, 9", "2017年，我局未收到政府信息公开申请。, 0"})
    void holdsTheTextAgainstTheStatistics(String sentence, BigDecimal found) {
        String text = "青山县水务局2017年政府信息公开工作年度报告\n一、概述\n" + sentence + "\n附件：统计表\n（一）收到申请数 件 12";
        assertThat(findings("a.txt", text))
                .extracting(Finding::rule, Finding::kind, Finding::expected, Finding::found)
                .contains(Tuple.tuple("X-NEW", Kind.NARRATIVE_VS_TABLE, BigDecimal.valueOf(12), found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年收到政府信息公开申请12件，其中网上5件。",
                "全年通过网站收到政府信息公开申请5件。",
                "2016年收到政府信息公开申请9件。",
                "全年收到政府信息公开申请12件。历年累计收到政府信息公开申请40件。"
            })
    void acceptsATextThatTellsTheStatisticsOrLess(String sentence) {
        String text = "青山县水务局2017年政府信息公开工作年度报告\n一、概述\n" + sentence + "\n附件：统计表\n（一）收到申请数 件 12";
        assertThat(findings("a.txt", text)).extracting(Finding::rule).doesNotContain("X-NEW");
    }

    /** Rows of the table of statistics whose words are also those of the tables since 2019. */
    private static final List<String> LIKE_THE_FORMS = List.of(
            "（二）申请办结数 件 12",
            "1.按时办结数 件 11",
            "2.延期办结数 件 2",
            "（三）申请答复数 件 3",
            "1.不同意公开答复数 件 3",
            "其中：1.涉及国家秘密 件 1",
            "2.涉及商业秘密 件 2",
            "四、行政复议数量 件 3",
            "（一）维持具体行政行为数 件 3",
            "五、行政诉讼数量 件 2",
            "（一）维持具体行政行为或者驳回原告诉讼请求数 件 2",
            "（二）设置政府信息公开查阅点数 个 18",
            "（三）从事政府信息公开工作人员数 人 21");

    @ParameterizedTest
    @ValueSource(
            strings = {"%s %s %s\n", "%s\n%s\n%s\n", "\t%s\n\t%s\n\t%s\n\n", "| %s | %s | %s |\n", "7\t%s\t%s\t%s\n"})
    void takesNoRowOfTheStatisticsForOneOfTheForms(String row) {
        StringBuilder text = new StringBuilder("""
                青山县水务局2017年政府信息公开工作年度报告
                一、概述
                2017年，我局公开信息253条。
                五、因政府信息公开申请行政复议、提起行政诉讼情况
                全年没有。
                六、附表
                政府信息公开情况统计表
                """);
        LIKE_THE_FORMS.forEach(line -> text.append(row.formatted((Object[]) line.split(" "))));
        assertThat(findings("a.txt", text.toString()))
                .filteredOn(finding -> finding.kind() != Kind.READING)
                .extracting(Finding::rule, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple("O-STAT", BigDecimal.valueOf(12), BigDecimal.valueOf(13)));
    }

    private static List<Finding> findings(String name, String content) {
        return switch (new DocumentReader().read(name, content.getBytes(StandardCharsets.UTF_8))) {
            case ReadResult.Read read
            when new ReportReader().read(read.document()) instanceof ReadReport.Report report ->
                ReportCheck.check(report.report());
            case ReadResult other -> throw new AssertionError(other);
        };
    }
}
