package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.model.Table4.Dispute.LITIGATION_AFTER_REVIEW;
import static org.gongkai.report.model.Table4.Dispute.LITIGATION_DIRECT;
import static org.gongkai.report.model.Table4.Dispute.REVIEW;

import java.util.List;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Reading;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableFourTest {

    private static final String HEAD = """
            某县人民政府2023年政府信息公开工作年度报告
            四、政府信息公开行政复议、行政诉讼情况
            """;

    @Test
    void readsOneRowOfFifteen() {
        AnnualReport report = Reports.read(HEAD
                + "行政复议 行政诉讼\n结果\n维持\n结果\n纠正\n其他 结果\n尚未 审结\n总 计\n未经复议直接起诉 复议后起诉\n"
                + "2 0 0 1 3 1 0 0 0 1 3 0 0 0 3\n");
        assertThat(block(report, REVIEW)).containsExactly(2, 0, 0, 1, 3);
        assertThat(block(report, LITIGATION_DIRECT)).containsExactly(1, 0, 0, 0, 1);
        assertThat(block(report, LITIGATION_AFTER_REVIEW)).containsExactly(3, 0, 0, 0, 3);
    }

    @Test
    void readsTheFiguresOfTheChapterWhereTheHeadsAreLost() {
        AnnualReport report = Reports.read(HEAD + "2 0 0 1 3 1 0 0 0 1 3 0 0 0 3\n五、存在的主要问题及改进情况\n");
        assertThat(block(report, LITIGATION_AFTER_REVIEW)).containsExactly(3, 0, 0, 0, 3);
    }

    @Test
    void readsThreeTablesOneAfterAnother() {
        String heads = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n";
        AnnualReport report =
                Reports.read(HEAD + "### 行政复议\n" + heads + "| 27 | 10 | 9 | 15 | 61 |\n\n### 行政诉讼（未经复议直接起诉）\n" + heads
                        + "| 3 | 0 | 0 | 0 | 3 |\n\n### 行政诉讼（复议后起诉）\n" + heads + "| 8 | 0 | 1 | 1 | 10 |\n");
        assertThat(block(report, REVIEW)).containsExactly(27, 10, 9, 15, 61);
        assertThat(block(report, LITIGATION_DIRECT)).containsExactly(3, 0, 0, 0, 3);
        assertThat(block(report, LITIGATION_AFTER_REVIEW)).containsExactly(8, 0, 1, 1, 10);
    }

    @Test
    void leavesBlankCellsBlank() {
        AnnualReport report = Reports.read(Sample.grid(
                "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计", "2|||1|3||||||0|0|0|0|"));
        assertThat(block(report, REVIEW)).containsExactly(2, null, null, 1, 3);
        assertThat(block(report, LITIGATION_DIRECT)).containsOnlyNulls();
        assertThat(block(report, LITIGATION_AFTER_REVIEW)).containsExactly(0, 0, 0, 0, null);
    }

    @Test
    void partsDigitsThatRunTogetherByTheTotals() {
        AnnualReport report = Reports.read(HEAD + "行政复议\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n20013 10001 1200012\n");
        assertThat(block(report, REVIEW)).containsExactly(2, 0, 0, 1, 3);
        assertThat(block(report, LITIGATION_DIRECT)).containsExactly(1, 0, 0, 0, 1);
        assertThat(block(report, LITIGATION_AFTER_REVIEW)).containsExactly(12, 0, 0, 0, 12);
    }

    @Test
    void marksFiguresThatCannotBePlaced() {
        AnnualReport report = Reports.read(HEAD + "行政复议\n行政诉讼\n结果维持\n总计\n1\n0\n0\n0\n1\n");
        Figure first = Reports.four(report).get(REVIEW, Table4.Column.UPHELD);
        assertThat(first.value()).isNull();
        assertThat(first.isUncertain()).isTrue();
        assertThat(report.readings()).extracting(Reading::where).containsExactly("table4");
    }

    @Test
    void keepsTotalsThatAreWrongAsTheyStand() {
        AnnualReport report = Reports.read(HEAD + "行政复议\n结果维持\n10 1 0 0 0 0 0 0 0 0 5 0 0 0 0\n");
        assertThat(block(report, REVIEW)).containsExactly(10, 1, 0, 0, 0);
    }

    @Test
    void readsATableTurnedOnItsSide() {
        AnnualReport report = Reports.read(
                Sample.grid("|行政复议|未经复议直接起诉|复议后起诉", "结果维持|2|1|3", "结果纠正|0|4|0", "其他结果|5|0|0", "尚未审结|1||0", "总计|8|5|3"));
        assertThat(block(report, REVIEW)).containsExactly(2, 0, 5, 1, 8);
        assertThat(block(report, LITIGATION_DIRECT)).containsExactly(1, 4, 0, null, 5);
        assertThat(block(report, LITIGATION_AFTER_REVIEW)).containsExactly(3, 0, 0, 0, 3);
    }

    @Test
    void readsFiguresSetIntoColumnsWithManyBlanks() {
        String row = "%-14d".repeat(15).formatted(2, 0, 0, 1, 3, 1, 0, 0, 0, 1, 3, 0, 0, 0, 3);
        AnnualReport report = Reports.read(HEAD + "行政复议\n结果维持\n结果纠正\n" + row + "\n五、存在的主要问题及改进情况\n");
        assertThat(block(report, LITIGATION_AFTER_REVIEW)).containsExactly(3, 0, 0, 0, 3);
    }

    @Test
    void readsHeadsThatRunDownwardsLetterByLetter() {
        String heads = "行政复议行政诉讼结果维持结果纠正其他结果尚未审结总计".replaceAll("(.)", "$1\n");
        AnnualReport report = Reports.read(HEAD + heads + "未经复议直接起诉\n复议后起诉\n" + heads.substring(16)
                + heads.substring(16) + "2\n0\n0\n1\n3\n1\n0\n0\n0\n1\n3\n0\n0\n0\n3\n");
        assertThat(block(report, REVIEW)).containsExactly(2, 0, 0, 1, 3);
        assertThat(block(report, LITIGATION_AFTER_REVIEW)).containsExactly(3, 0, 0, 0, 3);
    }

    @Test
    void readsAColumnOfFiguresWithoutHeads() {
        AnnualReport report = Reports.read(HEAD + "2\n0\n0\n1\n3\n1\n0\n0\n0\n1\n3\n0\n0\n0\n3\n五、存在的主要问题及改进情况\n");
        assertThat(block(report, REVIEW)).containsExactly(2, 0, 0, 1, 3);
        assertThat(block(report, LITIGATION_AFTER_REVIEW)).containsExactly(3, 0, 0, 0, 3);
    }

    @Test
    void theNumberOfATableIsNoFigureOfIt() {
        AnnualReport report =
                Reports.read(HEAD + "表4\n行政复议\n结果维持\n结果纠正\n2 0 0 1 3 1 0 0 0 1 3 0 0 0 3\n五、存在的主要问题及改进情况\n");
        assertThat(block(report, REVIEW)).containsExactly(2, 0, 0, 1, 3);
    }

    @Test
    void takesATableThatStandsTwiceOnce() {
        String table = "行政复议\n结果维持\n结果纠正\n2 0 0 1 3 1 0 0 0 1 3 0 0 0 3\n";
        AnnualReport report = Reports.read(HEAD + table + table);
        assertThat(block(report, REVIEW)).containsExactly(2, 0, 0, 1, 3);
    }

    private static List<@Nullable Integer> block(AnnualReport report, Table4.Dispute block) {
        return Reports.numbers(Reports.four(report).blocks().getOrDefault(block, List.of()));
    }
}
