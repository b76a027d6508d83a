package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Reading.onlyGrid;
import static org.gongkai.formats.Reading.refused;
import static org.gongkai.formats.Reading.rows;
import static org.gongkai.formats.Reading.texts;
import static org.gongkai.formats.Xlsx.merged;
import static org.gongkai.formats.Xlsx.row;

import org.gongkai.formats.ReadResult.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTest {

    /** Format 0 is plain, format 1 has a line around it. */
    private static final String LINES =
            "<borders><border><left/><right/></border><border><left style=\"thin\"/></border>"
                    + "</borders><cellXfs><xf numFmtId=\"0\" borderId=\"0\"/><xf numFmtId=\"0\" borderId=\"1\"/></cellXfs>";

    private static Document sheet(String rows, String behind) {
        return new Xlsx().styles(LINES).sheet(rows, behind).read();
    }

    @Test
    void saysWhatItRead() {
        assertThat(sheet(row(1, 0, "正文"), "").kind()).isEqualTo(FileKind.XLSX);
    }

    @Test
    void takesATextAloneInItsRowForAParagraph() {
        Document document = sheet(
                row(1, 0, "年度报告")
                        + row(2, 0, "一、总体情况")
                        + row(3, 0, "甲", "1")
                        + row(4, 0, "乙", "2")
                        + row(5, 0, "二、主动公开"),
                "");

        assertThat(texts(document)).containsExactly("年度报告", "一、总体情况", "⊞", "二、主动公开");
        assertThat(rows(onlyGrid(document))).containsExactly("甲|1", "乙|2");
    }

    @Test
    void keepsAHeadingInsideATableWithDrawnLines() {
        Document document = sheet(
                row(1, 0, "表")
                        + row(2, 1, "第二十条第（一）项", " ")
                        + row(3, 1, "规章", "1")
                        + row(4, 1, "第二十条第（五）项", " ")
                        + row(5, 1, "许可", "2")
                        + row(6, 0, "后文"),
                merged("A2:B2", "A4:B4"));

        assertThat(texts(document)).containsExactly("表", "⊞", "后文");
        assertThat(rows(onlyGrid(document))).containsExactly("第二十条第（一）项×2", "规章|1", "第二十条第（五）项×2", "许可|2");
    }

    @Test
    void keepsALabelAloneBetweenRowsOfATableWithoutLines() {
        Document document =
                sheet(row(1, 0, "甲", "1") + row(2, 0, "（六）其他处理") + row(3, 0, "乙", "2") + row(4, 0, "三、续"), "");

        assertThat(rows(onlyGrid(document))).containsExactly("甲|1", "（六）其他处理|", "乙|2");
        assertThat(texts(document)).containsExactly("⊞", "三、续");
    }

    @Test
    void takesALongTextBetweenTablesForAParagraph() {
        String prose = "本单位严格按照条例的规定办理政府信息公开申请。".repeat(4);
        Document document = sheet(row(1, 1, "甲", "1") + row(2, 1, prose) + row(3, 1, "乙", "2"), "");

        assertThat(texts(document)).containsExactly("⊞", prose, "⊞");
    }

    @Test
    void mergesCellsAcrossColumnsAndRows() {
        Document document = sheet(
                row(1, 1, "处理结果", "", "自然人", "法人") + row(2, 1, " ", "", " ", "企业") + row(3, 1, "结转", "1", "2", "3"),
                merged("A1:B2", "C1:C2", "D1:E1", "$D$2:$E$2"));

        assertThat(rows(onlyGrid(document))).containsExactly("处理结果×2↓2|自然人↓2|法人×2", "企业×2", "结转|1|2|3|");
    }

    @Test
    void partsTablesAtBlankRowsAndSheets() {
        Document document = new Xlsx()
                .sheet(row(1, 0, "甲", "1") + row(3, 0, "乙", "2"), "")
                .sheet(row(1, 0, "丙", "3"), "")
                .read();

        assertThat(texts(document)).containsExactly("⊞", "⊞", "⊞");
    }

    @Test
    void leavesOutWhatIsHidden() {
        Document document = new Xlsx()
                .sheet("state=\"hidden\"", "", row(1, 0, "隐表"), "")
                .sheet(
                        "",
                        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>",
                        row(1, 0, "甲", "隐列", "1") + row(2, 0, "隐行", "", "0").replace("r=\"2\"", "r=\"2\" hidden=\"1\""),
                        "")
                .read();

        assertThat(rows(onlyGrid(document))).containsExactly("甲|1");
    }

    @Test
    void readsTextsThatStandTogether() {
        Document document = new Xlsx()
                .strings("<si><t>甲\n乙_x000D_</t></si><si><r><rPr><b/></rPr><t>政</t></r><r><t>府</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>zheng</t></rPh></si>")
                .sheet(
                        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>99</v></c><c t=\"s\"><v>x</v></c></row>",
                        "")
                .read();

        assertThat(rows(onlyGrid(document))).containsExactly("甲⏎乙|政府");
    }

    @Test
    void readsCellsWithoutPlacesInTheirOrder() {
        Document document = new Xlsx()
                .sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>", "")
                .read();

        assertThat(rows(onlyGrid(document))).containsExactly("1|2", "3|4");
    }

    @ParameterizedTest
    @CsvSource({
        "str, 甲_x0041_, 甲A",
        "b, 1, TRUE",
        "b, 0, FALSE",
        "e, #REF!, #REF!",
        "n, 51, 51",
        "n, 12.300000000000001, 12.3",
        "n, 1.5E3, 1500",
        "n, -0.25, -0.25",
        "n, 12345678901234, 12345678901234",
        "n, 0.1234567890123, 0.123456789",
        "n, 旧, 旧"
    })
    void showsValuesOfEveryKind(String type, String value, String expected) {
        String row = "<row><c t=\"%s\"><v>%s</v></c></row>".formatted(type, value);

        assertThat(texts(new Xlsx().sheet(row, "").read())).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "General ¦ 2.50 ¦ 2.5",
                "0 ¦ 2.5 ¦ 3",
                "0 ¦ -2.4 ¦ -2",
                "0 ¦ -0.4 ¦ 0",
                "0.00 ¦ 1234.5 ¦ 1234.50",
                "#,##0 ¦ 1234567 ¦ 1,234,567",
                "#,##0.00 ¦ 999.995 ¦ 1,000.00",
                "0% ¦ 0.256 ¦ 26%",
                "0.0% ¦ 0.256 ¦ 25.6%",
                "0.## ¦ 1.5 ¦ 1.5",
                "0.## ¦ 2 ¦ 2",
                "0;(0) ¦ -3 ¦ (3)",
                "0;-0;&quot;-&quot; ¦ 0 ¦ 0",
                "0&quot;件&quot; ¦ 51 ¦ 51件",
                "0\\件 ¦ 51 ¦ 51件",
                "[$¥-804]#,##0.00 ¦ 1000 ¦ ¥1,000.00",
                "[Red]0_ ¦ 7 ¦ 7",
                "@ ¦ 51 ¦ 51",
                "# ?/? ¦ 0.5 ¦ 0.5",
                "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; ¦ 45292 ¦ 2024年1月1日",
                "yyyy-mm-dd ¦ 45292 ¦ 2024-01-01",
                "yyyy/m/d h:mm ¦ 45292.5 ¦ 2024/1/1 12:00",
                "mm:ss ¦ 0.5 ¦ 00:00",
                "[$-804]yyyy/m/d;@ ¦ 60 ¦ 1900/2/28"
            })
    void showsNumbersInTheirFormats(String code, String value, String expected) {
        String styles =
                "<numFmts><numFmt numFmtId=\"170\" formatCode=\"%s\"/></numFmts><cellXfs><xf numFmtId=\"170\"/></cellXfs>"
                        .formatted(code);
        String row = "<row><c s=\"0\"><v>%s</v></c></row>".formatted(value);

        assertThat(texts(new Xlsx().styles(styles).sheet(row, "").read())).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2.5, 3",
        "4, 1234.5, '1,234.50'",
        "9, 0.5, 50%",
        "14, 45292, 2024/1/1",
        "31, 45292, 2024年1月1日",
        "41, 0, 0"
    })
    void knowsTheFormatsThatFilesDoNotWrite(int number, String value, String expected) {
        String styles = "<cellXfs><xf numFmtId=\"%d\"/></cellXfs>".formatted(number);
        String row = "<row><c s=\"0\"><v>%s</v></c></row>".formatted(value);

        assertThat(texts(new Xlsx().styles(styles).sheet(row, "").read())).containsExactly(expected);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() {
        String styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
        String row = "<row><c s=\"0\"><v>43830</v></c></row>";

        assertThat(texts(new Xlsx().from1904().styles(styles).sheet(row, "").read()))
                .containsExactly("2024/1/1");
    }

    @Test
    void hugeDeclaredDimensionsCostNothing() {
        Document document = new Xlsx()
                .sheet(
                        "",
                        "<dimension ref=\"A1:XFD1048576\"/>",
                        row(1, 0, "甲", "1") + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>",
                        merged("A1:A1048576", "C1:XFD1"))
                .read();

        assertThat(rows(onlyGrid(document))).containsExactly("甲↓2|1|", "|2");
    }

    @Test
    void placesThatDoNotExistAreRefused() {
        assertThat(refused(
                                "a.xlsx",
                                new Xlsx()
                                        .sheet("<row r=\"1048577\"><c><v>1</v></c></row>", "")
                                        .bytes())
                        .reason())
                .isEqualTo(Reason.BROKEN);
        assertThat(refused(
                                "a.xlsx",
                                new Xlsx()
                                        .sheet("<row><c r=\"XFE1\"><v>1</v></c></row>", "")
                                        .bytes())
                        .reason())
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void tooManyCellsAreRefused() {
        String row = "<row>" + "<c><v>1</v></c>".repeat(1000) + "</row>";

        assertThat(refused("a.xlsx", new Xlsx().sheet(row.repeat(201), "").bytes())
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aWorkbookWithoutTextIsEmpty() {
        assertThat(refused("a.xlsx", new Xlsx().sheet(row(1, 1, " ", " "), "").bytes())
                        .reason())
                .isEqualTo(Reason.EMPTY);
    }
}
