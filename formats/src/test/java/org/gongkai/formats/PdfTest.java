package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Reading.grids;
import static org.gongkai.formats.Reading.onlyGrid;
import static org.gongkai.formats.Reading.read;
import static org.gongkai.formats.Reading.refused;
import static org.gongkai.formats.Reading.rows;
import static org.gongkai.formats.Reading.texts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.formats.ReadResult.Reason;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final String[] HEAD = {"信息内容", "制发", "废止"};

    @Test
    void cellsComeFromRulingLines() {
        Document document = read(
                "a.pdf",
                page().table(60, 700, HEAD, new String[] {"规章", "1", ""}).bytes());

        assertThat(document.kind()).isEqualTo(FileKind.PDF);
        assertThat(rows(onlyGrid(document))).containsExactly("信息内容|制发|废止", "规章|1|");
        assertThat(document.hasTablesOfLines()).isFalse();
    }

    @Test
    void thinFilledAreasAreRulingLinesToo() {
        Pdf pdf = page();
        for (int y : new int[] {600, 630, 660}) {
            pdf.raw("60 " + y + " 160 0.5 re f");
        }
        for (int x : new int[] {60, 140, 220}) {
            pdf.raw(x + " 600 0.5 60 re f");
        }
        pdf.text(65, 640, "甲").text(145, 640, "1").text(65, 610, "乙").text(145, 610, "2");

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes())))).containsExactly("甲|1", "乙|2");
    }

    @Test
    void cellsWithoutALineBetweenThemAreMerged() {
        Pdf pdf = page();
        pdf.raw("60 600 240 90 re S").stroke(140, 660, 300, 660).stroke(60, 630, 300, 630);
        pdf.stroke(140, 600, 140, 690).stroke(220, 600, 220, 660);
        pdf.text(65, 655, "机关").text(145, 670, "申请人情况").text(145, 640, "自然人").text(225, 640, "总计");
        pdf.text(65, 610, "甲").text(145, 610, "3").text(225, 610, "4");

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes())))).containsExactly("机关↓2|申请人情况×2", "自然人|总计", "甲|3|4");
    }

    @Test
    void twoTablesOnAPageAreToldApart() {
        Pdf pdf = page().table(60, 700, new String[] {"甲", "1"})
                .text(60, 640, "二、")
                .table(60, 600, new String[] {"乙", "2"});

        assertThat(texts(read("a.pdf", pdf.bytes()))).containsExactly("⊞", "二、", "⊞");
    }

    @Test
    void aTableThatGoesOnOnTheNextPageIsOneWithoutRepeatedHeadAndPageNumbers() {
        Pdf pdf = page().table(60, 200, HEAD, new String[] {"规章", "1", "0"})
                .text(290, 40, "- 1 -")
                .page()
                .table(60, 760, HEAD, new String[] {"文件", "2", "0"})
                .text(290, 40, "- 2 -");

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes())))).containsExactly("信息内容|制发|废止", "规章|1|0", "文件|2|0");
    }

    @Test
    void tablesOfOtherColumnsOnTheNextPageStandAlone() {
        Pdf pdf = page().table(60, 200, HEAD, new String[] {"规章", "1", "0"})
                .page()
                .table(60, 760, new String[] {"结果维持", "结果纠正"}, new String[] {"1", "0"});

        assertThat(grids(read("a.pdf", pdf.bytes()))).hasSize(2);
    }

    @Test
    void charactersStackedInACellAreReadFromTheTopDown() {
        Pdf pdf = page().raw("60 600 40 100 re S 100 600 100 100 re S").text(145, 650, "9");
        pdf.text(75, 680, "办").text(75, 660, "理").text(75, 640, "结").text(75, 620, "果");

        assertThat(rows(onlyGrid(read("a.pdf", pdf.bytes())))).containsExactly("办理结果|9");
    }

    @Test
    void linesThatReachTheMarginGoOnAndOthersEndTheirParagraph() {
        Pdf pdf = page().text(84, 700, "本年新收申请二十件其中自")
                .text(60, 680, "然人申请十九件法人一件均")
                .text(60, 660, "已答复。")
                .text(84, 640, "二、另起一段");

        assertThat(texts(read("a.pdf", pdf.bytes()))).containsExactly("本年新收申请二十件其中自然人申请十九件法人一件均已答复。", "二、另起一段");
    }

    @Test
    void columnsWithoutLinesArePartedByBlanks() {
        Pdf pdf = page().text(60, 700, "规章").text(200, 700, "1").text(300, 700, "0");

        assertThat(texts(read("a.pdf", pdf.bytes())).getFirst()).matches("规章 {2,}1 {2,}0");
    }

    @Test
    void radicalsAreReadAsTheCharactersTheyLookLike() {
        assertThat(texts(read("a.pdf", page().text(60, 700, "⼈⺠政府").bytes()))).containsExactly("人民政府");
    }

    @Test
    void pagesWithoutTextAreReferredToTextRecognition() {
        ReadResult.Unreadable scan =
                refused("a.pdf", page().raw("0 0 600 800 re f").bytes());

        assertThat(scan.reason()).isEqualTo(Reason.PICTURE);
        assertThat(scan.detail()).contains("OCR");
    }

    @Test
    void textWhoseCharactersNobodyKnowsIsReferredToTextRecognition() {
        ReadResult.Unreadable drawn = refused(
                "a.pdf",
                page().text(60, 700, "规章").toUnicode("begincmap endcmap").bytes());

        assertThat(drawn.reason()).isEqualTo(Reason.PICTURE);
        assertThat(drawn.detail()).contains("OCR").contains("字符编码");
    }

    @Test
    void aCharacterThatNobodyKnowsIsShownRatherThanLeftOut() {
        String table =
                "begincmap 1 beginbfrange <4E00> <9FFF> <4E00> endbfrange 1 beginbfchar <0035> <0035> endbfchar endcmap";
        Pdf pdf = page().text(60, 700, "本年度新收申请共计15件").toUnicode(table);

        assertThat(texts(read("a.pdf", pdf.bytes()))).containsExactly("本年度新收申请共计\ufffd5件");
    }

    @Test
    void aDamagedTableOfCodesStillSaysWhatItCan() {
        String table =
                "begincmap 2 beginbfrange <4E00> <> <zz> <4E00> <9FFF> <4E00> endbfrange 9 beginbfchar <0031> <0031> <0032";

        assertThat(texts(read(
                        "a.pdf", page().text(60, 700, "规章1").toUnicode(table).bytes())))
                .containsExactly("规章1");
    }

    @Test
    void filesWithAPasswordAreRefusedWithWhatToDo() {
        ReadResult.Unreadable locked =
                refused("a.pdf", page().text(60, 700, "密").encrypted().bytes());

        assertThat(locked.reason()).isEqualTo(Reason.ENCRYPTED);
        assertThat(locked.detail()).contains("另存");
    }

    @Test
    void filesThatAreNoPdfBehindTheirMarkAreBroken() {
        assertThat(refused("a.pdf", "%PDF-1.7 无".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void partsThatGrowBeyondMeasureAreRefusedBeforeTheyAreUnpacked() throws IOException {
        byte[] bomb = page().packed(new byte[40 << 20]).bytes();

        assertThat(bomb.length).isLessThan(1 << 17);
        assertThat(refused("a.pdf", bomb).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void moreCharactersThanADocumentHasAreRefused() {
        Pdf pdf = page();
        String line = "文".repeat(1000);
        for (int i = 0; i <= Limits.GLYPHS / 1000; i++) {
            pdf.raw("BT /F 0.1 Tf 10 10 Td <" + "6587".repeat(line.length()) + "> Tj ET");
        }

        assertThat(refused("a.pdf", pdf.bytes()).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    private static Pdf page() {
        return new Pdf().page();
    }
}
