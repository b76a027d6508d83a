package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Heading;
import org.gongkai.report.model.Line;
import org.junit.jupiter.api.Test;

class NarrativeTest {

    private static final String TITLE = "某县人民政府2023年政府信息公开工作年度报告\n";

    @Test
    void namesThePlaceOfEveryParagraph() {
        AnnualReport report = Reports.read(TITLE + """
                本报告根据条例编制。
                一、总体情况
                总的来看较好。
                （一）主动公开
                公开信息12条。
                1.平台
                网站公开5条。
                2、新媒体
                一是微信3条。二是微博4条。
                (二）依申请公开
                收到3件。
                五、存在的主要问题及改进情况
                1.问题
                有不足。
                """);
        assertThat(report.chapters().stream().flatMap(c -> c.lines().stream()).map(Line::where))
                .containsExactly(
                        "preamble",
                        "section1",
                        "section1.(一)",
                        "section1.(一)",
                        "section1.(一).1",
                        "section1.(一).1",
                        "section1.(一).2",
                        "section1.(一).2.一是",
                        "section1.(二)",
                        "section1.(二)",
                        "section5.1",
                        "section5.1");
    }

    @Test
    void removesResidueOfWordProcessors() {
        AnnualReport report = Reports.read(TITLE + """
                一、总体情况
                [bookmark: _GoBack]（一）公开&nbsp;12条。
                PAGEREF _Toc123 \\h 公开13条。
                <!--[if gte mso 9]><![endif]-->公开14条。
                — 3 —
                第 4 页 共 9 页
                7
                """);
        assertThat(report.lines(1)).extracting(Line::text).containsExactly("（一）公开12条。", "公开13条。", "公开14条。");
    }

    @Test
    void joinsParagraphsThatAreBrokenIntoLines() {
        AnnualReport report = Reports.read(TITLE + """
                一、总体情况
                （一）主动公开方面。坚持公开为常态、不公开为例外原则，通过政府网站、
                政务新媒体、政府公报、查阅中心等渠道，全县共向社会主动公开政府信息12
                条，其中网站公开5条、政务新媒体公开7条，及时回应社会各方面的关切与各
                种期盼，持续提升政策解读的质量和效果，组织开展政府开放日活动，邀请群

                - 2 -

                众代表参加，听取意见建议，不断改进工作，切实保障公众的知情权、参与权、
                表达权、监督权，努力建设人民满意的服务型政府，取得了较好成效。
                （二）依申请公开方面。收到3件。
                """);
        assertThat(report.lines(1)).hasSize(2);
        assertThat(report.lines(1).getFirst().text())
                .contains("政府信息12条，其中")
                .contains("邀请群众代表参加")
                .endsWith("较好成效。");
    }

    @Test
    void neverJoinsWholeParagraphs() {
        AnnualReport report = Reports.read(TITLE + """
                一、总体情况
                （一）主动公开情况
                公开信息12条
                （二）依申请公开情况
                收到3件
                """);
        assertThat(report.lines(1)).hasSize(4);
    }

    @Test
    void joinsLinesThatWereCutWhereNoneEnds() {
        AnnualReport report = Reports.read(TITLE + """
                按照《中华人民共和国政府信息公开工作
                年度报告格式》（国办公开办函〔2021〕
                30号）要求编制
                。
                一、总体情况
                （一）主动公开。公开12条
                （二）依申请公开。收到3件
                """);
        assertThat(report.lines(0))
                .extracting(Line::text)
                .containsExactly("按照《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）要求编制。");
        assertThat(report.lines(1)).extracting(Line::text).containsExactly("（一）主动公开。公开12条", "（二）依申请公开。收到3件");
    }

    @Test
    void dropsWhatAWebPageAddsBehindTheText() {
        AnnualReport report = Reports.read(TITLE + """
                六、其他需要报告的事项
                本年度未收取信息处理费。
                【打印本页】 【关闭窗口】
                主办单位：某县人民政府办公室
                京ICP备05070218号
                """);
        assertThat(report.lines(6)).extracting(Line::text).containsExactly("本年度未收取信息处理费。");
    }

    @Test
    void dropsWhatAWebPageAddsBeforeTheText() {
        AnnualReport report = Reports.read("""
                首页 > 政府信息公开
                政府信息公开年报
                索引号：014/2024-0001
                某县人民政府2023年政府信息公开工作年度报告
                发布日期：2024-01-20 字号：[大 中 小]
                信息公开年报
                某县人民政府2023年政府信息公开工作年度报告
                根据条例，现公布年度报告。
                一、总体情况
                较好。
                """);
        assertThat(report.lines(0)).extracting(Line::text).containsExactly("根据条例，现公布年度报告。");
    }

    @Test
    void leavesOutATableOfContents() {
        AnnualReport report = Reports.read(TITLE + """
                目录
                一、总体情况……1
                二、主动公开政府信息情况……3
                三、收到和处理政府信息公开申请情况……4
                四、政府信息公开行政复议、行政诉讼情况……5
                五、存在的主要问题及改进情况……6
                六、其他需要报告的事项……7
                一、总体情况
                较好。
                二、主动公开政府信息情况
                三、收到和处理政府信息公开申请情况
                四、政府信息公开行政复议、行政诉讼情况
                五、存在的主要问题及改进情况
                有不足。
                六、其他需要报告的事项
                无。
                """);
        assertThat(report.headings()).extracting(Heading::chapter).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(report.lines(6)).extracting(Line::text).containsExactly("无。");
    }

    @Test
    void keepsTextBehindATableInItsChapter() {
        AnnualReport report = Reports.read(TITLE + """
                四、政府信息公开行政复议、行政诉讼情况
                行政复议 行政诉讼
                结果维持 结果纠正 其他结果 尚未审结 总计
                0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
                注：行政复议、行政诉讼数量含上年度结转数量。
                五、存在的主要问题及改进情况
                有不足。
                """);
        assertThat(report.lines(4)).extracting(Line::text).containsExactly("注：行政复议、行政诉讼数量含上年度结转数量。");
    }

    @Test
    void readsTheChaptersOfReportsBefore2019ByTheirNumbers() {
        AnnualReport report = Reports.read("""
                某县人民政府2015年政府信息公开工作年度报告
                本报告由某县编制。
                一、概述
                开展了工作。
                二、主动公开政府信息情况
                公开120条。
                三、依申请公开政府信息情况
                收到3件。
                四、政府信息公开收费及减免情况
                未收费。
                五、行政复议和行政诉讼情况
                无。
                六、存在的主要问题
                有不足。
                七、附表
                """);
        assertThat(report.form()).isEqualTo(FormVersion.PRE2019);
        assertThat(report.table3()).isNull();
        assertThat(report.headings()).extracting(Heading::chapter).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(report.lines(5)).extracting(Line::where).containsExactly("section5");
    }

    @Test
    void takesTheYearFromThePeriodWhereTheTitleNamesNone() {
        AnnualReport report = Reports.read("""
                政府信息公开工作年度报告
                本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。2021年、2021年、2021年的数据不在其中。
                一、总体情况
                较好。
                """);
        assertThat(report.year()).isEqualTo(2022);
    }
}
