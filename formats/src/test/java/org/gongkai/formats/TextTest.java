package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Reading.read;
import static org.gongkai.formats.Reading.texts;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void givesOneParagraphPerLineWithItsNumber() {
        Document document = read("/报告/年报.txt", "一、总体情况\n本年度无。\n");

        assertThat(document.name()).isEqualTo("年报.txt");
        assertThat(document.kind()).isEqualTo(FileKind.TEXT);
        assertThat(document.blocks())
                .containsExactly(
                        new Paragraph("一、总体情况", 0, new Place(Place.Unit.LINE, 1)),
                        new Paragraph("本年度无。", 0, new Place(Place.Unit.LINE, 2)));
    }

    @Test
    void keepsTabsAndBlankLinesBecauseTheyMayBeCells() {
        assertThat(texts(read("a.txt", "规章\t0\t\t0\n\n\t\n 1 "))).containsExactly("规章\t0\t\t0", "", "\t", " 1 ");
    }

    @Test
    void countsEveryKindOfLineEndOnce() {
        Document document = read("a.txt", "甲\r\n乙\r丙\n丁\r\n\r\n戊");

        assertThat(texts(document)).containsExactly("甲", "乙", "丙", "丁", "", "戊");
        assertThat(document.blocks().getLast().place()).isEqualTo(new Place(Place.Unit.LINE, 6));
    }

    @Test
    void partsAtPageBreaksAndUnicodeLineEndsWithoutCountingThem() {
        Document document = read("a.txt", "甲\f乙\u0085丙\u2028丁\u2029戊\u000b己\n庚");

        assertThat(texts(document)).containsExactly("甲", "乙", "丙", "丁", "戊", "己", "庚");
        assertThat(document.blocks().getLast().place().number()).isEqualTo(2);
    }

    @Test
    void removesWhatNobodySees() {
        String text = "一\u200b、\u0001总\u00ad体\ufeff情\u202e况\u2060\ufffc";

        assertThat(texts(read("a.txt", text))).containsExactly("一、总体情况");
    }

    @Test
    void keepsBlanksOfEveryWidthAndRareCharacters() {
        String text = "\u3000\u3000收到\u00a052件，瀍河、𠮷";

        assertThat(texts(read("a.txt", text))).containsExactly(text);
    }

    @Test
    void takesTheCellMarksOfWordForTabs() {
        assertThat(texts(read("a.txt", "规章\u00070\u00070\u0007"))).containsExactly("规章\t0\t0\t");
    }

    @Test
    void staysTextWhereMarkdownAndHtmlAreOnlyTalkedAbout() {
        String text = "满意度 <90% 的单位 | 整改\n#号键\na<b，c>d\n";

        assertThat(read("a.txt", text).kind()).isEqualTo(FileKind.TEXT);
    }
}
