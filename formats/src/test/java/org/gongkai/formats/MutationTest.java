package org.gongkai.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Docx.p;
import static org.gongkai.formats.Docx.tbl;
import static org.gongkai.formats.Docx.tc;
import static org.gongkai.formats.Docx.tr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Damages files in thousands of ways, the same ones at every run: each is read or refused, soon and without a word. */
class MutationTest {

    private static final int ROUNDS = 1000;
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final String BODY = p("一、总体情况")
            + "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:rPr>"
            + "<w:vanish w:val=\"0\"/></w:rPr><w:t>主动公开</w:t><w:br/><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"end\"/>"
            + "<mc:AlternateContent><mc:Choice><w:txbxContent>" + p("框")
            + "</w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>"
            + tbl(
                    tr(tc("<w:gridSpan w:val=\"2\"/>", "甲"), tc("<w:vMerge w:val=\"restart\"/>", "1")),
                    tr(tc("", "乙"), tc("<w:hMerge/>", "2"), tc("<w:vMerge/>")));

    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="gb2312"><title>题</title></head><body><h1>年度报告</h1>
            <ol start=2><li>主动公开<li>申请</ol><pre>规章\t0
            </pre><table><tr><td rowspan=2 colspan="3">甲<td>1<tr><td><table><tr><td>乙&nbsp;<td>2</table></table>
            <p style="display:none">隐</p><!--[if gte mso 9]><xml></xml><![endif]--><font>1</font>2<br>完</body></html>""";

    private static final String MARKDOWN =
            "# 年度报告\n> **一、** [总体](a)情况\n\n|规章|0|\n|:-|-:|\n|a\\|b|2|\n\n<table><tr><td>甲</td><td>1</td></tr></table>\n- `完`\n";

    static List<Arguments> seeds() throws IOException {
        String document = "<w:document " + Docx.NAMESPACES + "><w:body>" + BODY + "</w:body></w:document>";
        byte[] styled = Docx.of(BODY)
                .withStyles("<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"1\"/></w:style>")
                .withNumbering(
                        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
                                + "w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
                                + "<w:abstractNumId w:val=\"0\"/></w:num>")
                .bytes();
        return List.of(
                Arguments.of("packed.docx", styled),
                Arguments.of("stored.docx", StoredZip.of("word/document.xml", document.getBytes(UTF_8))),
                Arguments.of("libreoffice.doc", SamplesTest.sample("libreoffice.doc")),
                Arguments.of("small.doc", smallDoc()),
                Arguments.of("libreoffice.rtf", SamplesTest.sample("libreoffice.rtf")),
                Arguments.of("libreoffice.odt", SamplesTest.sample("libreoffice.odt")),
                Arguments.of("small.xlsx", workbook().bytes()),
                Arguments.of("open.pdf", pdf().bytes()),
                Arguments.of("packed.pdf", SamplesTest.sample("two-tables.pdf")),
                Arguments.of("small.ofd", ofd()),
                Arguments.of("page.html", PAGE.getBytes(UTF_8)),
                Arguments.of("page-gbk.html", PAGE.getBytes(Charset.forName("GBK"))),
                Arguments.of("text.md", MARKDOWN.getBytes(UTF_8)),
                Arguments.of("text.txt", "一、总体情况\r\n规章\t0\t0\f\n".repeat(5).getBytes(Charset.forName("GB18030"))));
    }

    /** Small enough that damage mostly meets what matters. */
    private static byte[] smallDoc() {
        return new Word97()
                .withStyles(Word97.styles(0, new byte[0], 1, Word97.sprm(0x460B, 1, 0)))
                .withLists(Word97.definition(7, new int[] {37}, "\u0000、"), Word97.use(7))
                .styled(1, "总体情况\r")
                .run("隐", Word97.sprm(0x083C, 1))
                .changed("删", Word97.sprm(0x0800, 1))
                .end("甲\u0013X\u00141\u0015\u0007", Word97.inTable())
                .end("乙\u0007", Word97.inTable())
                .end("\u0007", Word97.row(new int[] {0, 1000, 2000}, 0x60, 0), Word97.sprm(0x5624, 0, 2))
                .end("后\r", Word97.sprm4(0x6646, 0))
                .withData(new byte[] {3, 0, 0x16, 0x24, 0})
                .bytes();
    }

    private static byte[] ofd() {
        return new Ofd()
                .page()
                .table(20, 40, new String[] {"规章", "1"}, new String[] {"文件", "2"})
                .text(
                        "CTM=\"0.5 0 0 0.5 10 0\" HScale=\"0.8\"",
                        20,
                        80,
                        Ofd.code(0, 8, " DeltaX=\"g 3 8 4\"", "本年新收12件"))
                .raw(
                        "<ofd:PageBlock ID=\"5\"><ofd:CompositeObject ID=\"6\" Boundary=\"0 0 210 297\" ResourceID=\"3\"/></ofd:PageBlock>")
                .page()
                .table(20, 30, new String[] {"合计", "3"}, new String[] {"总计", "3"})
                .text("ReadDirection=\"90\"", 20, 80, Ofd.code(0, 4, "", "办理结果"))
                .common("<ofd:TemplatePage ID=\"2\" BaseLoc=\"Tpl.xml\"/><ofd:PublicRes>Res.xml</ofd:PublicRes>")
                .with("Doc_0/Tpl.xml", Ofd.page("", "<ofd:TextObject Boundary=\"0 0 9 9\" Size=\"4\"/>"))
                .with(
                        "Doc_0/Res.xml",
                        "<ofd:Res" + Ofd.NAMESPACE + "><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"3\">"
                                + "<ofd:TextObject Boundary=\"0 90 9 9\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\">单位"
                                + "</ofd:TextCode></ofd:TextObject></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>")
                .bytes();
    }

    private static final String STYLES =
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0.0%;[Red]-0&quot;件&quot;;@\"/>"
                    + "<numFmt numFmtId=\"171\" formatCode=\"yyyy年m月d日 h:mm\"/></numFmts><borders><border/><border><left "
                    + "style=\"thin\"/></border></borders><cellXfs><xf numFmtId=\"170\" borderId=\"1\"/><xf numFmtId=\"171\"/></cellXfs>";

    private static final String ROWS =
            "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>0.5</v></c><c r=\"B1\" s=\"1\"><v>45292.5</v></c>"
                    + "<c r=\"C1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c t=\"inlineStr\"><is><t>甲</t></is></c></row>";

    private static Xlsx workbook() {
        return new Xlsx()
                .strings("<si><t>乙</t></si><si><r><t>丙</t></r></si>")
                .styles(STYLES)
                .sheet(ROWS, Xlsx.merged("A1:A2", "B1:C1"));
    }

    /** A ruled table, one without lines, and text, on two pages. */
    private static Pdf pdf() {
        return new Pdf()
                .page()
                .text(60, 760, "一、总体情况")
                .table(60, 700, new String[] {"规章", "1"}, new String[] {"文件", "2"})
                .page()
                .text(60, 700, "新收")
                .text(160, 700, "1")
                .text(260, 700, "0")
                .text(60, 680, "结转")
                .text(160, 680, "2")
                .text(260, 680, "3");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noDamageThrowsOrTakesLong(String name, byte[] seed) {
        Random random = new Random(20261121);
        DocumentReader reader = new DocumentReader();
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damage(seed, random);
            Work work = new Work();
            ReadResult result = reader.read(name, damaged);

            assertThat(work.soFar()).as("round %d", round).isLessThan(SOON);
            read += result instanceof ReadResult.Read ? 1 : 0;
        }
        assertThat(read).as("files that were still read").isPositive();
    }

    /** The text part of a document damaged before it is packed, so that the damage reaches the XML reader. */
    @ParameterizedTest
    @MethodSource("parts")
    void noDamageInsideADocumentThrowsOrTakesLong(String part, byte[] seed) {
        Random random = new Random(20261122);
        DocumentReader reader = new DocumentReader();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] docx = Docx.of(BODY).with(part, damage(seed, random)).bytes();
            Work work = new Work();
            ReadResult result = reader.read("a.docx", docx);

            assertThat(work.soFar()).as("round %d", round).isLessThan(SOON);
            assertThat(result).isNotNull();
        }
    }

    static List<Arguments> parts() {
        return List.of(
                Arguments.of(
                        "word/document.xml",
                        ("<w:document " + Docx.NAMESPACES + "><w:body>" + BODY + "</w:body></w:document>")
                                .getBytes(UTF_8)),
                Arguments.of(
                        "word/styles.xml",
                        ("<w:styles " + Docx.NAMESPACES
                                        + "><w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>")
                                .getBytes(UTF_8)),
                Arguments.of(
                        "word/numbering.xml",
                        ("<w:numbering " + Docx.NAMESPACES
                                        + "><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")
                                .getBytes(UTF_8)));
    }

    /** The parts of the other containers damaged before they are packed. */
    @ParameterizedTest
    @MethodSource("otherParts")
    void noDamageInsideAnotherContainerThrowsOrTakesLong(String name, byte[] whole, String part) throws IOException {
        Random random = new Random(20261123);
        DocumentReader reader = new DocumentReader();
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] file = withDamage(whole, part, random);
            Work work = new Work();
            read += reader.read(name, file) instanceof ReadResult.Read ? 1 : 0;

            assertThat(work.soFar()).as("round %d", round).isLessThan(SOON);
        }
        assertThat(read).as("files that were still read").isPositive();
    }

    static List<Arguments> otherParts() throws IOException {
        byte[] odt = SamplesTest.sample("libreoffice.odt");
        byte[] xlsx = workbook().bytes();
        byte[] ofd = ofd();
        return List.of(
                Arguments.of("a.ofd", ofd, "OFD.xml"),
                Arguments.of("a.ofd", ofd, "Doc_0/Document.xml"),
                Arguments.of("a.ofd", ofd, "Doc_0/Res.xml"),
                Arguments.of("a.ofd", ofd, "Doc_0/Pages/Page_0/Content.xml"),
                Arguments.of("a.ofd", ofd, "Doc_0/Pages/Page_1/Content.xml"),
                Arguments.of("a.odt", odt, "content.xml"),
                Arguments.of("a.odt", odt, "styles.xml"),
                Arguments.of("a.xlsx", xlsx, "xl/workbook.xml"),
                Arguments.of("a.xlsx", xlsx, "xl/sharedStrings.xml"),
                Arguments.of("a.xlsx", xlsx, "xl/styles.xml"),
                Arguments.of("a.xlsx", xlsx, "xl/worksheets/sheet1.xml"));
    }

    private static byte[] withDamage(byte[] whole, String part, Random random) throws IOException {
        Docx damaged = Docx.empty();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                damaged.with(entry.getName(), entry.getName().equals(part) ? damage(content, random) : content);
            }
        }
        return damaged.bytes();
    }

    /** Changes, repeats, removes or cuts a few stretches. */
    private static byte[] damage(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && bytes.length > 4; i++) {
            int at = random.nextInt(bytes.length);
            int length = 1 + random.nextInt(Math.min(40, bytes.length - at));
            bytes = switch (random.nextInt(5)) {
                case 0 -> {
                    bytes[at] = (byte) random.nextInt(256);
                    yield bytes;
                }
                case 1 -> {
                    bytes[at] ^= (byte) (1 << random.nextInt(8));
                    yield bytes;
                }
                case 2 -> joined(bytes, at + length, at);
                case 3 -> joined(bytes, at, at + length);
                default -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
            };
        }
        return bytes;
    }

    /** What stands before one place, and behind it what stands from another place on. */
    private static byte[] joined(byte[] bytes, int before, int from) {
        byte[] joined = Arrays.copyOf(bytes, before + bytes.length - from);
        System.arraycopy(bytes, from, joined, before, bytes.length - from);
        return joined;
    }
}
