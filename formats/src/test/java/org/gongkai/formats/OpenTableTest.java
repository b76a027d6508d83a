package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Reading.grids;
import static org.gongkai.formats.Reading.onlyGrid;
import static org.gongkai.formats.Reading.read;
import static org.gongkai.formats.Reading.rows;
import static org.gongkai.formats.Reading.texts;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables of PDF files in which lines are missing, some or all; the reports are invented. */
class OpenTableTest {

    @Test
    void rowsComeFromBaseLinesAndColumnsFromFiguresUnderOneAnother() {
        Pdf pdf = table();

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes()))))
                .containsExactly("信息内容|制发|废止|现行", "规章|1|0|12", "规范性文件|13|2|5");
    }

    @Test
    void itsLinesAreKeptBesideItsRows() {
        Document document = read("a.pdf", table().bytes());

        assertThat(document.hasTablesOfLines()).isTrue();
        assertThat(onlyGrid(document).lines().getLast()).matches("规范性文件 {2,}13 {2,}2 {2,}5");
        assertThat(texts(document.asLines()))
                .endsWith(onlyGrid(document).lines().getLast());
    }

    @Test
    void anEmptyCellStaysInItsColumn() {
        Pdf pdf = table().text(60, 640, "行政许可").text(320, 640, "7");

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes())))).contains("行政许可||7|");
    }

    @Test
    void aLabelOfSeveralLinesBelongsToTheRowBesideItsMiddle() {
        Pdf pdf = table().text(60, 640, "其他法律行政").text(60, 624, "法规禁止");
        pdf.text(220, 632, "3").text(320, 632, "4").text(420, 632, "5");

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes())))).contains("其他法律行政法规禁止|3|4|5");
    }

    @Test
    void aLabelOfSeveralLinesBelongsToTheRowBesideItsFirstLine() {
        Pdf pdf = table().text(60, 640, "其他法律行政").text(60, 624, "法规禁止").text(60, 608, "重复申请");
        pdf.text(220, 640, "3").text(320, 640, "4").text(420, 640, "5");
        pdf.text(220, 608, "0").text(320, 608, "6").text(420, 608, "1");

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes())))).contains("其他法律行政法规禁止|3|4|5", "重复申请|0|6|1");
    }

    @Test
    void labelsOfGroupsStandInAColumnOfTheirOwnHoweverNear() {
        Pdf pdf = page();
        String[] labels = {"国家秘密", "其他法律禁止", "过程信息", "行政查询"};
        for (int i = 0; i < labels.length; i++) {
            pdf.text(90, 700 - 20 * i, labels[i]);
            pdf.text(220, 700 - 20 * i, "1").text(320, 700 - 20 * i, "2").text(420, 700 - 20 * i, "3");
        }
        pdf.text(62, 680, "不予").text(62, 664, "公开");

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes()))))
                .containsExactly("|国家秘密|1|2|3", "不予公开|其他法律禁止|1|2|3", "|过程信息|1|2|3", "|行政查询|1|2|3");
    }

    @Test
    void aTableGoesOnOverThePageNumber() {
        Pdf pdf = page();
        for (int i = 0; i < 4; i++) {
            if (i == 2) {
                pdf.text(290, 40, "- 1 -").page();
            }
            int y = i < 2 ? 80 - 20 * i : 760 - 20 * (i - 2);
            pdf.text(60, y, "第" + "甲乙丙丁".charAt(i) + "行");
            pdf.text(220, y, "1").text(320, y, "0").text(420, y, "3");
        }
        pdf.text(290, 40, "- 2 -");

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes()))))
                .containsExactly("第甲行|1|0|3", "第乙行|1|0|3", "第丙行|1|0|3", "第丁行|1|0|3");
    }

    @Test
    void figuresOfOneLineEachAreNoPageNumbersWhateverStandsAtTheFoot() {
        Pdf pdf = page();
        StringBuilder all = new StringBuilder();
        for (int page = 0; page < 3; page++) {
            for (int line = 0; line < 46; line++) {
                String text = line % 8 == 6 ? "其他" : String.valueOf(line % 3);
                pdf.text(60, 780 - 16 * line, text);
                all.append(text);
            }
            pdf.page();
        }
        pdf.text(60, 780, "完");

        assertThat(read("a.pdf", pdf.bytes()).blocks().stream()
                        .map(block -> ((Paragraph) block).text().replace(" ", ""))
                        .collect(Collectors.joining()))
                .isEqualTo(all + "完");
    }

    @Test
    void aRowOfFiguresAtTheFootOfThePageIsNoPageNumber() {
        Pdf pdf = page();
        for (int i = 0; i < 3; i++) {
            pdf.text(60, 100 - 20 * i, "第" + "甲乙丙".charAt(i) + "行");
            for (int k = 0; k < 7; k++) {
                pdf.text(200 + 50 * k, 100 - 20 * i - (i == 2 ? 7 : 0), "0");
            }
        }
        pdf.text(60, 46, "第丙行续");

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes())))).hasSize(3).contains("第丙行第丙行续|0|0|0|0|0|0|0");
    }

    @Test
    void linesAcrossOnlyPartRowsButNotColumns() {
        Pdf pdf = table();
        for (int y : new int[] {716, 696, 676, 656}) {
            pdf.stroke(50, y, 460, y);
        }

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes())))).contains("规章|1|0|12", "规范性文件|13|2|5");
    }

    @Test
    void aFrameAroundATableDoesNotMakeOneCellOfIt() {
        Pdf pdf = table().raw("50 650 420 70 re S").stroke(50, 696, 470, 696);

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes())))).contains("规章|1|0|12", "规范性文件|13|2|5");
    }

    @Test
    void runningTextWithFiguresIsNoTable() {
        Pdf pdf = page().text(60, 700, "本年收到申请 5 件，办结 6 件，结转 7 件。").text(60, 680, "上年收到申请 8 件，办结 9 件，结转 7 件。");

        assertThat(grids(read("a.pdf", pdf.bytes()))).isEmpty();
    }

    @Test
    void twoTablesWithAHeadingBetweenThemAreTwo() {
        Pdf pdf = table().text(60, 640, "三、收到申请情况");
        String[] heads = {"自然人", "企业", "机构", "组织", "总计"};
        for (int k = 0; k < heads.length; k++) {
            pdf.text(200 + 60 * k, 620, heads[k]).text(200 + 60 * k, 600, "1").text(200 + 60 * k, 580, "2");
        }
        pdf.text(60, 600, "新收").text(60, 580, "结转");

        Document document = read("a.pdf", pdf.bytes());
        assertThat(texts(document)).containsExactly("⊞", "三、收到申请情况", "⊞");
        assertThat(rows(grids(document).get(1))).contains("新收|1|1|1|1|1", "结转|2|2|2|2|2");
    }

    @Test
    void textBehindTheTableDoesNotBreakIt() {
        Pdf pdf = table().raw("BT /F 90 Tf 100 640 Td <5BA1658775284FE1> Tj ET");
        pdf.raw("BT /F 60 Tf 0.7 0.7 -0.7 0.7 200 500 Tm <5BA1658775284FE1> Tj ET");

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes()))))
                .containsExactly("信息内容|制发|废止|现行", "规章|1|0|12", "规范性文件|13|2|5");
    }

    @Test
    void textWrittenUpwardsInACellIsReadUpwards() {
        Pdf pdf = page().raw("60 600 40 100 re S 100 600 100 100 re S").text(145, 650, "9999999999");
        pdf.raw("BT /F 12 Tf 0 1 -1 0 85 620 Tm <529E74067ED3679C> Tj ET");

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes())))).containsExactly("办理结果|9999999999");
    }

    @Test
    void textWrittenDownwardsInACellIsReadDownwards() {
        Pdf pdf = page().raw("60 600 40 100 re S 100 600 100 100 re S").text(145, 650, "9999999999");
        pdf.raw("BT /F 12 Tf 0 -1 1 0 75 690 Tm <529E74067ED3679C> Tj ET");

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes())))).containsExactly("办理结果|9999999999");
    }

    @Test
    void aPageWhoseTextStandsSidewaysIsTurned() {
        Pdf pdf = page();
        pdf.raw("q 0 1 -1 0 600 0 cm");
        pdf.text(60, 500, "规章").text(220, 500, "1").text(320, 500, "0").text(420, 500, "12");
        pdf.text(60, 480, "规范性文件").text(220, 480, "13").text(320, 480, "2").text(420, 480, "5");
        pdf.raw("Q");

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes())))).containsExactly("规章|1|0|12", "规范性文件|13|2|5");
    }

    private static Pdf table() {
        return page().text(60, 700, "信息内容")
                .text(210, 700, "制发")
                .text(310, 700, "废止")
                .text(410, 700, "现行")
                .text(60, 680, "规章")
                .text(220, 680, "1")
                .text(320, 680, "0")
                .text(420, 680, "12")
                .text(60, 660, "规范性文件")
                .text(220, 660, "13")
                .text(320, 660, "2")
                .text(420, 660, "5");
    }

    private static Pdf page() {
        return new Pdf().page();
    }
}
