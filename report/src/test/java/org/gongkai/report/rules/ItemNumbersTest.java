package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;
import static org.gongkai.report.rules.ReportFixture.findings;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.gongkai.formats.Place;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumbersTest {

    @Test
    void asksForTheNumberThatAParagraphLost() {
        assertThat(check(
                        6,
                        "（一）收费情况。",
                        "本年度没有收取信息处理费，也没有其他费用。",
                        "年度工作要点落实情况。",
                        "围绕工作要点，逐项对照落实，进展顺利，各项任务都已完成。",
                        "（三）建议提案办理情况。",
                        "(四）创新情况。"))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found, Finding::evidence)
                .containsExactly(Tuple.tuple(Kind.NUMBERING_GAP, "section6", "（二）", "（无）", "年度工作要点落实情况。"));
    }

    @Test
    void namesANumberThatWasSkipped() {
        assertThat(check(5, "（一）覆盖面不广。", "（二）深度不够。", "（四）队伍不稳。"))
                .extracting(Finding::kind, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.NUMBERING_GAP, "（三）", "（四）"));
    }

    @Test
    void namesANumberThatWasSkippedWithinOneParagraph() {
        assertThat(check(5, "主要有：（一）覆盖面不广；（二）深度不够；（四）队伍不稳。"))
                .extracting(Finding::kind, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.NUMBERING_GAP, "（三）", "（四）"));
    }

    @Test
    void twoLinesOfOneParagraphMaySayTheSame() {
        Place one = new Place(Place.Unit.PARAGRAPH, 1);
        Line fourth = new Line("section5", "（四）队伍不稳。", one);
        Line first = new Line("section5", "（一）覆盖面不广。", one);
        Line second = new Line("section5", "（二）深度不够。", one);
        AnnualReport none = aReport().build();
        AnnualReport report = new AnnualReport(
                none.file(),
                none.title(),
                none.organ(),
                none.year(),
                none.form(),
                List.of(),
                List.of(new Chapter(5, List.of(fourth, first, second, fourth))),
                null,
                null,
                null,
                List.of());
        List<Finding> found = new ArrayList<>();
        new ItemNumbers().check(report, found::add);
        assertThat(found).extracting(Finding::expected).containsExactly("（三）");
    }

    @Test
    void namesANumberGivenTwice() {
        assertThat(check(1, "（一）主动公开。", "（二）依申请公开。", "（二）信息管理。", "（三）平台建设。", "（四）监督保障。"))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.NUMBERING, "section1", "（三）", "（二）"));
    }

    @Test
    void readsDigitsCirclesAndOrdinals() {
        assertThat(check(5, "1.公开不够及时。", "2、解读不够。", "4．互动不足。")).hasSize(1);
        assertThat(check(5, "①公开不够及时。", "②解读不够。", "②互动不足。")).hasSize(1);
        assertThat(check(5, "（1）公开不够及时。", "(2)解读不够。", "（4）互动不足。")).hasSize(1);
        assertThat(check(5, "第一，公开不够及时。", "第二，解读不够。", "第四，互动不足。")).hasSize(1);
    }

    @Test
    void theNumberOfTheParagraphIsNotThatOfAnItemWithinIt() {
        assertThat(check(5, "（一）存在问题。解读少。", "（二）改进情况。一是加强培训；三是丰富解读。"))
                .extracting(Finding::kind, Finding::expected)
                .containsExactly(Tuple.tuple(Kind.NUMBERING_GAP, "二是"));
    }

    @Test
    void namesASkippedFirstlySecondlyInOneParagraph() {
        assertThat(check(5, "主要有：一是公开不够及时；二是解读不够；四是互动不足。"))
                .extracting(Finding::kind, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.NUMBERING_GAP, "三是", "四是"));
        assertThat(check(5, "主要有：一是公开不够及时；二是解读不够；二是互动不足。"))
                .extracting(Finding::kind, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.NUMBERING, "三是", "二是"));
    }

    @Test
    void givesOneFindingForOneSlip() {
        assertThat(check(1, "（一）甲。", "（三）乙。", "（五）丙。", "（七）丁。")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一）甲。|1.子。|2.丑。|（二）乙。|1.子。|2.丑。|3.寅。",
                "（一）甲：一是子；二是丑；三是寅。|（二）乙：一是子；二是丑。",
                "一是甲。|二是乙。一是子；二是丑。|三是丙。",
                "（一）甲。（二）乙。（三）丙。|（四）丁。",
                "（一）甲。|二、乙。|（三）丙。",
                "（一）甲。|2.乙。|（三）丙。",
                "存在不足：一是甲；二要乙；三是丙。",
                "存在不足：一是甲；其次是乙；三是丙。",
                "（一）甲。|（三）丙。|（二）乙。",
                "按照第二十条第（一）项、第（三）项的规定公开。|（一）甲。|（二）乙。",
                "2023年制定文件3件。|1.5万人次浏览。|3.2万人次点赞。",
                "（四）甲。|（五）乙。",
                "统一是前提，唯一是目标，三是补充。",
                "一是否公开，三是否解读。"
            })
    void saysNothingWhereListsAreSoundOrTheSlipIsUnsure(String paragraphs) {
        assertThat(check(5, paragraphs.split("\\|"))).isEmpty();
    }

    @Test
    void leavesTheChaptersWithTablesAlone() {
        assertThat(check(3, "（一）予以公开", "（三）不予公开")).isEmpty();
    }

    private static List<Finding> check(int chapter, String... paragraphs) {
        ReportFixture report = aReport();
        for (String paragraph : paragraphs) {
            report.line(chapter, paragraph);
        }
        return findings(new ItemNumbers(), report);
    }
}
