package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.law.decision.ReportRow.CARRIED_IN;
import static org.gongkai.law.decision.ReportRow.CARRIED_OUT;
import static org.gongkai.law.decision.ReportRow.DENIED_LAW_FORBIDDEN;
import static org.gongkai.law.decision.ReportRow.DENIED_PROCESS;
import static org.gongkai.law.decision.ReportRow.GRANTED;
import static org.gongkai.law.decision.ReportRow.NEW_RECEIVED;
import static org.gongkai.law.decision.ReportRow.OTHER_ALL;
import static org.gongkai.law.decision.ReportRow.OTHER_ELSE;
import static org.gongkai.law.decision.ReportRow.OTHER_FEE_UNPAID;
import static org.gongkai.law.decision.ReportRow.OTHER_NO_CORRECTION;
import static org.gongkai.law.decision.ReportRow.PARTIAL;
import static org.gongkai.law.decision.ReportRow.REFUSED_RECONFIRM;
import static org.gongkai.law.decision.ReportRow.TOTAL_PROCESSED;
import static org.gongkai.law.decision.ReportRow.UNABLE_NOT_HELD;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Reading;
import org.gongkai.report.model.Table3;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableThreeTest {

    private static final Map<ReportRow, String> SIMPLE = Map.of(
            NEW_RECEIVED,
            "15 1 0 0 0 0 16",
            GRANTED,
            "12 1 0 0 0 0 13",
            TOTAL_PROCESSED,
            "12 1 0 0 0 0 13",
            CARRIED_OUT,
            "3 0 0 0 0 0 3");

    @Test
    void readsAllRowsInOrder() {
        AnnualReport report = Reports.read(Sample.three(SIMPLE));
        assertThat(Reports.three(report).rows().keySet()).containsExactlyElementsOf(FormVersion.F2021.rows());
        assertThat(row(report, GRANTED)).containsExactly(12, 1, 0, 0, 0, 0, 13);
        assertThat(report.readings()).isEmpty();
    }

    @Test
    void aTotalWithItsNumberIsTheRowInATableOfAFewRows() {
        AnnualReport report = Reports.read("""
                三、收到和处理政府信息公开申请情况
                \t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
                一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5
                三、本年度办理结果\t（一）予以公开\t5\t0\t0\t0\t0\t0\t5
                （七）总计\t5\t0\t0\t0\t0\t0\t5
                四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0
                """);

        assertThat(row(report, TOTAL_PROCESSED)).containsExactly(5, 0, 0, 0, 0, 0, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", ",\"", "\",\""})
    void readsRowsWithCommasBetweenTheCells(String separator) {
        String text = Sample.three(SIMPLE)
                .lines()
                .map(line ->
                        line.matches(".*[0-9]( [0-9]+){6}") ? quoted(line.replace(" ", separator), separator) : line)
                .collect(Collectors.joining("\n"));
        AnnualReport report = Reports.read(text);
        assertThat(row(report, NEW_RECEIVED)).containsExactly(15, 1, 0, 0, 0, 0, 16);
        assertThat(row(report, GRANTED)).containsExactly(12, 1, 0, 0, 0, 0, 13);
    }

    private static String quoted(String line, String separator) {
        return switch (separator) {
            case ",\"" -> line.replace(",\"", "\",\"").replaceFirst("^", "\"") + "\"";
            case "\",\"" -> "\"" + line + "\"";
            default -> line;
        };
    }

    @Test
    void readsALabelWithBlanksBetweenItsLetters() {
        String label = "1 . 申 请 人 无 正 当 理 由 逾 期 不 补 正 、 行 政 机 关 不 再 处 理 其 政 府 信 息 公 开 申 请";
        String text =
                Sample.three(Map.of(OTHER_NO_CORRECTION, "0 0 0 2 0 0 2")).replace(OTHER_NO_CORRECTION.label(), label);
        assertThat(row(Reports.read(text), OTHER_NO_CORRECTION)).containsExactly(0, 0, 0, 2, 0, 0, 2);
    }

    @Test
    void partsRowsOfWhichOneHasLostItsLabel() {
        String text = Sample.three(Map.of(GRANTED, "12 1 0 0 0 0 13", PARTIAL, "4 0 0 0 0 0 4"))
                .replace(' ', '\n')
                .replace(PARTIAL.label() + "\n", "");
        AnnualReport report = Reports.read(text);
        assertThat(row(report, GRANTED)).containsExactly(12, 1, 0, 0, 0, 0, 13);
        assertThat(row(report, PARTIAL)).containsExactly(4, 0, 0, 0, 0, 0, 4);
    }

    @Test
    void aCellThatCannotBeReadKeepsItsPlace() {
        AnnualReport report = Reports.read(Sample.grid(
                "一、本年新收政府信息公开申请数量|5|1|见附|0|0|0|6", "二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0", "（一）予以公开|6|0|0|0|0|0|6"));
        assertThat(row(report, NEW_RECEIVED)).containsExactly(5, 1, null, 0, 0, 0, 6);
    }

    @Test
    void readsFiguresThatStandBetweenTheGroupAndItsFirstRow() {
        String text = Sample.three(SIMPLE)
                .replace("（一）予以公开 12 1 0 0 0 0 13", "三、本年度办理结\n12 1 0 0 0 0 13\n果（一）予以公开")
                .replace("1.属于国家秘密 0 0 0 0 0 0 0", "（三）不予公开\n0 0 0 0 0 0 0\n1.属于国家秘密");
        AnnualReport report = Reports.read(text);
        assertThat(row(report, GRANTED)).containsExactly(12, 1, 0, 0, 0, 0, 13);
        assertThat(Reports.three(report).rows().keySet()).containsExactlyElementsOf(FormVersion.F2021.rows());
    }

    @Test
    void knowsTheRowsOfAWholeTableByTheirOrderWhereAllLabelsAreLost() {
        String text = Sample.three(SIMPLE)
                .lines()
                .map(line -> line.endsWith("0 0 0 0 0 0 0") || line.matches(".*[0-9]( [0-9]+){6}")
                        ? line.substring(line.indexOf(' ') + 1)
                        : line)
                .collect(Collectors.joining("\n"));
        AnnualReport report = Reports.read(text);
        assertThat(row(report, GRANTED)).containsExactly(12, 1, 0, 0, 0, 0, 13);
        assertThat(row(report, CARRIED_OUT)).containsExactly(3, 0, 0, 0, 0, 0, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$0 5", "5 $0"})
    void leavesAColumnOutThatTheFormHasNot(String row) {
        String text = Sample.three(SIMPLE)
                .lines()
                .map(line -> line.replaceFirst("([0-9]+( [0-9]+){6})$", row))
                .collect(Collectors.joining("\n"));
        AnnualReport report = Reports.read(text);
        assertThat(row(report, NEW_RECEIVED)).containsExactly(15, 1, 0, 0, 0, 0, 16);
        assertThat(row(report, GRANTED)).containsExactly(12, 1, 0, 0, 0, 0, 13);
        assertThat(row(report, CARRIED_IN)).containsExactly(0, 0, 0, 0, 0, 0, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4.保护第三方合法权益; DENIED_THIRD_PARTY",
                "4、保护第三方合法权益; DENIED_THIRD_PARTY",
                "４．保护第三方合法权益; DENIED_THIRD_PARTY",
                "（4）保护第三方合法权益; DENIED_THIRD_PARTY",
                "保护第三方合法权益; DENIED_THIRD_PARTY",
                "保护 第三方 合法 权益; DENIED_THIRD_PARTY",
                "4.保护笫三方合法权益; DENIED_THIRD_PARTY",
                "2.其他法律行政止公开; DENIED_LAW_FORBIDDEN",
                "3.危及‘三安全一稳定’; DENIED_SAFETY_STABILITY",
                "（三）不予公开 1.属于国家秘密; DENIED_STATE_SECRET",
                "三、本年度办理结果 （一）予以公开; GRANTED",
                "( 二) 部分公开 ( 区分处理的, 只计这一情形, 不计其他情形); PARTIAL",
                "5.要求行政机关确认或重新出具已获取信; REFUSED_RECONFIRM",
                "逾期不补正; OTHER_NO_CORRECTION",
                "⼆、上年结转政府信息公开申请数量; CARRIED_IN",
                "四、结转下年度继续办理; CARRIED_OUT"
            })
    void recognisesLabelsInManySpellings(String label, ReportRow row) {
        assertThat(RowLabel.of(List.of(Fold.letters(label)))).isEqualTo(new Label.Row3(row));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"主动公开情况", "监督保障情况", "无", "政策解读", "行政复议情况", "信息公开"})
    void takesNoOtherWordsForALabel(String words) {
        assertThat(RowLabel.of(List.of(Fold.letters(words)))).isNull();
    }

    @Test
    void joinsALabelThatIsBrokenOverLinesAroundItsFigures() {
        String text = Sample.three(SIMPLE)
                .replace("5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0", "5.要求行政机关确认或重新出具已获 0 0 0 0 0 0 0\n取信息")
                .replace("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 0", "1.申请人无正当理由逾期不补\n正、行政机关不再处理其政府信 0")
                .replace("2.申请人逾期未按收费通知要求缴纳费用", "息公开申请\n2.申请人逾期未按收费通知要求缴纳费用");
        AnnualReport report = Reports.read(text);
        assertThat(Reports.three(report).rows().keySet()).containsExactlyElementsOf(FormVersion.F2021.rows());
    }

    @Test
    void passesOverPageNumbersAndRepeatedHeads() {
        String text = Sample.three(SIMPLE)
                .replace("（四）", "")
                .replace("1.本机关不掌握", "\n- 3 -\n\n申请人情况\n自然人\n法人或其他组织\n总计\n商业\n企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n1.本机关不掌握")
                .replace("3.补正后申请", "第 4 页 共 7 页\n3.补正后申请");
        AnnualReport report = Reports.read(text);
        assertThat(Reports.three(report).rows().keySet()).containsExactlyElementsOf(FormVersion.F2021.rows());
        assertThat(report.readings()).isEmpty();
    }

    @Test
    void dropsABarePageNumberBetweenTheCellsOfARow() {
        String text = Sample.three(SIMPLE).replace("12 1 0 0 0 0 13", "12\n1\n0\n0\n7\n0\n0\n13");
        assertThat(row(Reports.read(text), GRANTED)).containsExactly(12, 1, 0, 0, 0, 0, 13);
    }

    @Test
    void keepsTheOneRowOfTheFormOf2019WithinTheFormOf2021() {
        String text = Sample.two("0 5 5")
                + Sample.three(FormVersion.F2019, Map.of(OTHER_ALL, "8 0 0 0 0 0 8"))
                        .lines()
                        .skip(1)
                        .reduce("", (a, b) -> a + b + "\n");
        AnnualReport report = Reports.read(text);
        assertThat(report.form()).isEqualTo(FormVersion.F2021);
        assertThat(row(report, OTHER_ALL)).containsExactly(8, 0, 0, 0, 0, 0, 8);
        assertThat(Reports.three(report).rows()).doesNotContainKeys(OTHER_NO_CORRECTION, OTHER_FEE_UNPAID, OTHER_ELSE);
    }

    @Test
    void leavesBlankCellsBlankWhereTheFileMarksThem() {
        AnnualReport report = Reports.read(
                Sample.grid("一、本年新收政府信息公开申请数量|15||||||", "二、上年结转政府信息公开申请数量|0|0|0|0|0|0|", "（一）予以公开|12||0|0|0|0|12"));
        assertThat(row(report, NEW_RECEIVED)).containsExactly(15, null, null, null, null, null, null);
        assertThat(row(report, CARRIED_IN)).containsExactly(0, 0, 0, 0, 0, 0, null);
        assertThat(row(report, GRANTED)).containsExactly(12, null, 0, 0, 0, 0, 12);
    }

    @Test
    void findsTheColumnsOfBlankCellsBehindMergedLabels() {
        AnnualReport report = Reports.read("""
                某局2023年政府信息公开工作年度报告
                一、本年新收政府信息公开申请数量\t\t51\t0\t0\t0\t0\t0\t51\t
                二、上年结转政府信息公开申请数量\t\t\t2\t\t\t\t\t2\t
                """);
        assertThat(row(report, CARRIED_IN)).containsExactly(null, 2, null, null, null, null, 2);
    }

    @Test
    void tellsRowsWithoutLabelsByTheRowsAroundThem() {
        String text = Sample.three(Map.of(DENIED_LAW_FORBIDDEN, "2 0 0 0 0 0 2", DENIED_PROCESS, "4 0 0 0 0 0 4"))
                .replace("2.其他法律行政法规禁止公开 ", "")
                .replace("6.属于四类过程性信息 ", "");
        AnnualReport report = Reports.read(text);
        assertThat(row(report, DENIED_LAW_FORBIDDEN)).containsExactly(2, 0, 0, 0, 0, 0, 2);
        assertThat(row(report, DENIED_PROCESS)).containsExactly(4, 0, 0, 0, 0, 0, 4);
        assertThat(report.readings()).extracting(Reading::key).containsOnly("reading.rowByOrder");
    }

    @Test
    void doesNotGuessWhichRowIsMissing() {
        String text = Sample.three(Map.of(DENIED_PROCESS, "4 0 0 0 0 0 4"))
                .replace("6.属于四类过程性信息 ", "")
                .replace("7.属于行政执法案卷 0 0 0 0 0 0 0\n", "");
        AnnualReport report = Reports.read(text);
        Figure process = Reports.three(report).get(DENIED_PROCESS, Table3.Column.TOTAL);
        assertThat(process.value()).isNull();
        assertThat(process.candidates()).isNotEmpty();
        assertThat(report.readings()).extracting(Reading::key).contains("reading.rowWithoutLabel");
    }

    @Test
    void readsLabelsThatStandBeforeAndFiguresBehindInAnotherTable() {
        AnnualReport report = Reports.read(Sample.three(SIMPLE)
                .replace(
                        "（二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 0 0 0 0 0 0",
                        "| 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n\n（二）部分公开（区分处理的，只\n计这一情形，不计其他情形）"));
        assertThat(row(report, PARTIAL)).containsExactly(0, 0, 0, 0, 0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ""})
    void tellsRowsByTheirOrderWhereAllLabelsStandBeforeAllFigures(String between) {
        String text = Sample.three(SIMPLE.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> row.getValue().replace("1 0 0 0 0", "0 0 0 0 0"))));
        List<String> rows = text.lines().skip(2).toList();
        String head = text.substring(0, text.indexOf(rows.getFirst()));
        String labels =
                rows.stream().map(row -> row.substring(0, row.indexOf(' '))).collect(Collectors.joining("\n"));
        String figures = rows.stream()
                .map(row -> row.substring(row.indexOf(' ') + 1).replace(" ", between))
                .collect(Collectors.joining("\n"));
        AnnualReport report = Reports.read(head + labels + "\n" + figures);
        assertThat(Reports.differences(report, Reports.cells(Reports.read(text))))
                .isEmpty();
        assertThat(report.readings()).extracting(Reading::key).contains("reading.rowByOrder");
    }

    @Test
    void takesTheFullerOfTwoTables() {
        String blank = Sample.three(SIMPLE).replaceAll("(?m) [0-9 ]+$", "");
        AnnualReport report = Reports.read(blank + "\n" + Sample.three(SIMPLE));
        assertThat(row(report, GRANTED)).containsExactly(12, 1, 0, 0, 0, 0, 13);
    }

    @Test
    void readsColumnsByTheirHeadsWhereTheyStandInAnotherOrder() {
        AnnualReport report =
                Reports.read(Sample.grid("申请人情况|自然人|科研机构|商业企业|社会公益组织|法律服务机构|其他|总计", "一、本年新收政府信息公开申请数量|5|0|2|0|0|0|7"));
        assertThat(row(report, NEW_RECEIVED)).containsExactly(5, 2, 0, 0, 0, 0, 7);
        assertThat(report.readings()).extracting(Reading::key).containsExactly("reading.columnOrder");
    }

    @Test
    void aLabelInItsRowCountsMoreThanTheOrderOfTheForm() {
        String text = Sample.three(Map.of(UNABLE_NOT_HELD, "6 0 0 0 0 0 6"));
        List<String> lines = text.lines().toList();
        String moved =
                lines.stream().filter(line -> line.contains("不掌握")).findFirst().orElseThrow();
        String swapped = text.replace(moved + "\n", "").replace("1.属于国家秘密", moved + "\n1.属于国家秘密");
        AnnualReport report = Reports.read(swapped);
        assertThat(row(report, UNABLE_NOT_HELD)).containsExactly(6, 0, 0, 0, 0, 0, 6);
        assertThat(row(report, REFUSED_RECONFIRM)).containsExactly(0, 0, 0, 0, 0, 0, 0);
    }

    private static List<@Nullable Integer> row(AnnualReport report, ReportRow row) {
        return Reports.numbers(Reports.three(report).rows().getOrDefault(row, List.of()));
    }
}
