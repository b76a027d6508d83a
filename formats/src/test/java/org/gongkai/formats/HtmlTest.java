package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Reading.grids;
import static org.gongkai.formats.Reading.onlyGrid;
import static org.gongkai.formats.Reading.read;
import static org.gongkai.formats.Reading.rows;
import static org.gongkai.formats.Reading.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private static Document page(String body) {
        return read("a.html", "<!DOCTYPE html><html><head><title>网站名</title></head><body>" + body + "</body></html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>正文</p>",
                "\ufeff  <html><body><p>正文",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>正文</p></body></html>",
                "<div class=x>正文</div>",
                "<!-- 导出 --><p>正文</p>",
                "<P>正文</P>"
            })
    void isRecognisedByItsContent(String html) {
        Document document = read("年报.txt", html);

        assertThat(document.kind()).isEqualTo(FileKind.HTML);
        assertThat(texts(document)).containsExactly("正文");
    }

    @Test
    void isRecognisedByItsEndingOnceThereIsATag() {
        assertThat(read("a.htm", "正文<br>第二行").kind()).isEqualTo(FileKind.HTML);
        assertThat(read("a.htm", "正文\n第二行").kind()).isEqualTo(FileKind.TEXT);
    }

    @Test
    void givesParagraphsAndHeadingsWithoutThePagesTitle() {
        Document document = page("<h1>年度报告</h1><p>第一段</p><div>第二段<br>第三段</div>裸文字<h3>一、<b>总体</b>情况</h3>");

        assertThat(document.blocks())
                .containsExactly(
                        new Paragraph("年度报告", 1, new Place(Place.Unit.PARAGRAPH, 1)),
                        new Paragraph("第一段", 0, new Place(Place.Unit.PARAGRAPH, 2)),
                        new Paragraph("第二段", 0, new Place(Place.Unit.PARAGRAPH, 3)),
                        new Paragraph("第三段", 0, new Place(Place.Unit.PARAGRAPH, 4)),
                        new Paragraph("裸文字", 0, new Place(Place.Unit.PARAGRAPH, 5)),
                        new Paragraph("一、总体情况", 3, new Place(Place.Unit.PARAGRAPH, 6)));
    }

    @Test
    void givesGridsWithTheirSpans() {
        Grid grid = onlyGrid(page("""
                <table><thead><tr><th rowspan="2" colspan=3>申请人情况</th><th colspan="2">法人</th></tr>
                <tr><th>商业<br>企业</th><th><p>科研</p><p>机构</p></th></tr></thead>
                <tbody><tr><td>一</td><td>&nbsp;</td><td></td><td> 12 </td><td>0</td></tr></tbody></table>"""));

        assertThat(rows(grid)).containsExactly("申请人情况×3↓2|法人×2", "商业⏎企业|科研⏎机构", "一|||12|0");
        assertThat(grid.place()).isEqualTo(new Place(Place.Unit.TABLE, 1));
    }

    @Test
    void joinsNumbersThatAreSplitAcrossElements() {
        Document document =
                page("<p>共<span>1</span><span><b>0</b></span>79条</p><table><tr><td><span>1</span><span>2</span></td>"
                        + "<td><font>3</font>4</td></tr></table>");

        assertThat(texts(document).getFirst()).isEqualTo("共1079条");
        assertThat(rows(onlyGrid(document))).containsExactly("12|34");
    }

    @Test
    void collapsesBlanksAsABrowserDoesAndJoinsBrokenChinese() {
        assertThat(texts(page("<p>\n  2023 \n 年政府信\n    息公开 &nbsp;A\n  B </p>")))
                .containsExactly("2023 年政府信息公开 \u00a0A B");
    }

    @Test
    void keepsLinesOfPreformattedText() {
        assertThat(texts(page("<pre>一、总体情况\n规章\t0\n</pre>"))).containsExactly("一、总体情况", "规章\t0");
    }

    @Test
    void dissolvesTablesThatOnlyLayOutThePage() {
        Document document = page("""
                <table><tr><td>导航</td><td><p>正文一</p>
                  <table><tr><td><p>二、主动公开</p>
                    <table><tr><td>规章</td><td>0</td></tr><tr><td>规范性文件</td><td>2</td></tr></table>
                    <p>正文二</p></td></tr></table>
                </td></tr></table>""");

        assertThat(texts(document)).containsExactly("导航", "正文一", "二、主动公开", "⊞", "正文二");
        assertThat(rows(onlyGrid(document))).containsExactly("规章|0", "规范性文件|2");
    }

    @Test
    void dissolvesATableOfProse() {
        String prose = "深入贯彻政府信息公开条例，".repeat(40);

        assertThat(texts(page("<table><tr><td>一、总体情况</td></tr><tr><td><p>" + prose + "</p><p>完</p></td></tr></table>")))
                .containsExactly("一、总体情况", prose, "完");
    }

    @Test
    void keepsATableOfFiguresWithALongNoteOrATableInACell() {
        String note = "注：以上数据统计期限为全年。".repeat(30);
        Document document = page("<table><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>"
                + "<tr><td>5</td><td>6</td><td>7</td><td>8</td></tr><tr><td colspan=4>" + note + "</td></tr>"
                + "<tr><td colspan=4><table><tr><td>甲</td><td>9</td></tr></table></td></tr></table>");

        assertThat(rows(onlyGrid(document))).containsExactly("1|2|3|4", "5|6|7|8", note + "×4", "甲⏎9×4");
    }

    @Test
    void passesOverWhatIsCertainlyNotText() {
        Document document = page("""
                <header>某区人民政府网站</header><nav><a>首页</a></nav><script>var a='<p>脚本</p>'</script><style>p{}</style>
                <div style="DISPLAY: none">隐藏</div><p hidden>隐藏</p><select><option>选项</option></select>
                <!--[if gte mso 9]><xml><w:x>文档</w:x></xml><![endif]--><textarea>输入</textarea>
                <article><header><h1>标题</h1></header><p>正文<o:p></o:p></p><p><o:p>&nbsp;</o:p></p></article><footer>版权</footer>""");

        assertThat(texts(document)).containsExactly("标题", "正文");
    }

    @Test
    void keepsTheNumbersThatWordWritesIntoConditionalComments() {
        assertThat(texts(page("<p><![if !supportLists]><span>一、</span><![endif]>总体情况</p>")))
                .containsExactly("一、总体情况");
    }

    @Test
    void writesTheNumbersOfOrderedLists() {
        Document document = page(
                "<ol start=3><li>主动公开</li><li><p>依申请</p></li><li>（三）管理</li></ol><ul><li>平台</li></ul><ol type=a><li>监督</li></ol>");

        assertThat(texts(document)).containsExactly("3.主动公开", "4.依申请", "（三）管理", "平台", "监督");
    }

    @Test
    void readsTheFieldsOfATableThatWasFilledIn() {
        Grid grid =
                onlyGrid(page("<input value=搜索><table><tr><td>规章</td><td><input type='text' value='12' readonly></td>"
                        + "<td><input type=hidden value=3><input type=submit value=提交></td></tr></table>"));

        assertThat(rows(grid)).containsExactly("规章|12|");
    }

    @Test
    void putsTheCaptionBeforeItsTable() {
        assertThat(texts(page("<table><caption>表一</caption><tr><td>甲</td><td>1</td></tr></table>")))
                .containsExactly("表一", "⊞");
    }

    @Test
    void cutsSpansToWhatThereIs() {
        Document document = page("<table><tr><td colspan=1000000>甲</td><td rowspan=65534>乙</td></tr>"
                + "<tr><td colspan=-1 rowspan=x>丙</td></tr></table><table><tr><td rowspan=0>丁</td><td>1</td></tr>"
                + "<tr><td>2</td></tr><tr><td>3</td></tr></table>");

        assertThat(rows(grids(document).getFirst())).containsExactly("甲×256|乙↓2", "丙");
        assertThat(rows(grids(document).getLast())).containsExactly("丁↓3|1", "2", "3");
    }
}
