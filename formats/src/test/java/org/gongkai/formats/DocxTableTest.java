package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Docx.p;
import static org.gongkai.formats.Docx.tbl;
import static org.gongkai.formats.Docx.tc;
import static org.gongkai.formats.Docx.tr;
import static org.gongkai.formats.Reading.onlyGrid;
import static org.gongkai.formats.Reading.rows;
import static org.gongkai.formats.Reading.texts;

import org.junit.jupiter.api.Test;

class DocxTableTest {

    private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUE = "<w:vMerge/>";

    private static void reads(String table, String... expected) {
        assertThat(rows(onlyGrid(Docx.of(table).read()))).containsExactly(expected);
    }

    @Test
    void givesCellsWithTheirParagraphsAsLines() {
        reads(tbl(tr(tc("", "商业", "企业"), tc("", " 12 "), tc(""))), "商业⏎企业|12|");
    }

    @Test
    void mergesCellsAcrossColumnsAndRows() {
        reads(
                tbl(
                        tr(
                                tc("<w:gridSpan w:val=\"3\"/>" + RESTART, "申请人"),
                                tc("<w:gridSpan w:val=\"2\"/>", "法人"),
                                tc(RESTART, "总计")),
                        tr(tc("<w:gridSpan w:val=\"3\"/>" + CONTINUE), tc("", "商业"), tc("", "科研"), tc(CONTINUE, "藏")),
                        tr(
                                tc(RESTART, "三"),
                                tc("<w:gridSpan w:val=\"2\"/>", "（一）"),
                                tc("", "1"),
                                tc("", "2"),
                                tc("", "3")),
                        tr(
                                tc("<w:vMerge w:val=\"continue\"/>"),
                                tc("<w:gridSpan w:val=\"2\"/>", "（二）"),
                                tc("", "4"),
                                tc("", "5"),
                                tc("", "6"))),
                "申请人×3↓2|法人×2|总计↓2",
                "商业|科研",
                "三↓2|（一）×2|1|2|3",
                "（二）×2|4|5|6");
    }

    @Test
    void takesAContinuationWithoutABeginningForACellOfItsOwn() {
        reads(
                tbl(
                        tr(tc(RESTART, "甲"), tc(RESTART, "乙")),
                        tr(tc("<w:gridSpan w:val=\"2\"/>", "丙")),
                        tr(tc("", "丁"), tc(CONTINUE, "戊"))),
                "甲|乙",
                "丙×2",
                "丁|戊");
    }

    @Test
    void mergesCellsTheOldWay() {
        reads(tbl(tr(tc("<w:hMerge w:val=\"restart\"/>", "甲"), tc("<w:hMerge/>"), tc("", "乙"))), "甲×2|乙");
    }

    @Test
    void fillsColumnsLeftOutBeforeTheFirstCell() {
        reads(
                tbl(
                        tr(tc("", "甲"), tc("", "1")),
                        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("", "2") + "</w:tr>"),
                "甲|1",
                "|2");
    }

    @Test
    void dropsRowsThatWereStruckOut() {
        reads(
                tbl(
                        tr(tc("", "甲"), tc("", "1")),
                        "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("", "乙") + tc("", "2") + "</w:tr>",
                        tr(tc("", "丙"), tc("", "3"))),
                "甲|1",
                "丙|3");
    }

    @Test
    void readsRowsAndCellsInsideContentControls() {
        reads(
                tbl("<w:sdt><w:sdtContent>"
                        + tr(tc("", "甲"), "<w:sdt><w:sdtPr/><w:sdtContent>" + tc("", "1") + "</w:sdtContent></w:sdt>")
                        + "</w:sdtContent></w:sdt>"),
                "甲|1");
    }

    @Test
    void keepsLineBreaksInsideCells() {
        reads(tbl(tr("<w:tc><w:p><w:r><w:t>尚未</w:t><w:br/><w:t>审结</w:t></w:r></w:p></w:tc>", tc("", "0"))), "尚未⏎审结|0");
    }

    @Test
    void dissolvesFramesAroundTables() {
        String inner = tbl(tr(tc("", "规章"), tc("", "0")));
        Document document = Docx.of(p("前") + tbl(tr("<w:tc>" + p("二、主动公开") + inner + p("") + "</w:tc>")) + p("后"))
                .read();

        assertThat(texts(document)).containsExactly("前", "二、主动公开", "⊞", "后");
        assertThat(rows(onlyGrid(document))).containsExactly("规章|0");
    }

    @Test
    void readsTablesInTextBoxesAfterTheParagraph() {
        Document document = Docx.of("<w:p><w:r><w:pict><w:txbxContent>" + tbl(tr(tc("", "甲"), tc("", "1")))
                        + "</w:txbxContent></w:pict><w:t>题</w:t></w:r></w:p>")
                .read();

        assertThat(texts(document)).containsExactly("题", "⊞");
    }

    @Test
    void numbersTablesAndParagraphsEachForThemselves() {
        Document document = Docx.of(
                        p("甲") + tbl(tr(tc("", "1"), tc("", "2"))) + p("乙") + tbl(tr(tc("", "3"), tc("", "4"))))
                .read();

        assertThat(document.blocks().stream().map(Block::place))
                .containsExactly(
                        new Place(Place.Unit.PARAGRAPH, 1),
                        new Place(Place.Unit.TABLE, 1),
                        new Place(Place.Unit.PARAGRAPH, 2),
                        new Place(Place.Unit.TABLE, 2));
    }
}
