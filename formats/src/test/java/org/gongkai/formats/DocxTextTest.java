package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Docx.p;
import static org.gongkai.formats.Reading.read;
import static org.gongkai.formats.Reading.texts;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocxTextTest {

    private static void reads(String body, String... expected) {
        assertThat(texts(Docx.of(body).read())).containsExactly(expected);
    }

    @Test
    void givesParagraphsInOrderWithoutEmptyOnes() {
        Document document =
                Docx.of(p("一、总体情况") + "<w:p/>" + p("正文") + "<w:sectPr/>").read();

        assertThat(document.kind()).isEqualTo(FileKind.DOCX);
        assertThat(document.blocks())
                .containsExactly(
                        new Paragraph("一、总体情况", 0, new Place(Place.Unit.PARAGRAPH, 1)),
                        new Paragraph("正文", 0, new Place(Place.Unit.PARAGRAPH, 2)));
    }

    @Test
    void joinsRunsAndKeepsTabs() {
        reads(
                "<w:p><w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">79 条</w:t><w:tab/>"
                        + "<w:t>完</w:t></w:r></w:p>",
                "1079 条\t完");
    }

    @Test
    void partsParagraphsAtLineBreaks() {
        reads(
                "<w:p><w:r><w:t>宿城区</w:t><w:br/><w:t>年度报告</w:t><w:cr/><w:br w:type=\"page\"/><w:t>完</w:t></w:r></w:p>",
                "宿城区",
                "年度报告",
                "完");
    }

    @Test
    void leavesOutTheTabsOfParagraphProperties() {
        reads(
                "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>",
                "甲");
    }

    @Test
    void keepsInsertionsAndDropsWhatWasStruckOutOrMovedAway() {
        reads(
                "<w:p><w:ins><w:r><w:t>收到</w:t></w:r></w:ins><w:del><w:r><w:delText>51</w:delText><w:t>51</w:t></w:r></w:del>"
                        + "<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>52件</w:t></w:r></w:moveTo></w:p>",
                "收到52件");
    }

    @Test
    void joinsParagraphsWhoseBorderWasStruckOut() {
        reads(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>上半</w:t></w:r></w:p>" + p("下半")
                        + p("另段"),
                "上半下半",
                "另段");
    }

    @Test
    void takesOneOfSeveralAlternatives() {
        String box = "<w:txbxContent>" + p("框内") + "</w:txbxContent>";
        reads(
                "<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                        + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>"
                        + p("下段"),
                "前后",
                "框内",
                "下段");
    }

    @Test
    void takesTheFallbackWhereThereIsNoChoice() {
        reads(
                "<w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>甲</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>",
                "甲");
    }

    @Test
    void readsTextBoxesInsideTextBoxes() {
        String inner =
                "<w:p><w:r><w:t>内</w:t><w:pict><w:txbxContent>" + p("最内") + "</w:txbxContent></w:pict></w:r></w:p>";
        reads(
                "<w:p><w:r><w:pict><w:txbxContent>" + inner + "</w:txbxContent></w:pict><w:t>外</w:t></w:r></w:p>",
                "外",
                "内",
                "最内");
    }

    @Test
    void readsThroughWrappers() {
        reads(
                "<w:sdt><w:sdtPr><w:alias w:val=\"标签\"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink>"
                        + "<w:smartTag><w:r><w:t>乙</w:t></w:r></w:smartTag><w:bookmarkStart w:name=\"_GoBack\"/><w:bookmarkEnd/>"
                        + "<w:customXml><w:r><w:t>丙</w:t></w:r></w:customXml></w:p></w:sdtContent></w:sdt>",
                "甲乙丙");
    }

    @Test
    void keepsResultsOfFieldsAndDropsTheirInstructions() {
        String field = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
        reads(
                "<w:p><w:r><w:t>占</w:t></w:r>" + field.formatted("begin")
                        + "<w:r><w:instrText>= 1+1</w:instrText><w:t>指令</w:t></w:r>"
                        + field.formatted("separate") + "<w:r><w:t>75%</w:t></w:r>" + field.formatted("end")
                        + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>",
                "占75%3");
    }

    @Test
    void losesNoTextToAFieldThatIsNeverClosed() {
        reads("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>X</w:instrText></w:r></w:p>" + p("正文"), "正文");
    }

    @Test
    void leavesOutHiddenTextAndKeepsWhatIsSwitchedOffAgain() {
        reads(
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r></w:p>",
                "显");
    }

    @Test
    void readsSymbolsHyphensFormulasAndRuby() {
        reads(
                "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>是</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>"
                        + "<m:oMath><m:r><m:t>50%</m:t></m:r></m:oMath><w:r><w:ruby><w:rt><w:r><w:t>chan</w:t></w:r></w:rt>"
                        + "<w:rubyBase><w:r><w:t>瀍</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>",
                "☑是-50%瀍");
    }

    @Test
    void leavesOutNotesAndDrawnText() {
        reads(
                "<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id=\"1\"/><w:drawing><a:p><a:r><a:t>图</a:t></a:r></a:p></w:drawing>"
                        + "</w:r></w:p>",
                "正文");
    }

    @Test
    void readsTheStrictForm() {
        byte[] strict = Docx.raw("<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>"
                        + p("正文") + "</w:body></w:document>")
                .bytes();

        assertThat(texts(read("a.docx", strict))).containsExactly("正文");
    }

    @Test
    void readsUtf16AndOtherPrefixes() {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
                + "<document xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><body><p><r><t>正文</t></r></p></body></document>";
        byte[] docx = Docx.empty()
                .with("word/document.xml", xml.getBytes(StandardCharsets.UTF_16))
                .bytes();

        assertThat(texts(read("a.docx", docx))).containsExactly("正文");
    }

    @Test
    void findsTheTextPartByItsRelationships() {
        String relationship = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/></Relationships>";
        Document document = Docx.empty()
                .with("[Content_Types].xml", "<Types/>")
                .with("_rels/.rels", relationship.formatted("officeDocument", "/word/document2.xml"))
                .with("word/_rels/document2.xml.rels", relationship.formatted("styles", "styles2.xml"))
                .with(
                        "word/styles2.xml",
                        "<w:styles " + Docx.NAMESPACES
                                + "><w:style w:styleId=\"9\"><w:name w:val=\"heading 2\"/></w:style></w:styles>")
                .with(
                        "word/document2.xml",
                        "<w:document " + Docx.NAMESPACES
                                + "><w:body><w:p><w:pPr><w:pStyle w:val=\"9\"/></w:pPr><w:r><w:t>题</w:t></w:r></w:p></w:body></w:document>")
                .read();

        assertThat(document.blocks()).containsExactly(new Paragraph("题", 2, new Place(Place.Unit.PARAGRAPH, 1)));
    }
}
