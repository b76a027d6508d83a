package org.gongkai.formats;

import static org.gongkai.formats.HungryFilesTest.answersSoon;
import static org.gongkai.formats.HungryFilesTest.packed;
import static org.gongkai.formats.HungryFilesTest.part;
import static org.gongkai.formats.HungryFilesTest.text;
import static org.gongkai.formats.Word97.inTable;
import static org.gongkai.formats.Word97.row;
import static org.gongkai.formats.Word97.sprm;
import static org.gongkai.formats.Word97.sprm4;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** As {@link HungryFilesTest}, for the other forms of office files. */
class HungryOfficeFilesTest {

    static Stream<Arguments> odt() {
        String content = Odt.content("", "").replaceFirst("</office:text>.*", "");
        return Stream.of(
                part("paragraphs", content, i -> "<text:p>" + i + "</text:p>"),
                part("spaces", content + "<text:p>", i -> "<text:s text:c='999'/>"),
                part("lists", content, i -> "<text:list xml:id='" + i + "'><text:list-item/></text:list>"),
                part("cells", content + "<table:table><table:table-row>", i -> "<table:table-cell/>"),
                part(
                        "repeated rows",
                        content + "<table:table>",
                        i ->
                                "<table:table-row table:number-rows-repeated='99999'><table:table-cell/></table:table-row>"),
                part("boxes", content + "<text:p>", i -> "<draw:text-box><text:p>1</text:p></draw:text-box>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odt")
    void openDocumentTextsAreAnsweredWithinTheBound(String what, String start, IntFunction<String> piece)
            throws IOException {
        answersSoon("a.odt", packed("content.xml", start, piece));
    }

    static Stream<Arguments> sheets() {
        String sheet = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>";
        return Stream.of(
                part("cells", sheet + "<sheetData>", i -> "<row><c><v>" + i + "</v></c></row>"),
                part("empty cells", sheet + "<sheetData><row>", i -> "<c/>"),
                part("rows", sheet + "<sheetData>", i -> "<row/>"),
                part(
                        "merged areas",
                        sheet + "<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>",
                        i -> "<mergeCell ref='A1:XFD1048576'/>"),
                part(
                        "rows under merged areas",
                        sheet + "<mergeCells>" + "<mergeCell ref='A1:XFD1048576'/>".repeat(19_000)
                                + "</mergeCells><sheetData>",
                        i -> "<row><c><v>1</v></c></row>"),
                part(
                        "cells far apart",
                        sheet + "<sheetData>",
                        i -> "<row r='%d'><c r='%s%d'><v>1</v></c></row>"
                                .formatted(i % 100_000 + 1, "ABCDEFGH".charAt(i % 8) + "AZ", i % 100_000 + 1)),
                part("hidden columns", sheet, i -> "<col min='1' max='16384' hidden='1'/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void workbooksAreAnsweredWithinTheBound(String what, String start, IntFunction<String> piece) throws IOException {
        answersSoon("a.xlsx", workbook(packed("xl/worksheets/sheet1.xml", start, piece)));
    }

    static Stream<Arguments> ofd() {
        String page = "Doc_0/Pages/Page_0/Content.xml";
        String layer = "<ofd:Page" + Ofd.NAMESPACE + "><ofd:Content><ofd:Layer>";
        String text = layer + "<ofd:TextObject Boundary='0 0 9 9' Size='4'>";
        String document = "<ofd:Document" + Ofd.NAMESPACE + ">";
        String resources = "<ofd:Res" + Ofd.NAMESPACE + "><ofd:CompositeGraphicUnits>";
        return Stream.of(
                ofd("empty texts", page, layer, i -> "<ofd:TextObject/>"),
                ofd(
                        "texts",
                        page,
                        layer,
                        i -> "<ofd:TextObject Size='4'><ofd:TextCode Y='" + i % 290
                                + "'>文</ofd:TextCode></ofd:TextObject>"),
                ofd("pieces of one text", page, text, i -> "<ofd:TextCode Y='" + i % 290 + "'>文</ofd:TextCode>"),
                ofd("one piece of text", page, text + "<ofd:TextCode>", i -> "文"),
                ofd("steps", page, text + "<ofd:TextCode DeltaX='", i -> "g 100000000 4 "),
                ofd(
                        "repeated steps",
                        page,
                        text,
                        i -> "<ofd:TextCode DeltaX='g 100000000 4' DeltaY='g 99999999999999 1'>文字</ofd:TextCode>"),
                ofd(
                        "one path",
                        page,
                        layer + "<ofd:PathObject><ofd:AbbreviatedData>",
                        i -> "M 0 " + i + " L 99 " + i + " "),
                ofd(
                        "paths",
                        page,
                        layer,
                        i -> "<ofd:PathObject><ofd:AbbreviatedData>M 0 " + i % 290 + " L 99 " + i % 290
                                + "</ofd:AbbreviatedData></ofd:PathObject>"),
                ofd("blocks in blocks", page, layer, i -> "<ofd:PageBlock>"),
                ofd("templates shown", page, "<ofd:Page" + Ofd.NAMESPACE + ">", i -> "<ofd:Template TemplateID='2'/>"),
                ofd("units shown", page, layer, i -> "<ofd:CompositeObject ResourceID='3'/>"),
                ofd("one comment", page, layer + "<!--", i -> "文" + i),
                ofd(
                        "pages",
                        "Doc_0/Document.xml",
                        document + "<ofd:Pages>",
                        i -> "<ofd:Page ID='" + i + "' BaseLoc='Pages/Page_0/Content.xml'/>"),
                ofd("templates", "Doc_0/Document.xml", document, i -> "<ofd:TemplatePage ID='" + i + "' BaseLoc='a'/>"),
                ofd(
                        "documents",
                        "OFD.xml",
                        Ofd.entrance().replace("</ofd:OFD>", ""),
                        i -> "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"),
                ofd("units", "Doc_0/Res.xml", resources, i -> "<ofd:CompositeGraphicUnit ID='" + i + "'/>"),
                ofd(
                        "units of units",
                        "Doc_0/Res.xml",
                        resources + "<ofd:CompositeGraphicUnit ID='3'>",
                        i -> "<ofd:CompositeObject ResourceID='3'/>"),
                ofd(
                        "a long unit",
                        "Doc_0/Res.xml",
                        resources + "<ofd:CompositeGraphicUnit ID='3'>",
                        i -> "<ofd:TextObject Size='4'><ofd:TextCode>文</ofd:TextCode></ofd:TextObject>"));
    }

    private static Arguments ofd(String what, String part, String start, IntFunction<String> piece) {
        return Arguments.of(what, part, start, piece);
    }

    /** Every page shows the template and the unit, and there are more pages than one. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ofd")
    void ofdFilesAreAnsweredWithinTheBound(String what, String part, String start, IntFunction<String> piece)
            throws IOException {
        Ofd whole = new Ofd();
        for (int i = 0; i < 3; i++) {
            whole.page().text(20, 40, "甲").raw("<ofd:CompositeObject ResourceID='3'/>");
        }
        whole.common("<ofd:TemplatePage ID='2' BaseLoc='Tpl.xml'/><ofd:PublicRes>Res.xml</ofd:PublicRes>")
                .with("Doc_0/Tpl.xml", Ofd.page("", ""))
                .with("Doc_0/Res.xml", "<ofd:Res" + Ofd.NAMESPACE + "/>");

        answersSoon("a.ofd", replaced(whole.bytes(), packed(part, start, piece)));
    }

    /** So many pages of one long part, and so many documents of one long list. */
    @Test
    void ofdPartsThatAreReadAgainAndAgainAreBounded() throws IOException {
        String pages = "<ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/>".repeat(Limits.PAGES - 1);
        byte[] whole = new Ofd()
                .page()
                .with("Doc_0/Document.xml", "")
                .file()
                .with("Doc_0/Document.xml", Ofd.document("", pages))
                .bytes();

        answersSoon(
                "a.ofd",
                replaced(
                        whole,
                        packed("Doc_0/Pages/Page_0/Content.xml", "<ofd:Page" + Ofd.NAMESPACE + "><!--", i -> "文" + i)));
    }

    static Stream<Arguments> beside() {
        String sheet = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>";
        return Stream.of(
                Arguments.of(
                        "xl/sharedStrings.xml", "<sst" + sheet, (IntFunction<String>) i -> "<si><t>" + i + "</t></si>"),
                Arguments.of("xl/styles.xml", "<styleSheet" + sheet + "<cellXfs>", (IntFunction<String>) i -> "<xf/>"),
                Arguments.of("xl/styles.xml", "<styleSheet" + sheet, (IntFunction<String>)
                        i -> "<numFmt numFmtId='" + i + "' formatCode='0'/>"));
    }

    @ParameterizedTest
    @MethodSource("beside")
    void partsBesideTheSheetsAreAnsweredWithinTheBound(String name, String start, IntFunction<String> piece)
            throws IOException {
        answersSoon("a.xlsx", workbook(packed(name, start, piece)));
    }

    private static byte[] workbook(byte[] part) throws IOException {
        return replaced(
                new Xlsx()
                        .strings("")
                        .styles("")
                        .sheet("<row><c t='s'><v>0</v></c></row>", "")
                        .bytes(),
                part);
    }

    /** A container in which another one's only part takes the place of the part of its name. */
    private static byte[] replaced(byte[] whole, byte[] part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream hungry = new ZipInputStream(new ByteArrayInputStream(part));
                ZipInputStream others = new ZipInputStream(new ByteArrayInputStream(whole))) {
            ZipEntry own = hungry.getNextEntry();
            String name = own == null ? "" : own.getName();
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(name));
            hungry.transferTo(zip);
            for (ZipEntry other = others.getNextEntry(); other != null; other = others.getNextEntry()) {
                if (!other.getName().equals(name)) {
                    zip.putNextEntry(new ZipEntry(other.getName()));
                    others.transferTo(zip);
                }
            }
        }
        return out.toByteArray();
    }

    static Stream<Arguments> rtf() {
        return Stream.of(
                part("groups", "{\\rtf1", i -> "{}"),
                part("depth", "{\\rtf1", i -> "{"),
                part("paragraphs", "{\\rtf1", i -> "1\\par"),
                part("cells", "{\\rtf1\\intbl", i -> "\\cell"),
                part("rows", "{\\rtf1\\trowd\\cellx9\\intbl", i -> "\\cell\\row"),
                part("cells of different widths", "{\\rtf1\\trowd", i -> "\\cellx" + i * 200),
                part("rows of different widths", "{\\rtf1", i -> "\\trowd\\cellx" + i * 200 + "\\intbl\\cell\\row"),
                part("tables", "{\\rtf1", i -> "\\pard\\intbl\\itap64\\nestcell\\pard\\par"),
                part("fonts", "{\\rtf1{\\fonttbl", i -> "\\f" + i + "\\fcharset134"),
                part("styles", "{\\rtf1{\\stylesheet", i -> "{\\s" + i + " heading 1;}"),
                part("boxes", "{\\rtf1", i -> "{\\shptxt 1}"),
                part("boxes in boxes", "{\\rtf1", i -> "{\\shptxt 1"),
                part("bytes", "{\\rtf1", i -> "\\'ca"),
                part("fonts in turn", "{\\rtf1{\\fonttbl{\\f1\\fcharset136}}", i -> "\\f" + i % 2 + "\\'ca"),
                part("one word", "{\\rtf1\\", i -> "abc"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rtf")
    void richTextsAreAnsweredWithinTheBound(String what, String start, IntFunction<String> piece) throws IOException {
        answersSoon("a.rtf", text(start, piece));
    }

    static Stream<Arguments> doc() {
        int many = 3_000_000;
        byte[] row = row(new int[] {0, 1000});
        return Stream.of(
                Arguments.of("paragraphs", new Word97().end("\r".repeat(many))),
                Arguments.of("cells", new Word97().end("\u0007".repeat(many), inTable())),
                Arguments.of("rows", new Word97().end("\u0007".repeat(many), row)),
                Arguments.of(
                        "tables in tables", new Word97().end("\r".repeat(many), sprm4(0x6649, 64), sprm(0x244B, 1))),
                Arguments.of("one paragraph", new Word97().end("文".repeat(many) + "\r")),
                Arguments.of("fields", new Word97().end("\u0013".repeat(many) + "\r")),
                Arguments.of(
                        "the same text again and again",
                        new Word97().end("文".repeat(1000) + "\r").repeated(100_000)),
                Arguments.of(
                        "the same cell again and again",
                        new Word97().end("\u0007", inTable()).repeated(190_000)),
                Arguments.of("runs", runs()));
    }

    private static Word97 runs() {
        Word97 doc = new Word97();
        for (int i = 0; i < 6000; i++) {
            doc.run(Integer.toString(i), sprm(0x083C, i % 2));
        }
        return doc.end("\r");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doc")
    void oldWordDocumentsAreAnsweredWithinTheBound(String what, Word97 doc) {
        answersSoon("a.doc", doc.bytes());
    }
}
