package org.gongkai.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Docx.p;
import static org.gongkai.formats.Reading.refused;

import java.util.Arrays;
import org.gongkai.formats.ReadResult.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipGuardTest {

    private static int find(byte[] bytes, String sought) {
        byte[] pattern = sought.getBytes(UTF_8);
        for (int i = 0; i + pattern.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + pattern.length, pattern, 0, pattern.length)) {
                return i;
            }
        }
        throw new AssertionError("not in the file: " + sought);
    }

    /** Writes another name of the same length over the part's name, everywhere. */
    private static byte[] renamed(byte[] zip, String from, String to) {
        byte[] name = to.getBytes(UTF_8);
        for (int i = 0; i < 2; i++) {
            System.arraycopy(name, 0, zip, find(zip, from), name.length);
        }
        return zip;
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x.xml", "/etc/passwd", "C:\\x\\y.xml", "word/../x.x", "..\\..\\x.xml"})
    void aPathOutsideTheContainerIsRefused(String path) {
        ReadResult.Unreadable refused =
                refused("a.docx", Docx.of(p("正文")).with(path, "x").bytes());

        assertThat(refused.reason()).isEqualTo(Reason.BROKEN);
        assertThat(refused.detail()).contains("路径");
    }

    @Test
    void namesWithDotsInThemAreFine() {
        Docx.of(p("正文")).with("word/media/..图..1..png", "x").read();
    }

    @Test
    void aPartThatUnfoldsTooFarIsRefused() {
        byte[] zeros = new byte[20 << 20];
        Arrays.fill(zeros, (byte) ' ');
        ReadResult.Unreadable refused =
                refused("a.docx", Docx.empty().with("word/document.xml", zeros).bytes());

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused.detail()).contains("压缩");
    }

    @Test
    void aBombInThePartsBesideTheTextIsRefusedToo() {
        byte[] bomb = ("<w:styles " + Docx.NAMESPACES + ">" + " ".repeat(20 << 20) + "</w:styles>").getBytes(UTF_8);
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";

        assertThat(refused(
                                "a.docx",
                                Docx.of(styled).with("word/styles.xml", bomb).bytes())
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aBombThatNobodyNeedsStaysFolded() {
        Docx.of(p("正文")).with("word/media/image1.bmp", new byte[80 << 20]).read();
    }

    @Test
    void tooManyPartsAreRefused() {
        Docx docx = Docx.of(p("正文"));
        for (int i = 0; i < Limits.ZIP_ENTRIES; i++) {
            docx.with("m/" + i, "");
        }

        assertThat(refused("a.docx", docx.bytes()).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        byte[] zip = renamed(
                Docx.of(p("正文")).with("word/documenx.xml", "x").bytes(), "word/documenx.xml", "word/document.xml");

        assertThat(refused("a.docx", zip).detail()).contains("重名");
    }

    @Test
    void aChangedByteIsNoticedByTheChecksum() {
        byte[] xml = ("<w:document " + Docx.NAMESPACES + "><w:body>" + p("收到51件") + "</w:body></w:document>")
                .getBytes(UTF_8);
        byte[] zip = StoredZip.of("word/document.xml", xml);
        assertThat(Reading.texts(Reading.read("a.docx", zip))).containsExactly("收到51件");
        zip[find(zip, "51")] = '6';

        assertThat(refused("a.docx", zip).reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aContainerWithACommentIsStillRead() {
        byte[] zip = Docx.of(p("正文")).bytes();
        byte[] commented = Arrays.copyOf(zip, zip.length + 3);
        commented[zip.length - 2] = 3;

        assertThat(Reading.texts(Reading.read("a.docx", commented))).containsExactly("正文");
    }

    @Test
    void aContainerInZip64FormIsRead() {
        byte[] xml =
                ("<w:document " + Docx.NAMESPACES + "><w:body>" + p("正文") + "</w:body></w:document>").getBytes(UTF_8);

        assertThat(Reading.texts(Reading.read("a.docx", StoredZip.zip64("word/document.xml", xml))))
                .containsExactly("正文");
    }

    @Test
    void backslashesInNamesAreSlashes() {
        byte[] zip = renamed(Docx.of(p("正文")).bytes(), "word/document.xml", "word\\document.xml");

        assertThat(Reading.texts(Reading.read("a.docx", zip))).containsExactly("正文");
    }

    @Test
    void aDirectoryThatPointsNowhereIsBroken() {
        byte[] zip = Docx.of(p("正文")).bytes();
        int entry = find(zip, "PK\1\2");
        for (int field : new int[] {20, 28, 30, 32, 42}) {
            byte[] changed = zip.clone();
            changed[entry + field] = (byte) 0xEE;
            changed[entry + field + 1] = (byte) 0xEE;

            assertThat(refused("a.docx", changed).reason())
                    .as("field %d", field)
                    .isEqualTo(Reason.BROKEN);
        }
    }
}
