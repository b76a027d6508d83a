package org.gongkai.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Reading.onlyGrid;
import static org.gongkai.formats.Reading.refused;
import static org.gongkai.formats.Reading.rows;
import static org.gongkai.formats.Reading.texts;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.gongkai.formats.ReadResult.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfTest {

    private static final Charset GBK = Charset.forName("GBK");

    /** Chinese text as Word writes it in files of the Chinese code page. */
    private static String gbk(String text) {
        StringBuilder written = new StringBuilder();
        for (byte b : text.getBytes(GBK)) {
            written.append(b >= 0 ? Character.toString(b) : "\\'%02x".formatted(b & 0xFF));
        }
        return written.toString();
    }

    /** Chinese text as LibreOffice writes it. */
    private static String unicode(String text) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            written.append(c < 0x80 ? Character.toString(c) : "\\u%d\\'3f".formatted((int) (short) c));
        }
        return written.toString();
    }

    private static byte[] file(String body) {
        return ("{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}"
                        + "{\\f2\\fcharset2 Symbol;}}" + body + "}")
                .getBytes(ISO_8859_1);
    }

    private static Document read(String body) {
        return Reading.read("年报.rtf", file(body));
    }

    private static void reads(String body, String... expected) {
        assertThat(texts(read(body))).containsExactly(expected);
    }

    @Test
    void saysWhatItReadWhateverTheNameSays() {
        assertThat(Reading.read("年报.doc", file("1\\par")).kind()).isEqualTo(FileKind.RTF);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "\\'ca\\'d5\\'b5\\'bd51\\'bc\\'fe\\par ¦ 收到51件",
                "\\u25910?\\u21040?51\\u20214?\\par ¦ 收到51件",
                "\\uc2\\u25910\\'ca\\'d5\\u21040\\'b5\\'bd\\par ¦ 收到",
                "{\\uc0\\u25910\\u21040}\\u20214?\\par ¦ 收到件",
                "\\u-30150?\\par ¦ 診",
                "\\u-10141?\\u-9159?\\par ¦ 𨰹",
                "\\'ca{\\b \\'d5}\\par ¦ 收",
                "{\\f1 \\'ca\\'d5}\\par ¦ 收",
                "\\f2\\'b7\\u-3913?\\f0\\'ca\\'d5\\par ¦ 收",
                "\\upr{\\'3f}{\\*\\ud{\\u25910?}}\\par ¦ 收",
                "\\{1\\}\\\\2\\par ¦ {1}\\2",
                "1\\~2\\_3\\-4\\emdash\\endash\\ldblquote a\\rdblquote\\lquote b\\rquote\\bullet\\par ¦ 1\u00a02-34—–“a”‘b’•",
                "1\\tab 2\\par ¦ 1\t2",
                "1{\\v 2}3{\\deleted 4}5{\\mvf 6}7{\\v 8\\plain 9}\\par ¦ 13579",
                "1{\\field{\\*\\fldinst PAGE}{\\fldrslt 2}}3\\par ¦ 123",
                "1{\\*\\unknown 2}{\\pict ffd8}{\\*\\shppict{\\pict 00}}{\\footnote 3}{\\header 4}{\\*\\annotation 5}\\par ¦ 1",
                "1{\\pict\\bin5 }}}}}ff}2\\par ¦ 12",
                "1{\\deleted\\par}2\\par ¦ 12",
                "{\\info{\\title x}}{\\colortbl;\\red0;}1\\par ¦ 1"
            })
    void showsWhatThePageShows(String body, String expected) {
        reads(body, expected);
    }

    @Test
    void readsBytesInTheEncodingOfTheirFont() {
        String file = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset136 MingLiU;}"
                + "{\\f2\\fcharset134 SimSun;}}\\f0\\'e9\\f1\\'ac\\'46\\f2\\'d5\\'fe\\par}";

        assertThat(texts(Reading.read("a.rtf", file.getBytes(ISO_8859_1)))).containsExactly("é政政");
    }

    @Test
    void partsParagraphsAtLineEndsOfThePage() {
        reads("1\\line 2\\par 3\\page 4\\sect 5", "1", "2", "3", "4", "5");
    }

    @Test
    void takesHeadingsFromParagraphsAndStyles() {
        Document document =
                read("{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 x;}{\\s2 heading 2;}{\\s3 " + gbk("标题 3")
                        + ";}{\\s9 toc 1;}{\\*\\cs10 y;}}\\pard\\s1 a\\par\\pard\\s2 b\\par\\pard\\s3 c\\par\\pard\\s1\\outlinelevel9 d"
                        + "\\par\\pard\\outlinelevel3 e\\par\\pard\\s9 f\\tab 1\\par\\pard g\\par");

        assertThat(texts(document)).containsExactly("a", "b", "c", "d", "e", "g");
        assertThat(document.blocks())
                .extracting(block -> ((Paragraph) block).outlineLevel())
                .containsExactly(1, 2, 3, 0, 4, 0);
    }

    @Test
    void writesTheNumbersOfListsAndNoBullets() {
        reads(
                "{\\listtext\\pard\\plain " + gbk("一、") + "\\tab}" + gbk("总体") + "\\par{\\pntext 1\\tab}a\\par"
                        + "{\\listtext\\f2\\'b7\\tab}b\\par{\\listtext\\u9679?\\tab}c\\par{\\listtext\\u9312?}d\\par",
                "一、总体",
                "1 a",
                "b",
                "c",
                "①d");
    }

    @Test
    void putsATextBoxBehindItsParagraph() {
        reads(
                "1{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard 3\\par 4\\par}}{\\shprslt 5}}2\\par 6\\par",
                "12",
                "3",
                "4",
                "6");
        reads("1{\\*\\do\\dptxbx{\\dptxbxtext\\pard 2\\par}}\\par", "1", "2");
    }

    private static String cells(String... texts) {
        StringBuilder row = new StringBuilder("\\pard\\intbl ");
        for (String text : texts) {
            row.append(unicode(text)).append("\\cell ");
        }
        return row.append("\\row").toString();
    }

    private static void readsRows(String body, String... expected) {
        assertThat(rows(onlyGrid(read(body)))).containsExactly(expected);
    }

    @Test
    void findsColumnsWhereCellsPart() {
        readsRows(
                "\\trowd\\trleft-100\\cellx3000\\cellx4000" + cells("信息内容", "件")
                        + "\\trowd\\trleft-108\\cellx1000\\cellx2005\\cellx2995\\cellx4003" + cells("甲", "1", "2", "3")
                        + "\\pard 4\\par",
                "信息内容×3|件",
                "甲|1|2|3");
    }

    @Test
    void mergesCellsAcrossColumnsAndRows() {
        readsRows(
                "\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\clvmgf\\cellx3000" + cells("甲", "", "乙")
                        + "\\trowd\\cellx1000\\cellx2000\\clvmrg\\cellx3000" + cells("1", "2", ""),
                "甲×2|乙↓2",
                "1|2");
    }

    @Test
    void leavesOutCellsTooNarrowToShowAnything() {
        readsRows(
                "\\trowd\\cellx1000\\cellx2000" + cells("甲", "1") + "\\trowd\\cellx1000\\cellx1040\\cellx2000"
                        + cells("乙", "", "2"),
                "甲|1",
                "乙|2");
    }

    @Test
    void countsCellsWhereTheirMeasuresMeanNothing() {
        readsRows("\\trowd\\cellx0\\cellx0\\cellx0" + cells("甲", "", "1") + cells("乙", "2", "3"), "甲||1", "乙|2|3");
    }

    @Test
    void keepsARowsDefinitionForThoseThatFollow() {
        readsRows(
                "\\trowd\\cellx3000" + cells("题") + "\\trowd\\cellx1000\\cellx3000" + cells("甲", "1") + cells("乙", "2"),
                "题×2",
                "甲|1",
                "乙|2");
    }

    @Test
    void leavesColumnsOutWhereARowBeginsFurtherRight() {
        readsRows(
                "\\trowd\\trleft0\\cellx1000\\cellx2000" + cells("甲", "1") + "\\trowd\\trleft1000\\cellx2000"
                        + cells("2"),
                "甲|1",
                "|2");
    }

    @Test
    void givesCellsWithTheirParagraphsAsLines() {
        readsRows(
                "\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\par\\pard\\intbl b\\cell\\cell\\row\\pard c\\par",
                "a⏎b|");
    }

    @Test
    void partsTablesThatAreApart() {
        Document document = read("\\trowd\\cellx1000\\cellx2000" + cells("甲", "1") + "\\pard 2\\par"
                + "\\trowd\\cellx1000\\cellx2000" + cells("乙", "3"));

        assertThat(texts(document)).containsExactly("⊞", "2", "⊞");
    }

    @Test
    void readsATableInACellOfATable() {
        String nested =
                "\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}"
                        + "{\\nonesttables\\par}";
        Document document =
                read("\\trowd\\cellx1000\\pard\\intbl x\\par" + nested + "\\pard\\intbl y\\cell\\row\\pard z\\par");

        assertThat(texts(document)).containsExactly("x", "⊞", "y", "z");
        assertThat(rows(onlyGrid(document))).containsExactly("a|b");
    }

    @Test
    void aFileCutOffIsBroken() {
        byte[] whole = file("{\\b 1}\\par");
        for (int length = 5; length < whole.length; length++) {
            assertThat(refused("a.rtf", Arrays.copyOf(whole, length)).reason()).isEqualTo(Reason.BROKEN);
        }
    }

    @Test
    void aFileWithoutTextIsEmpty() {
        assertThat(refused("a.rtf", file("\\par")).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void depthIsRefused() {
        String deep = "{".repeat(100_000) + "1" + "}".repeat(100_000);
        String tables = "\\pard\\intbl\\itap999999 1\\nestcell";

        assertThat(List.of(
                        refused("a.rtf", file(deep)).detail(),
                        refused("a.rtf", file(tables)).detail()))
                .allMatch(detail -> detail.contains("嵌套"));
    }
}
