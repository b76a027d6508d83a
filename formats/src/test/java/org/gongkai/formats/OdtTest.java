package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Odt.cell;
import static org.gongkai.formats.Odt.p;
import static org.gongkai.formats.Odt.row;
import static org.gongkai.formats.Odt.table;
import static org.gongkai.formats.Reading.onlyGrid;
import static org.gongkai.formats.Reading.refused;
import static org.gongkai.formats.Reading.rows;
import static org.gongkai.formats.Reading.texts;

import java.util.List;
import org.gongkai.formats.ReadResult.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdtTest {

    private static final String COVERED = "<table:covered-table-cell/>";

    private static void reads(String text, String... expected) {
        assertThat(texts(Odt.read(text))).containsExactly(expected);
    }

    @Test
    void saysWhatItRead() {
        assertThat(Odt.read(p("正文")).kind()).isEqualTo(FileKind.ODT);
    }

    @ParameterizedTest
    @CsvSource({
        "'  收到\n  51  件 ', '收到 51 件 '",
        "<text:s/>甲<text:s text:c='3'/>乙, ' 甲   乙'",
        "甲<text:tab/>乙, '甲\t乙'",
        "<text:span>收到 </text:span><text:span> 51</text:span>件, '收到 51件'",
        "<text:a>甲<text:span>乙</text:span></text:a>丙, 甲乙丙",
        "<text:page-number>3</text:page-number>页, 3页",
        "<text:ruby><text:ruby-base>公开</text:ruby-base><text:ruby-text>gongkai</text:ruby-text></text:ruby>, 公开",
        "甲<office:annotation><dc:creator>审</dc:creator><text:p>改</text:p></office:annotation>乙, 甲乙",
        "甲<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note>乙, 甲乙",
        "甲<draw:frame><svg:title>图</svg:title><svg:desc>说明</svg:desc></draw:frame>乙, 甲乙",
        "<loext:content-control>甲</loext:content-control>乙, 甲乙",
        "甲<text:soft-page-break/>乙<text:bookmark/>, 甲乙"
    })
    void showsWhatThePageShows(String content, String expected) {
        reads(p(content), expected);
    }

    @Test
    void beginsANewParagraphAtALineBreak() {
        reads(p("甲<text:line-break/>乙"), "甲", "乙");
    }

    @Test
    void leavesOutWhatWasDeletedAndKeepsWhatWasInserted() {
        reads(
                "<text:tracked-changes><text:changed-region><text:deletion>" + p("删去")
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + p(
                                "收到<text:change text:change-id='1'/><text:change-start text:change-id='2'/>51<text:change-end"
                                        + " text:change-id='2'/>件"),
                "收到51件");
    }

    @Test
    void leavesOutHiddenTextAndTheTableOfContents() {
        String hidden = "<style:style style:name='T1'><style:text-properties text:display='none'/></style:style>";
        String text = "<text:table-of-content><text:index-body>" + p("一、总体情况 1")
                + "</text:index-body></text:table-of-content><text:section text:display='none'>" + p("隐")
                + "</text:section>" + p("甲<text:span text:style-name='T1'>隐</text:span>乙");

        assertThat(texts(Reading.read("a.odt", Odt.file(hidden, text).bytes()))).containsExactly("甲乙");
    }

    @Test
    void putsATextBoxBehindItsParagraph() {
        reads(p("甲<draw:frame><draw:text-box>" + p("框") + "</draw:text-box></draw:frame>乙") + p("丙"), "甲乙", "框", "丙");
    }

    @Test
    void takesHeadingsWithTheirLevels() {
        Document document = Odt.read("<text:h text:outline-level='2'>甲</text:h><text:h>乙</text:h>" + p("丙"));

        assertThat(document.blocks())
                .extracting(block -> ((Paragraph) block).outlineLevel())
                .containsExactly(2, 1, 0);
    }

    private static String level(int level, String attributes) {
        return "<text:list-level-style-number text:level='%d' %s/>".formatted(level, attributes);
    }

    private static final String OUTLINE = "<text:list-style style:name='L1'>"
            + level(1, "style:num-format='一, 二, 三, ...' style:num-suffix='、'")
            + level(2, "style:num-format='一, 二, 三, ...' style:num-prefix='（' style:num-suffix='）'")
            + level(3, "style:num-format='1' text:display-levels='2' style:num-suffix='.'")
            + "</text:list-style>";

    private static String item(String content) {
        return "<text:list-item>" + content + "</text:list-item>";
    }

    private static String list(String attributes, String... items) {
        return "<text:list " + attributes + ">" + String.join("", items) + "</text:list>";
    }

    private static List<String> numbered(String text) {
        return texts(Reading.read("a.odt", Odt.file(OUTLINE, text).bytes()));
    }

    @Test
    void writesTheNumbersOfLists() {
        String inner = list("", item(p("主动公开") + p("正文") + list("", item(p("政策")), item(p("解读")))), item(p("依申请")));

        assertThat(numbered(list("text:style-name='L1'", item(p("总体情况") + inner), item(p("其他")))))
                .containsExactly("一、总体情况", "（一）主动公开", "正文", "一.1. 政策", "一.2. 解读", "（二）依申请", "二、其他");
    }

    @Test
    void goesOnCountingOnlyWhereAListSaysSo() {
        String named = "text:style-name='L1'";
        String text = list(named + " xml:id='a'", item(p("甲")))
                + list(named + " text:continue-numbering='true'", item(p("乙")))
                + list(named, item(p("丙")))
                + list(named + " text:continue-list='a'", item(p("丁")))
                + list(named, "<text:list-item text:start-value='7'>" + p("戊") + "</text:list-item>", item(p("己")))
                + list(named, "<text:list-header>" + p("庚") + "</text:list-header>");

        assertThat(numbered(text)).containsExactly("一、甲", "二、乙", "一、丙", "三、丁", "七、戊", "八、己", "庚");
    }

    @Test
    void numbersHeadingsByTheOutlineOfTheCommonStyles() {
        String outline = "<text:outline-style><text:outline-level-style text:level='1' style:num-format='一, 二, 三, ...'"
                + " loext:num-list-format='%1%、'/><text:outline-level-style text:level='2' style:num-format='1'"
                + " loext:num-list-format='（%2%）'/></text:outline-style>";
        String text = "<text:h text:outline-level='1'>总体情况</text:h><text:h text:outline-level='2'>公开</text:h>"
                + "<text:h text:outline-level='1'>申请</text:h>";

        assertThat(texts(Reading.read(
                        "a.odt",
                        Odt.file("", text)
                                .with("styles.xml", Odt.commonStyles(outline))
                                .bytes())))
                .containsExactly("一、总体情况", "（1）公开", "二、申请");
    }

    @Test
    void mergesCellsAcrossColumnsAndRows() {
        String grid = table(
                row(
                        cell("table:number-columns-spanned='2'", "信息", "内容"),
                        COVERED,
                        cell("table:number-rows-spanned='2'", "1")),
                row(cell("", "乙"), cell(""), COVERED));

        assertThat(rows(onlyGrid(Odt.read(grid)))).containsExactly("信息⏎内容×2|1↓2", "乙|");
    }

    @Test
    void repeatsCellsAndRowsAsTheFileSays() {
        String grid = table(
                "<table:table-header-rows>" + row(cell("", "甲"), cell("table:number-columns-repeated='3'", "0"))
                        + "</table:table-header-rows>",
                "<table:table-row table:number-rows-repeated='2'>" + cell("", "乙") + cell("", "1")
                        + "</table:table-row>");

        assertThat(rows(onlyGrid(Odt.read(grid)))).containsExactly("甲|0|0|0", "乙|1", "乙|1");
    }

    @Test
    void readsATableInACellOfATableThatOnlyLaysOut() {
        String inner = table(row(cell("", "甲"), cell("", "1")));
        String outer = "<table:table><table:table-row><table:table-cell>" + p("上") + inner
                + "</table:table-cell></table:table-row></table:table>";
        Document document = Odt.read(outer);

        assertThat(texts(document)).containsExactly("上", "⊞");
        assertThat(rows(onlyGrid(document))).containsExactly("甲|1");
    }

    @Test
    void refusesRepetitionsBeyondTheBound() {
        String many = "<table:table-row table:number-rows-repeated='999999999'>" + cell("", "乙") + "</table:table-row>";

        assertThat(refused("a.odt", Odt.file("", table(many)).bytes()).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(
                                "a.odt",
                                Odt.file("", table(row(cell("table:number-columns-repeated='999999999'", ""))))
                                        .bytes())
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesFilesWithAPasswordAndSaysWhatToDo() {
        String manifest = "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                + "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
        ReadResult.Unreadable older = refused(
                "a.odt",
                Odt.file("", p("文")).with("META-INF/manifest.xml", manifest).bytes());
        ReadResult.Unreadable newer = refused(
                "a.odt",
                Docx.empty()
                        .with("encrypted-package", "x")
                        .with("META-INF/manifest.xml", manifest)
                        .bytes());

        assertThat(List.of(older.reason(), newer.reason())).containsOnly(Reason.ENCRYPTED);
        assertThat(older.detail()).contains("另存为");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spreadsheet", "presentation", "drawing"})
    void namesTheOtherFormsOfItsFamily(String body) {
        String content = Odt.content("", "").replace("office:text", "office:" + body);

        assertThat(refused("a.odt", Docx.empty().with("content.xml", content).bytes()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.UNSUPPORTED))
                .satisfies(
                        refused -> assertThat(refused.detail()).contains("ODF").contains("另存为"));
    }
}
