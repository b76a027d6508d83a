package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTwoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "9; 9",
                "０; 0",
                "22个; 22",
                "1,234; 1234",
                "1，234; 1234",
                "22（其中修订 16 件）; 22",
                "22(其中修订16件); 22",
                "-3; -3",
                "+3; 3",
                "减3; -3",
                "增2; 2",
                "共5件; 5",
                "13件; 13",
                "零; 0",
                "〇; 0",
                "十二; 12",
                "三十; 30",
                "59237.2449; 59237.2449"
            })
    void takesTheNumberFromACellWithUnitsAndNotes(String cell, String number) {
        Figure figure = CellText.read(cell);
        assertThat(figure.value()).isEqualByComparingTo(number);
        assertThat(figure.raw()).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"/", "-", "—", "——", "无", "一二", "\\", "_", "若干", "见附件", "3至5", "1.2.3", "12345678901234567890"})
    void takesNoNumberFromAMarkOrWords(String cell) {
        Figure figure = CellText.read(cell);
        assertThat(figure.value()).isNull();
        assertThat(figure.raw()).isEqualTo(cell);
    }

    @Test
    void aBlankCellIsNotZero() {
        assertThat(CellText.read(" \u00a0\u3000")).isEqualTo(Figure.BLANK);
    }

    @Test
    void keepsCellsWithUnitsAsTheyStand() {
        AnnualReport report = Reports.read("""
                某区人民政府办公室2020年度政府信息公开工作年度报告
                第二十条第（九）项
                信息内容\t采购项目数量\t采购总金额
                政府集中采购\t22个\t113万元
                """);
        assertThat(report.form()).isEqualTo(FormVersion.F2019);
        assertThat(Reports.two(report).get(Table2Cell.PROCUREMENT_AMOUNT))
                .isEqualTo(new Figure(BigDecimal.valueOf(113), "113万元", List.of()));
    }

    @Test
    void theWordsOfTheTableDecideTheFormNotTheYear() {
        AnnualReport report = Reports.read("""
                某乡2022年政府信息公开工作年度报告
                第二十条第(一)项 | ||||
                信息内容 | 本年新制作数量 | 本年新 公开数量 | 对外公开总数量 | |
                规章 | 0 | 0 | 0 | |
                规范性文件 | 3 | 2 | 14 | |
                """);
        assertThat(report.year()).isEqualTo(2022);
        assertThat(report.form()).isEqualTo(FormVersion.F2019);
        assertThat(value(report, Table2Cell.OLD_NORMATIVE_TOTAL)).isEqualTo(14);
    }

    @Test
    void readsColumnsByTheirHeadsWhereTheyStandInAnotherOrder() {
        AnnualReport report = Reports.read(Sample.grid("信息内容|现行有效件数|本年制发件数|本年废止件数", "规章|0|0|0", "行政规范性文件|143|9|2"));
        assertThat(value(report, Table2Cell.NORMATIVE_ISSUED)).isEqualTo(9);
        assertThat(value(report, Table2Cell.NORMATIVE_ABOLISHED)).isEqualTo(2);
        assertThat(value(report, Table2Cell.NORMATIVE_IN_FORCE)).isEqualTo(143);
    }

    @Test
    void readsTheLastRowWithALetterThatWasMisread() {
        AnnualReport report = Reports.read(Sample.grid("第二十条第（八）项|", "信息内容|本年收费金额（单位：万元）", "行政事业口收费|12.5"));
        assertThat(Reports.two(report).get(Table2Cell.FEES_AMOUNT).value()).isEqualByComparingTo("12.5");
    }

    @Test
    void leavesOpenWhereTheMinusOfAChangeStands() {
        AnnualReport report = Reports.read("""
                某区人民政府办公室2020年度政府信息公开工作年度报告
                第二十条第（六）项
                信息内容 上一年项目数量 本年增/减 处理决定数量
                行政处罚 20 - 15 167
                """);
        assertThat(Reports.two(report).get(Table2Cell.OLD_PUNISHMENT_DECISIONS).value())
                .isNotEqualTo(BigDecimal.valueOf(15167));
    }

    @Test
    void takesACellCopiedIntoTheColumnsItCoversOnce() {
        AnnualReport report = Reports.read(Sample.grid(
                "第二十条第（五）项|第二十条第（五）项|第二十条第（五）项|第二十条第（五）项",
                "信息内容|本年处理决定数量|本年处理决定数量|本年处理决定数量",
                "行政许可|215|215|215",
                "行政处罚|38|38|38"));
        assertThat(value(report, Table2Cell.LICENSING_DECISIONS)).isEqualTo(215);
        assertThat(value(report, Table2Cell.PUNISHMENT_DECISIONS)).isEqualTo(38);
    }

    @Test
    void leavesBlankCellsOfAGridBlank() {
        AnnualReport report =
                Reports.read(Sample.grid("信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|||", "行政规范性文件|9||143", "行政许可|/||"));
        assertThat(Reports.two(report).get(Table2Cell.REGULATIONS_ISSUED)).isEqualTo(Figure.BLANK);
        assertThat(value(report, Table2Cell.NORMATIVE_ISSUED)).isEqualTo(9);
        assertThat(Reports.two(report).get(Table2Cell.NORMATIVE_ABOLISHED)).isEqualTo(Figure.BLANK);
        assertThat(value(report, Table2Cell.NORMATIVE_IN_FORCE)).isEqualTo(143);
        assertThat(Reports.two(report).get(Table2Cell.LICENSING_DECISIONS).value())
                .isNull();
    }

    @Test
    void readsOneCellPerLineWithABarBehindEachAndBlankCells() {
        AnnualReport report = Reports.read("""
                某局2022年政府信息公开工作年度报告
                二、主动公开政府信息情况
                |
                第二十条第(一)项 | |||
                |
                信息内容 |
                本年制发件数 |
                本年废止件数 |
                现行有效件数 (历史累计) |
                |
                规章 |
                0 |
                0 |
                |
                |
                行政规范性文件 |
                5 |
                12 |
                8 |
                """);
        assertThat(Reports.two(report).get(Table2Cell.REGULATIONS_IN_FORCE)).isEqualTo(Figure.BLANK);
        assertThat(value(report, Table2Cell.NORMATIVE_IN_FORCE)).isEqualTo(8);
    }

    @Test
    void goesOnWithARowWhoseLastCellEndsTheLine() {
        AnnualReport report = Reports.read("""
                教育局2019年政府信息公开工作年度报告
                信息内容 |
                本年新 |
                本年新 |
                对外公开总数量 | |
                规章 |
                0 |
                0 |
                0 | |
                规范性文件 |
                13 |
                11 |
                11 | |
                """);
        assertThat(value(report, Table2Cell.OLD_NORMATIVE_MADE)).isEqualTo(13);
        assertThat(value(report, Table2Cell.OLD_NORMATIVE_TOTAL)).isEqualTo(11);
    }

    @Test
    void partsDigitsThatCanBePartedInOneWayOnly() {
        AnnualReport report = Reports.read(Sample.two("916"));
        assertThat(Reports.two(report).get(Table2Cell.NORMATIVE_ISSUED).isUncertain())
                .isTrue();
        AnnualReport glued = Reports.read(Sample.two("916").replace("规章 0 0 0", "规章 000"));
        assertThat(value(glued, Table2Cell.NORMATIVE_ISSUED)).isEqualTo(9);
        assertThat(value(glued, Table2Cell.NORMATIVE_ABOLISHED)).isEqualTo(1);
        assertThat(value(glued, Table2Cell.NORMATIVE_IN_FORCE)).isEqualTo(6);
    }

    @Test
    void neverGuessesAmongSeveralWaysToPartDigits() {
        AnnualReport report = Reports.read(Sample.two("90143").replace("规章 0 0 0", "规章 000"));
        Figure issued = Reports.two(report).get(Table2Cell.NORMATIVE_ISSUED);
        assertThat(issued.value()).isNull();
        assertThat(issued.raw()).isEqualTo("90143");
        assertThat(issued.candidates())
                .containsExactly(BigDecimal.valueOf(9), BigDecimal.valueOf(90), BigDecimal.valueOf(901));
        assertThat(report.readings()).extracting("where").contains("table2.normative_documents");
    }

    @Test
    void aMissingBlockHasNoCells() {
        AnnualReport report = Reports.read(Sample.two("9 0 143"));
        assertThat(Reports.two(report).cells()).doesNotContainKey(Table2Cell.LICENSING_DECISIONS);
    }

    @Test
    void readsNegativeChangesOneCellPerLine() {
        AnnualReport report = Reports.read("""
                某局2019年政府信息公开工作年度报告
                信息内容
                上一年项目数量
                本年增/减
                处理决定数量
                行政许可
                38
                -3
                1204
                """);
        assertThat(value(report, Table2Cell.OLD_LICENSING_CHANGE)).isEqualTo(-3);
        assertThat(value(report, Table2Cell.OLD_LICENSING_DECISIONS)).isEqualTo(1204);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\t"})
    void readsATableThatIsAListOfFiguresWithTheirHeads(String separator) {
        AnnualReport report = Reports.read("""
                某县人民政府2023年政府信息公开工作年度报告
                二、主动公开政府信息情况
                规章 本年制发件数 0
                本年废止件数 0
                现行有效件数 0
                行政规范性文件 本年制发件数 9
                本年废止件数 2
                现行有效件数 41
                行政许可 本年处理决定数量 12
                行政处罚 本年处理决定数量 3
                行政强制 本年处理决定数量 0
                行政事业性收费 本年收费金额（单位：万元） 1
                """.replace(" ", separator));
        assertThat(value(report, Table2Cell.NORMATIVE_ISSUED)).isEqualTo(9);
        assertThat(value(report, Table2Cell.NORMATIVE_ABOLISHED)).isEqualTo(2);
        assertThat(value(report, Table2Cell.NORMATIVE_IN_FORCE)).isEqualTo(41);
        assertThat(value(report, Table2Cell.LICENSING_DECISIONS)).isEqualTo(12);
        assertThat(value(report, Table2Cell.FEES_AMOUNT)).isEqualTo(1);
    }

    @Test
    void readsATableWrittenAsSentences() {
        AnnualReport report = Reports.read("""
                某县人民政府2023年政府信息公开工作年度报告
                二、主动公开政府信息情况
                规章：本年制发件数0，本年废止件数0，现行有效件数0。
                行政规范性文件：本年制发件数9，本年废止件数2，现行有效件数41。
                行政许可：本年处理决定数量12。
                行政事业性收费：本年收费金额（单位：万元）3.5。
                """);
        assertThat(value(report, Table2Cell.NORMATIVE_IN_FORCE)).isEqualTo(41);
        assertThat(value(report, Table2Cell.LICENSING_DECISIONS)).isEqualTo(12);
        assertThat(Reports.two(report).get(Table2Cell.FEES_AMOUNT).value()).isEqualByComparingTo("3.5");
    }

    private static int value(AnnualReport report, Table2Cell cell) {
        return Objects.requireNonNull(Reports.two(report).get(cell).value()).intValueExact();
    }
}
