package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as an independent program wrote them in several forms; see the README beside the files. */
class SamplesTest {

    static byte[] sample(String name) throws IOException {
        try (InputStream stream = SamplesTest.class.getResourceAsStream("samples/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return stream == null ? new byte[0] : stream.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({"docx, DOCX", "odt, ODT", "rtf, RTF", "doc, DOC"})
    void theSameDocumentIsReadFromEveryForm(String ending, FileKind kind) throws IOException {
        Document document = Reading.read("年报", sample("libreoffice." + ending));

        assertThat(document.kind()).isEqualTo(kind);
        assertThat(Reading.texts(document))
                .containsExactly(
                        "青岚县政府信息公开工作年度报告",
                        "一、总体情况",
                        "（一）主动公开",
                        "本年收到51件申请。",
                        "（二）依申请公开",
                        "第三条\t甲",
                        "乙 café 𨰹〔2026〕1号",
                        "二、申请情况",
                        "⊞",
                        "表后文字",
                        "框内",
                        "⊞",
                        "框尾",
                        "完");
        assertThat(((Paragraph) document.blocks().get(1)).outlineLevel()).isEqualTo(1);
        assertThat(Reading.rows(Reading.grids(document).getFirst()))
                .containsExactly(
                        "申请人情况×2↓2|自然人↓2|法人或其他组织×2",
                        "商业⏎企业|总计",
                        "处理结果↓2|（一）予以公开|12|3|15",
                        "（二）部分公开|0|1|1",
                        "结转×2|2||2");
        assertThat(Reading.rows(Reading.grids(document).getLast())).containsExactly("甲|1", "乙|2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "doc"})
    void textBoxesAndBreaksAreReadFromEveryForm(String ending) throws IOException {
        assertThat(Reading.texts(Reading.read("年报", sample("boxes." + ending))))
                .containsExactly("起", "锚尾", "框一", "框二", "第一", "前", "页后", "节尾", "完");
    }
}
