package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocxHeadingTest {

    private static String styled(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String style(String id, String name, String rest) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
                .formatted(id, name, rest);
    }

    private static List<Integer> levels(Document document) {
        return document.blocks().stream()
                .map(block -> ((Paragraph) block).outlineLevel())
                .toList();
    }

    @Test
    void takesTheOutlineLevelOfTheParagraph() {
        String body = styled("<w:outlineLvl w:val=\"0\"/>", "一")
                + styled("<w:outlineLvl w:val=\"8\"/>", "九")
                + styled("<w:outlineLvl w:val=\"9\"/>", "正文")
                + styled("<w:outlineLvl w:val=\"x\"/>", "正文");

        assertThat(levels(Docx.of(body).read())).containsExactly(1, 9, 0, 0);
    }

    @Test
    void takesTheOutlineLevelOfTheStyleAndWhatItIsBasedOn() {
        String styles = style("a", "公文一级", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
                + style("b", "公文二级", "<w:basedOn w:val=\"a\"/>")
                + style("c", "Body Text", "<w:basedOn w:val=\"2\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>")
                + style("2", "heading 2", "");
        String body = styled("<w:pStyle w:val=\"a\"/>", "甲")
                + styled("<w:pStyle w:val=\"b\"/>", "乙")
                + styled("<w:pStyle w:val=\"b\"/><w:outlineLvl w:val=\"3\"/>", "丙")
                + styled("<w:pStyle w:val=\"c\"/>", "丁")
                + styled("<w:pStyle w:val=\"2\"/>", "戊");

        assertThat(levels(Docx.of(body).withStyles(styles).read())).containsExactly(2, 2, 4, 0, 2);
    }

    @Test
    void knowsHeadingStylesByTheirNames() {
        String styles = style("1", "heading 1", "")
                + style("x", "标题 3", "")
                + style("y", "标题4", "")
                + style("z", "Heading 2", "")
                + style("t", "Title", "")
                + style("u", "heading 10", "");
        String body = styled("<w:pStyle w:val=\"1\"/>", "甲")
                + styled("<w:pStyle w:val=\"x\"/>", "乙")
                + styled("<w:pStyle w:val=\"y\"/>", "丙")
                + styled("<w:pStyle w:val=\"z\"/>", "丁")
                + styled("<w:pStyle w:val=\"t\"/>", "题")
                + styled("<w:pStyle w:val=\"u\"/>", "戊");

        assertThat(levels(Docx.of(body).withStyles(styles).read())).containsExactly(1, 3, 4, 2, 0, 0);
    }

    @Test
    void knowsHeadingStylesByTheirIdsWhereTheStylesAreMissing() {
        assertThat(levels(Docx.of(styled("<w:pStyle w:val=\"Heading1\"/>", "甲")).read()))
                .containsExactly(1);
    }

    @Test
    void survivesStylesThatAreBasedOnEachOther() {
        String styles = style("a", "甲", "<w:basedOn w:val=\"b\"/>") + style("b", "乙", "<w:basedOn w:val=\"a\"/>");

        assertThat(levels(Docx.of(styled("<w:pStyle w:val=\"a\"/>", "文"))
                        .withStyles(styles)
                        .read()))
                .containsExactly(0);
    }

    @Test
    void leavesOutTheTableOfContents() {
        String styles = style("toc1", "toc 1", "");
        String body = styled("<w:pStyle w:val=\"toc1\"/>", "一、总体情况\t1") + Docx.p("一、总体情况");

        assertThat(Reading.texts(Docx.of(body).withStyles(styles).read())).containsExactly("一、总体情况");
    }
}
