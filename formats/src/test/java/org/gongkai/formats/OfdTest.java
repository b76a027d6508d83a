package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Ofd.code;
import static org.gongkai.formats.Reading.onlyGrid;
import static org.gongkai.formats.Reading.read;
import static org.gongkai.formats.Reading.refused;
import static org.gongkai.formats.Reading.rows;
import static org.gongkai.formats.Reading.texts;

import org.gongkai.formats.ReadResult.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfdTest {

    private static final String[] HEAD = {"信息内容", "制发", "废止"};

    @Test
    void cellsComeFromRulingLines() {
        Document document =
                page().table(20, 40, HEAD, new String[] {"规章", "1", ""}).read();

        assertThat(document.kind()).isEqualTo(FileKind.OFD);
        assertThat(rows(onlyGrid(document))).containsExactly("信息内容|制发|废止", "规章|1|");
    }

    @Test
    void thinFilledAreasAreRulingLinesToo() {
        Ofd ofd = page();
        for (int y : new int[] {40, 50, 60}) {
            ofd.path("Stroke=\"false\" Fill=\"true\"", "M 20 %d L 80 %d L 80 %d.2 L 20 %d.2 C".formatted(y, y, y, y));
        }
        for (int x : new int[] {20, 50, 80}) {
            ofd.path("Stroke=\"false\" Fill=\"true\"", "M %d 40 L %d.2 40 L %d.2 60 L %d 60 C".formatted(x, x, x, x));
        }
        ofd.text(22, 43, "甲").text(52, 43, "1").text(22, 53, "乙").text(52, 53, "2");

        assertThat(rows(onlyGrid(ofd.read()))).containsExactly("甲|1", "乙|2");
    }

    @Test
    void cellsWithoutALineBetweenThemAreMerged() {
        Ofd ofd = page().path("", "M 20 40 L 110 40 L 110 70 L 20 70 C M 50 50 L 110 50 M 20 60 L 110 60")
                .path("", "M 50 40 L 50 70 M 80 50 L 80 70")
                .text(22, 48, "机关")
                .text(52, 43, "申请人情况")
                .text(52, 53, "自然人")
                .text(82, 53, "总计")
                .text(22, 63, "甲")
                .text(52, 63, "3")
                .text(82, 63, "4");

        assertThat(rows(onlyGrid(ofd.read()))).containsExactly("机关↓2|申请人情况×2", "自然人|总计", "甲|3|4");
    }

    @Test
    void aTableThatGoesOnOnTheNextPageIsOneWithoutRepeatedHeadAndPageNumbers() {
        Ofd ofd = page().table(20, 240, HEAD, new String[] {"规章", "1", "0"})
                .text(100, 280, "- 1 -")
                .page()
                .table(20, 30, HEAD, new String[] {"文件", "2", "0"})
                .text(100, 280, "- 2 -");

        assertThat(rows(onlyGrid(ofd.read()))).containsExactly("信息内容|制发|废止", "规章|1|0", "文件|2|0");
    }

    @Test
    void stepsMayBeWrittenAsRepetitions() {
        Ofd ofd = page().text("", 20, 40, code(0, 4, " DeltaX=\"g 4 4 g 3 2\"", "本年新收123件"));

        assertThat(texts(ofd.read())).containsExactly("本年新收123件");
    }

    @Test
    void figuresSetApartAreTwoNumbers() {
        Ofd ofd = page().text("", 20, 40, code(0, 4, " DeltaX=\"2 4 2 2.6 3\"", "125,00"));

        assertThat(texts(ofd.read())).containsExactly("12 5,00");
    }

    @Test
    void stepsWithoutACountStopWhereTheTextDoes() {
        Ofd ofd = page().text("", 20, 40, code(0, 4, " DeltaX=\"g 100000000 4\"", "本年"));

        assertThat(texts(ofd.read())).containsExactly("本年");
    }

    @Test
    void stepsDownBeginNewLines() {
        Ofd ofd = page().text("", 20, 40, code(0, 4, " DeltaX=\"4 -4 4\" DeltaY=\"0 6 0\"", "甲乙丙丁"))
                .text(20, 80, "更长的一行");

        assertThat(texts(ofd.read())).containsExactly("甲乙", "丙丁", "更长的一行");
    }

    @Test
    void charactersStackedInACellAreReadFromTheTopDown() {
        Ofd ofd = page().path("", "M 20 40 L 60 40 L 60 70 L 20 70 C M 40 40 L 40 70")
                .text("ReadDirection=\"90\"", 28, 44, code(0, 4, "", "办理结果"))
                .text(48, 50, "9");

        assertThat(rows(onlyGrid(ofd.read()))).containsExactly("办理结果|9");
    }

    @Test
    void matricesMoveAndScaleText() {
        Ofd ofd = page().text("CTM=\"0.5 0 0 0.5 10 0\"", 20, 40, code(0, 8, " DeltaX=\"8\"", "甲乙"))
                .text(38, 40, "丙");

        assertThat(texts(ofd.read())).containsExactly("甲乙丙");
    }

    @Test
    void aPieceWithoutAPlaceStandsWhereTheOneBeforeBegan() {
        String codes = code(0, 4, " DeltaX=\"4\"", "甲乙") + "<ofd:TextCode X=\"8\" DeltaX=\"4\">丙丁</ofd:TextCode>";

        assertThat(texts(page().text("", 20, 40, codes).read())).containsExactly("甲乙丙丁");
    }

    @Test
    void textIsReadWithTheMappingToGlyphsBesideIt() {
        String mapping =
                "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"2\"><ofd:Glyphs>7 9</ofd:Glyphs>"
                        + "</ofd:CGTransform>";

        assertThat(texts(page().text("", 20, 40, mapping + code(0, 4, " DeltaX=\"4\"", "规章"))
                        .read()))
                .containsExactly("规章");
    }

    @Test
    void templatesBlocksAndUnitsArePartOfThePage() {
        Ofd ofd = page().raw("</ofd:Layer></ofd:Content><ofd:Template TemplateID=\"2\"/><ofd:Content><ofd:Layer>")
                .raw("<ofd:PageBlock ID=\"5\"><ofd:PageBlock ID=\"6\">")
                .text(20, 60, "乙")
                .raw("</ofd:PageBlock></ofd:PageBlock>")
                .raw("<ofd:CompositeObject Boundary=\"0 40 210 200\" ResourceID=\"3\"/>")
                .common("<ofd:TemplatePage ID=\"2\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>")
                .common("<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>")
                .with("Doc_0/Tpls/Tpl_0/Content.xml", Ofd.page("", text("甲")))
                .with(
                        "Doc_0/DocumentRes.xml",
                        "<ofd:Res" + Ofd.NAMESPACE + "><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"3\">"
                                + "<ofd:Content>" + text("丙")
                                + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>");

        assertThat(texts(ofd.read())).containsExactly("甲", "乙", "丙");
    }

    @Test
    void unitsThatHoldThemselvesEnd() {
        Ofd ofd = page().text(20, 40, "甲")
                .raw("<ofd:CompositeObject Boundary=\"0 0 210 200\" ResourceID=\"3\"/>")
                .common("<ofd:PublicRes>/Doc_0/Res.xml</ofd:PublicRes>")
                .with(
                        "Doc_0/Res.xml",
                        "<ofd:Res" + Ofd.NAMESPACE
                                + "><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"3\"><ofd:Content>"
                                + "<ofd:CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"3\"/>".repeat(50)
                                + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>");

        assertThat(new DocumentReader().read("a.ofd", ofd.bytes())).isInstanceOf(ReadResult.Unreadable.class);
    }

    @Test
    void templatesThatNameThemselvesAreNotFollowed() {
        Ofd ofd = page().raw("</ofd:Layer></ofd:Content><ofd:Template TemplateID=\"2\"/><ofd:Content><ofd:Layer>")
                .common("<ofd:TemplatePage ID=\"2\" BaseLoc=\"Tpl.xml\"/>")
                .with("Doc_0/Tpl.xml", Ofd.page("<ofd:Template TemplateID=\"2\"/>", text("甲")));

        assertThat(texts(ofd.read())).containsExactly("甲");
    }

    @Test
    void allDocumentsAreReadAndPagesInTheOrderOfTheirList() {
        Docx file = Docx.empty()
                .with("OFD.xml", Ofd.entrance("Doc_0/Document.xml", "/Doc_1/Document.xml"))
                .with(
                        "Doc_0/Document.xml",
                        Ofd.document(
                                "",
                                "<ofd:Page ID=\"1\" BaseLoc=\"P/2.xml\"/><ofd:Page ID=\"2\" BaseLoc=\"/Doc_0/P/1.xml\"/>"))
                .with("Doc_1/Document.xml", Ofd.document("", "<ofd:Page ID=\"1\" BaseLoc=\"../Doc_0/./P/3.xml\"/>"))
                .with("Doc_0/P/1.xml", Ofd.page("", text("二、乙")))
                .with("Doc_0/P/2.xml", Ofd.page("", text("一、甲")))
                .with("Doc_0/P/3.xml", Ofd.page("", text("三、丙")));

        assertThat(texts(read("a.ofd", file.bytes()))).containsExactly("一、甲", "二、乙", "三、丙");
    }

    @Test
    void locationsMayDifferInCaseAndBeginAtTheRoot() {
        Docx file = Docx.empty()
                .with("ofd.xml", Ofd.entrance("doc_0\\document.XML"))
                .with("Doc_0/Document.xml", Ofd.document("", "<ofd:Page ID=\"1\" BaseLoc=\"Doc_0/page.xml\"/>"))
                .with("Doc_0/Page.xml", Ofd.page("", text("甲")));

        assertThat(texts(read("a.ofd", file.bytes()))).containsExactly("甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.ofdspec.org/2016", "http://www.ofdspec.org", ""})
    void namespacesMayBeOldOrMissingAndGoWithoutAPrefix(String namespace) {
        String declared = namespace.isEmpty() ? "" : " xmlns=\"" + namespace + "\"";
        Docx file = Docx.empty();
        file.with("OFD.xml", plain(Ofd.entrance("Doc_0/Document.xml"), declared));
        file.with("Doc_0/Document.xml", plain(Ofd.document("", "<ofd:Page ID=\"1\" BaseLoc=\"Page.xml\"/>"), declared));
        file.with("Doc_0/Page.xml", plain(Ofd.page("", text("甲")), declared));

        assertThat(texts(read("a.ofd", file.bytes()))).containsExactly("甲");
    }

    private static String plain(String xml, String declared) {
        return xml.replace(Ofd.NAMESPACE, declared).replace("ofd:", "");
    }

    @Test
    void whatCannotBeSeenIsNotRead() {
        Ofd ofd = page().text(20, 40, "甲")
                .text("Visible=\"false\"", 20, 50, code(0, 4, "", "隐"))
                .text("CTM=\"0.7 0.7 -0.7 0.7 0 0\"", 20, 60, code(0, 4, " DeltaX=\"4\"", "水印"))
                .text(300, 40, "外");

        assertThat(texts(ofd.read())).containsExactly("甲");
    }

    @Test
    void patternsInsideColoursAreNotRead() {
        Ofd ofd = page().text(20, 40, "甲")
                .raw("<ofd:PathObject Boundary=\"0 0 9 9\" Fill=\"true\"><ofd:FillColor><ofd:Pattern><ofd:CellContent>"
                        + text("纹")
                        + "</ofd:CellContent></ofd:Pattern></ofd:FillColor><ofd:AbbreviatedData>M 0 0</ofd:AbbreviatedData>"
                        + "</ofd:PathObject>");

        assertThat(texts(ofd.read())).containsExactly("甲");
    }

    @Test
    void filesWithPicturesOnlyAreReferredToTextRecognition() {
        ReadResult.Unreadable scan = refused(
                "a.ofd",
                page().raw("<ofd:ImageObject Boundary=\"0 0 210 297\" ResourceID=\"1\"/>")
                        .bytes());

        assertThat(scan.reason()).isEqualTo(Reason.PICTURE);
        assertThat(scan.detail()).contains("OCR");
    }

    @Test
    void textThatOnlyItsFontKnowsIsReferredToTextRecognition() {
        ReadResult.Unreadable unknown = refused(
                "a.ofd",
                page().text(20, 40, "\ue124\ue03e\ueec6\ue0ba2024\ufffd\ufffd").bytes());

        assertThat(unknown.reason()).isEqualTo(Reason.PICTURE);
        assertThat(unknown.detail()).contains("字形");
    }

    @Test
    void aSingleUnknownCharacterIsShownAsOne() {
        assertThat(texts(page().text(20, 40, "本年收到申请1\ue1245件").read())).containsExactly("本年收到申请1\ufffd5件");
    }

    @Test
    void encryptedFilesAreRefusedWithWhatToDo() {
        ReadResult.Unreadable locked = refused(
                "a.ofd",
                page().text(20, 40, "密").with("Encryptions.xml", "<e/>").bytes());

        assertThat(locked.reason()).isEqualTo(Reason.ENCRYPTED);
        assertThat(locked.detail()).contains("另存");
    }

    @Test
    void filesWithoutTheirPagesAreBroken() {
        Docx file = Docx.empty()
                .with("OFD.xml", Ofd.entrance("Doc_0/Document.xml"))
                .with("Doc_0/Document.xml", Ofd.document("", "<ofd:Page ID=\"1\" BaseLoc=\"Page.xml\"/>"));

        assertThat(refused("a.ofd", file.bytes()).reason()).isEqualTo(Reason.BROKEN);
        assertThat(refused("a.ofd", Docx.empty().with("OFD.xml", Ofd.entrance()).bytes())
                        .reason())
                .isEqualTo(Reason.BROKEN);
    }

    private static String text(String text) {
        String codes = code(0, 4, "", text);
        return "<ofd:TextObject Boundary=\"20 40 50 5\" Size=\"4\">" + codes + "</ofd:TextObject>";
    }

    private static Ofd page() {
        return new Ofd().page();
    }
}
