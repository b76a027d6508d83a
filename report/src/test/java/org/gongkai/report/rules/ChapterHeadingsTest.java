package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;
import static org.gongkai.report.rules.ReportFixture.findings;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.gongkai.report.model.FormVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChapterHeadingsTest {

    private final Rule rule = new ChapterHeadings();

    @Test
    void findsNothingInTheSixOfficialHeadings() {
        assertThat(findings(rule, aReport())).isEmpty();
    }

    @Test
    void asksForTheNumberThatOneHeadingLacks() {
        assertThat(findings(rule, headings(2, "", "主动公开政府信息情况")))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.MISSING_HEADING_NUMBER, "section2", "二、主动公开政府信息情况", "主动公开政府信息情况"));
    }

    @Test
    void takesNumbersMissingEverywhereForLostInConversion() {
        ReportFixture report = aReport();
        for (String title : List.of("总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况")) {
            report.heading(ChapterHeadingsTest.chapterOf(title), "", title);
        }
        report.heading(4).heading(5).heading(6);
        assertThat(findings(rule, report)).extracting(Finding::kind).containsExactly(Kind.READING);
    }

    @Test
    void namesAHeadingThatStandsTwiceInARow() {
        assertThat(findings(
                        rule,
                        aReport()
                                .heading(1)
                                .heading(1)
                                .heading(2)
                                .heading(3)
                                .heading(4)
                                .heading(5)
                                .heading(6)))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.DUPLICATE_HEADING, "section1", "一、总体情况", "一、总体情况（两次）"));
    }

    @Test
    void takesATableOfContentsForNoRepetition() {
        ReportFixture report = aReport();
        for (int i = 0; i < 12; i++) {
            report.heading(i % 6 + 1);
        }
        assertThat(findings(rule, report)).isEmpty();
    }

    @Test
    void takesACaptionAboveTheTableForNoRepetition() {
        assertThat(findings(
                        rule,
                        aReport()
                                .heading(1)
                                .heading(2)
                                .heading(2, "", "主动公开政府信息情况")
                                .heading(3)
                                .heading(4)
                                .heading(5)
                                .heading(6)))
                .isEmpty();
    }

    @Test
    void takesAHeadingRepeatedAfterSomeTextForNoSlip() {
        assertThat(findings(
                        rule,
                        aReport()
                                .heading(1)
                                .line(1, "正文。")
                                .line(1, "正文。")
                                .line(1, "正文。")
                                .line(1, "正文。")
                                .heading(1)
                                .heading(2)
                                .heading(3)
                                .heading(4)
                                .heading(5)
                                .heading(6)))
                .isEmpty();
    }

    @Test
    void namesANumberGivenToTwoChapters() {
        assertThat(findings(rule, headings(5, "四", "存在的主要问题及改进情况")))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.NUMBERING, "section5", "五、存在的主要问题及改进情况", "四、存在的主要问题及改进情况"));
    }

    @Test
    void saysNothingWhereTheNumbersBeginAnew() {
        assertThat(findings(
                        rule,
                        aReport()
                                .heading(1)
                                .heading(2, "一", "主动公开政府信息情况")
                                .heading(3, "二", "收到和处理政府信息公开申请情况")
                                .heading(4, "三", "政府信息公开行政复议、行政诉讼情况")
                                .heading(5, "四", "存在的主要问题及改进情况")
                                .heading(6, "五", "其他需要报告的事项")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # one character away
            6, 其他需求报告的事项, HEADING_TYPO
            6, 其他需要报告的事顶, HEADING_TYPO
            2, 主动公开政府信息情, HEADING_TYPO
            2, 主动公开政府信自情况, HEADING_TYPO
            1, 总休情况, HEADING_TYPO
            # another wording, though only one character makes it
            1, 总体概况, NONSTANDARD_HEADING
            3, 收到和办理政府信息公开申请情况, NONSTANDARD_HEADING
            5, 存在的主要问题及整改情况, NONSTANDARD_HEADING
            5, 存在的主要问题及改进计划, NONSTANDARD_HEADING
            5, 存在的主要问题及改进措施, NONSTANDARD_HEADING
            4, 因政府信息公开工作被申请行政复议、提起行政诉讼情况统计表, NONSTANDARD_HEADING
            """)
    void namesAWrongTitle(int chapter, String title, Kind kind) {
        String numeral = "一二三四五六".substring(chapter - 1, chapter);
        assertThat(findings(rule, headings(chapter, numeral, title)))
                .extracting(Finding::kind, Finding::where, Finding::found)
                .containsExactly(Tuple.tuple(kind, "section" + chapter, numeral + "、" + title));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 总体情况。
            1, 总 体 情 况
            4, 政府信息公开行政复议行政诉讼情况
            4, 政府信息公开行政复议和行政诉讼情况
            5, 存在的主要问题和改进情况
            5, 存在主要问题及改进情况
            6, 其它需要报告的事项
            6, 其他需要报告事项
            2, 2023年主动公开政府信息情况
            """)
    void toleratesWhatIsNotWorthAWord(int chapter, String title) {
        assertThat(findings(rule, headings(chapter, "一二三四五六".substring(chapter - 1, chapter), title)))
                .isEmpty();
    }

    @Test
    void acceptsTheRegulationsOwnWordsInTheFormOf2019() {
        String words = "因政府信息公开工作被申请行政复议、提起行政诉讼情况";
        assertThat(findings(rule, headings(4, "四", words).of(2020))).isEmpty();
        assertThat(findings(rule, headings(4, "四", words))).hasSize(1);
    }

    @Test
    void mentionsAChapterThatWasNotRecognisedWithoutClaimingAnError() {
        assertThat(findings(
                        rule,
                        aReport().heading(1).heading(2).heading(3).heading(4).heading(6)))
                .extracting(Finding::kind, Finding::where)
                .containsExactly(Tuple.tuple(Kind.READING, "section5"));
    }

    @Test
    void looksAtNoHeadingsBefore2019() {
        assertThat(findings(rule, headings(2, "", "主动公开情况").of(2017).in(FormVersion.PRE2019)))
                .isEmpty();
    }

    private static int chapterOf(String title) {
        return List.of("总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况").indexOf(title) + 1;
    }

    private static ReportFixture headings(int chapter, String number, String title) {
        ReportFixture report = aReport();
        for (int i = 1; i <= 6; i++) {
            if (i == chapter) {
                report.heading(i, number, title);
            } else {
                report.heading(i);
            }
        }
        return report;
    }
}
