package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Docx.p;
import static org.gongkai.formats.Docx.tbl;
import static org.gongkai.formats.Docx.tr;

import org.junit.jupiter.api.Test;

class DocxNumberingTest {

    /** A definition of the levels given, in order. */
    private static String definition(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>".formatted(id, String.join("", levels));
    }

    private static String level(int level, String format, String text, String rest) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, rest, text);
    }

    private static String list(int id, int definition, String overrides) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>".formatted(id, definition, overrides);
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(level, list, text);
    }

    private static void reads(String numbering, String body, String... expected) {
        assertThat(Reading.texts(Docx.of(body).withNumbering(numbering).read())).containsExactly(expected);
    }

    private static final String OUTLINE = definition(
                    0,
                    level(0, "chineseCounting", "%1、", ""),
                    level(1, "chineseCounting", "（%2）", ""),
                    level(2, "decimal", "%3.", ""))
            + list(1, 0, "");

    @Test
    void writesTheNumbersOfHeadings() {
        reads(
                OUTLINE,
                item(1, 0, "总体情况")
                        + item(1, 1, "主动公开")
                        + item(1, 2, "政策")
                        + item(1, 2, "解读")
                        + item(1, 1, "依申请")
                        + item(1, 2, "收到")
                        + p("正文")
                        + item(1, 0, "主动公开政府信息情况")
                        + item(1, 1, "其他"),
                "一、总体情况",
                "（一）主动公开",
                "1. 政策",
                "2. 解读",
                "（二）依申请",
                "1. 收到",
                "正文",
                "二、主动公开政府信息情况",
                "（一）其他");
    }

    @Test
    void goesOnCountingAcrossListsOfOneDefinition() {
        reads(OUTLINE + list(2, 0, ""), item(1, 0, "甲") + item(2, 0, "乙") + item(1, 0, "丙"), "一、甲", "二、乙", "三、丙");
    }

    @Test
    void startsAnewWhereAListSaysSo() {
        String anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        reads(
                OUTLINE + list(2, 0, anew),
                item(1, 0, "甲") + item(1, 0, "乙") + item(2, 0, "丙") + item(2, 0, "丁"),
                "一、甲",
                "二、乙",
                "一、丙",
                "二、丁");
    }

    @Test
    void takesTheLevelThatAListPutsInPlaceOfItsDefinitions() {
        String own = "<w:lvlOverride w:ilvl=\"0\">"
                + level(0, "decimalEnclosedCircle", "%1", "<w:suff w:val=\"nothing\"/>") + "</w:lvlOverride>";
        reads(OUTLINE + list(2, 0, own), item(2, 0, "甲") + item(2, 0, "乙"), "①甲", "②乙");
    }

    @Test
    void countsHigherLevelsThatWereLeftOut() {
        String numbering =
                definition(0, level(0, "decimal", "%1", ""), level(1, "decimal", "%1.%2", "")) + list(1, 0, "");
        reads(
                numbering,
                item(1, 1, "甲") + item(1, 1, "乙") + item(1, 0, "丙") + item(1, 1, "丁"),
                "1.1 甲",
                "1.2 乙",
                "2 丙",
                "2.1 丁");
    }

    @Test
    void keepsCountingOnALevelThatNeverRestarts() {
        String numbering = definition(
                        0,
                        level(0, "chineseCounting", "%1、", ""),
                        level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"))
                + list(1, 0, "");
        reads(
                numbering,
                item(1, 0, "甲") + item(1, 1, "乙") + item(1, 0, "丙") + item(1, 1, "丁"),
                "一、甲",
                "1. 乙",
                "二、丙",
                "2. 丁");
    }

    @Test
    void writesDigitsWhereALevelAsksForThem() {
        String numbering =
                definition(0, level(0, "chineseCounting", "%1、", ""), level(1, "decimal", "%1.%2", "<w:isLgl/>"))
                        + list(1, 0, "");
        reads(numbering, item(1, 0, "甲") + item(1, 1, "乙"), "一、甲", "1.1 乙");
    }

    @Test
    void writesNothingForBulletsAndUnknownLists() {
        reads(
                definition(0, level(0, "bullet", "\uf0b7", "")) + list(1, 0, ""),
                item(1, 0, "甲") + item(7, 0, "乙") + item(0, 0, "丙") + item(1, 12, "丁"),
                "甲",
                "乙",
                "丙",
                "丁");
    }

    @Test
    void numbersThroughStylesAndLetsAParagraphOptOut() {
        String numbering = definition(
                        0,
                        level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"h1\"/>"),
                        level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"h2\"/>"))
                + list(1, 0, "");
        String style = "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"heading %d\"/><w:pPr><w:numPr>"
                + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        Document document = Docx.of(styled.formatted("h1", "", "总体情况")
                        + styled.formatted("h2", "", "主动公开")
                        + styled.formatted("h2", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "无号")
                        + styled.formatted("h1", "", "申请"))
                .withNumbering(numbering)
                .withStyles(style.formatted("h1", 1) + style.formatted("h2", 2))
                .read();

        assertThat(Reading.texts(document)).containsExactly("一、总体情况", "（一）主动公开", "无号", "二、申请");
        assertThat(document.blocks())
                .extracting(block -> ((Paragraph) block).outlineLevel())
                .containsExactly(1, 2, 2, 1);
    }

    @Test
    void followsADefinitionToTheStyleThatHoldsIt() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"公文\"/></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"公文\"/>"
                + level(0, "chineseCounting", "%1、", "")
                + "</w:abstractNum>" + list(1, 0, "");
        reads(numbering, item(1, 0, "甲"), "一、甲");
    }

    @Test
    void numbersEmptyCells() {
        String numbering = definition(0, level(0, "decimal", "%1", "<w:suff w:val=\"nothing\"/>")) + list(1, 0, "");
        String number = "<w:tc><w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p></w:tc>";
        Document document = Docx.of(
                        tbl(tr(number, "<w:tc>" + p("甲") + "</w:tc>"), tr(number, "<w:tc>" + p("乙") + "</w:tc>")))
                .withNumbering(numbering)
                .read();

        assertThat(Reading.rows(Reading.onlyGrid(document))).containsExactly("1|甲", "2|乙");
    }
}
