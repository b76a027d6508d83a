package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Reading.onlyGrid;
import static org.gongkai.formats.Reading.read;
import static org.gongkai.formats.Reading.rows;
import static org.gongkai.formats.Reading.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 年度报告\n\n## 一、总体情况\n",
                "正文\n\n| 规章 | 0 |\n|---|:-:|\n| 文件 | 2 |\n",
                "正文\n<table><tr><td>甲</td><td>1</td></tr></table>\n"
            })
    void isRecognisedByItsContent(String text) {
        assertThat(read("年报.txt", text).kind()).isEqualTo(FileKind.MARKDOWN);
    }

    @Test
    void isRecognisedByItsEnding() {
        assertThat(read("年报.MD", "一、总体情况").kind()).isEqualTo(FileKind.MARKDOWN);
    }

    @Test
    void givesHeadingsTheirLevel() {
        Document document = read("a.md", "# 年度报告 #\n##一、总体情况\n正文\n####### 七个\n#话题#活动\n### 第 1 # 号");

        assertThat(document.blocks())
                .containsExactly(
                        new Paragraph("年度报告", 1, new Place(Place.Unit.LINE, 1)),
                        new Paragraph("一、总体情况", 2, new Place(Place.Unit.LINE, 2)),
                        new Paragraph("正文", 0, new Place(Place.Unit.LINE, 3)),
                        new Paragraph("####### 七个", 0, new Place(Place.Unit.LINE, 4)),
                        new Paragraph("#话题#活动", 0, new Place(Place.Unit.LINE, 5)),
                        new Paragraph("第 1 # 号", 3, new Place(Place.Unit.LINE, 6)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "**一、**总体*情况* → 一、总体情况",
                "__重点__与snake_case_name → 重点与snake_case_name",
                "- 主动公开 → 主动公开",
                "1. 主动公开 → 1. 主动公开",
                "> > 引文 → 引文",
                "见[政府网站](http://a.gov.cn/x)和![图](a.png)。 → 见政府网站和。",
                "2\\*3 \\# 号 \\_ → 2*3 # 号 _",
                "注*：3件 → 注*：3件",
                "`代码` &lt;90%&nbsp;A → 代码 <90%\u00a0A",
                "<center>年度报告</center> → 年度报告",
            })
    void removesMarks(String markdown, String shown) {
        assertThat(texts(read("a.md", markdown))).containsExactly(shown);
    }

    @Test
    void partsLinesAtHtmlBreaksAndDropsRulesAndFences() {
        assertThat(texts(read("a.md", "甲<br>乙\n---\n```\n丙\n```\n* * *\n题\n====\n\n丁")))
                .containsExactly("甲", "乙", "丙", "题", "", "丁");
    }

    @Test
    void readsPipeTables() {
        Document document = read(
                "a.md", "前\n| 信息内容 | 本年**制发** | |\n| :--- | ---: | --- |\n| 规章 | 0 | 甲\\|乙 |\n|文件<br>清单| |2|\n\n后 | 面");

        assertThat(texts(document)).containsExactly("前", "⊞", "", "后 | 面");
        assertThat(rows(onlyGrid(document))).containsExactly("信息内容|本年制发|", "规章|0|甲|乙", "文件⏎清单||2");
    }

    @Test
    void readsPipeTablesWithoutRulerOrOuterPipes() {
        assertThat(rows(onlyGrid(read("a.md", "|规章|0|\n|文件|2|")))).containsExactly("规章|0", "文件|2");
        assertThat(rows(onlyGrid(read("a.md", "规章 | 0\n--- | ---\n文件 | 2")))).containsExactly("规章|0", "文件|2");
    }

    @Test
    void readsHtmlTablesAsTextRecognitionWritesThem() {
        Document document = read("a.md", """
                # 三、收到和处理
                <div>说明<table border=1><tr><td rowspan="2">申请人</td><td>自然人</td></tr>
                <tr><td>12</td></tr></table></div>
                正文 **完**
                """);

        assertThat(texts(document)).containsExactly("三、收到和处理", "说明", "⊞", "正文 完");
        assertThat(rows(onlyGrid(document))).containsExactly("申请人↓2|自然人", "12");
        assertThat(document.blocks().get(1).place()).isEqualTo(new Place(Place.Unit.LINE, 2));
        assertThat(document.blocks().get(3).place()).isEqualTo(new Place(Place.Unit.LINE, 4));
    }

    @Test
    void readsAnHtmlTableThatIsNeverClosed() {
        assertThat(rows(onlyGrid(read("a.md", "<table><tr><td>甲</td><td>1</td></tr>\n<tr><td>乙</td><td>2"))))
                .containsExactly("甲|1", "乙|2");
    }

    @Test
    void givesWayToAWholePage() {
        assertThat(read("a.md", "<!doctype html><html><body># 正文</body></html>").kind())
                .isEqualTo(FileKind.HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.txt"})
    void isNoPageWhereEachTableStandsInOneOfItsOwn(String name) {
        Document document = read(
                name, "# 年度报告\n# 一、总体情况\n<html><body><table><tr><td>规章</td><td>$0$</td></tr></table></body></html>\n");
        assertThat(document.kind()).isEqualTo(FileKind.MARKDOWN);
        assertThat(texts(document)).containsExactly("年度报告", "一、总体情况", "⊞");
        assertThat(rows(onlyGrid(document))).containsExactly("规章|0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "占$7 5 . 5 8 \\%$。 → 占75.58%。",
                "共$\\mathrm{1 2}$件 → 共12件",
                "$7 \\times 2 4$小时 → 7×24小时",
                "$x$与$y$ → $x$与$y$",
                "价$5元，$6元 → 价$5元，$6元",
            })
    void readsFiguresThatWereTakenForFormulas(String line, String text) {
        assertThat(texts(read("a.md", line))).containsExactly(text);
    }
}
