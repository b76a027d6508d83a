package org.gongkai.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Docx.p;
import static org.gongkai.formats.Reading.refused;

import org.gongkai.formats.ReadResult.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlGuardTest {

    private static ReadResult.Unreadable refusedXml(String xml) {
        return refused("a.docx", Docx.raw(xml).bytes());
    }

    private static String document(String body) {
        return "<w:document " + Docx.NAMESPACES + "><w:body>" + body + "</w:body></w:document>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w:document>",
                "<!DOCTYPE w:document SYSTEM \"http://127.0.0.1:9/x.dtd\">",
                "<!DOCTYPE w:document [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE w:document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            })
    void aTypeDeclarationIsRefused(String declaration) {
        ReadResult.Unreadable refused = refusedXml(declaration + document(p("&a;")));

        assertThat(refused.reason()).isEqualTo(Reason.BROKEN);
        assertThat(refused.detail()).contains("DTD");
    }

    @Test
    void aTypeDeclarationInThePartsBesideTheTextIsRefusedToo() {
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";
        byte[] docx = Docx.of(styled)
                .with("word/styles.xml", "<!DOCTYPE x [<!ENTITY a \"a\">]><x>&a;</x>")
                .bytes();

        assertThat(refused("a.docx", docx).detail()).contains("DTD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p>", "<w:p></w:q>", "&nowhere;", "<w:p a=1/>", "<x:p/>", "<w:t>\u0001</w:t>", "<"})
    void xmlThatIsNotWellFormedIsBroken(String body) {
        assertThat(refusedXml(document(body)).reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aTextPartWithoutAnythingIsBroken() {
        assertThat(refusedXml("").reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusedXml("正文").reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void deepNestingIsRefused() {
        int depth = 100_000;

        assertThat(refusedXml(document("<w:sdt>".repeat(depth) + "</w:sdt>".repeat(depth)))
                        .detail())
                .contains("嵌套");
    }

    @Test
    void deepTablesAreRefused() {
        int depth = Limits.TABLE_DEPTH + 1;
        String open = "<w:tbl><w:tr><w:tc>";
        String close = "</w:tc></w:tr></w:tbl>";

        assertThat(refusedXml(document(open.repeat(depth) + close.repeat(depth)))
                        .detail())
                .contains("嵌套");
    }

    @Test
    void tooManyCellsAreRefused() {
        String row = "<w:tr>" + "<w:tc/>".repeat(1000) + "</w:tr>";

        assertThat(refusedXml(document("<w:tbl>" + row.repeat(220) + "</w:tbl>"))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aWideSpanCostsNothing() {
        String cell =
                "<w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>";
        Document document =
                Docx.of("<w:tbl><w:tr>" + cell + cell + "</w:tr></w:tbl>").read();

        assertThat(Reading.rows(Reading.onlyGrid(document))).containsExactly("甲×256|甲×256");
    }

    @Test
    void spansThatCoverTooMuchTogetherAreRefused() {
        String page = "<table>" + "<tr><td rowspan=60000 colspan=256>1</td></tr>".repeat(1000) + "</table>";

        assertThat(refused("a.html", page.getBytes(UTF_8)).detail()).contains("合并");
    }
}
