package org.gongkai.formats;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Reading.read;
import static org.gongkai.formats.Reading.texts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    private static final List<String> SIMPLIFIED = List.of(
            "无",
            "附件",
            "规章",
            "一、总体情况",
            "（三）不予公开",
            "其他需要报告的事项",
            "本机关2023年度收到政府信息公开申请51件，其中予以公开22件。",
            "行政规范性文件\t9\t0\t143",
            "2023 0 0 0 0 0 0 0 0 0 0 0 0 0 0 总计",
            "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "洛阳市瀍河回族区、亳州市谯城区、儋州市、睢宁县、鄄城县、莒南县、盱眙县政府办公室",
            "加大涉及市场主体、减税降费、扩大有效投资、稳就业保就业等方面的信息发布和精准推送。");

    private static final List<String> TRADITIONAL = List.of(
            "總計",
            "規章",
            "一、總體情況",
            "政府資訊公開",
            "本機關收到政府資訊公開申請五十一件，其中予以公開二十二件。",
            "申請人無正當理由逾期不補正，行政機關不再處理其申請。",
            "加強組織領導，健全工作機制，認真貫徹落實條例規定。");

    private static Stream<Arguments> encoded() {
        Stream<Arguments> simplified = SIMPLIFIED.stream()
                .flatMap(text -> Stream.of(UTF_8, GBK, GB18030).map(charset -> Arguments.of(text, charset)));
        Stream<Arguments> traditional = TRADITIONAL.stream()
                .flatMap(text -> Stream.of(UTF_8, BIG5, GB18030).map(charset -> Arguments.of(text, charset)));
        return Stream.concat(simplified, traditional);
    }

    @ParameterizedTest
    @MethodSource("encoded")
    void isToldApartWithoutADeclaration(String text, Charset charset) {
        assertThat(texts(read("a.txt", text, charset))).containsExactly(text);
    }

    @ParameterizedTest
    @MethodSource("encoded")
    void isToldApartAgainstAWrongDeclaration(String text, Charset charset) {
        for (String declared : List.of("utf-8", "gb2312", "gbk", "big5", "iso-8859-1", "nonsense")) {
            // A declaration may tip the balance where two characters are all there is.
            if (text.length() > 2 || charset.equals(UTF_8)) {
                String html = "<html><head><meta charset=\"" + declared + "\"></head><body><p>"
                        + text.replace('\t', ' ') + "</p></body></html>";

                assertThat(texts(read("a.html", html, charset))).as(declared).containsExactly(text.replace('\t', ' '));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">",
                "<META CHARSET = 'GBK'>",
                "<meta charset=gb18030>"
            })
    void isTakenFromADeclarationWhereTheTextIsTooShortToTell(String declaration) {
        // The bytes of 联通 in GBK look like two-byte UTF-8 to a careless decoder, those of 囧 are rare in both encodings.
        for (String text : List.of("联通", "囧", "亓")) {
            String html = "<html><head>" + declaration + "</head><body>" + text + "</body></html>";

            assertThat(texts(read("a.html", html, GBK))).containsExactly(text);
        }
    }

    @Test
    void isReadFromAByteOrderMark() {
        String text = "一、总体情况\n本年度0件";
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE, GB18030)) {
            assertThat(texts(read("a.txt", "\ufeff" + text, charset))).containsExactly("一、总体情况", "本年度0件");
        }
    }

    @Test
    void isUtf16WithoutAMarkWhereZerosSaySo() {
        String text = "2023年度报告\n收到申请 51 件\n";
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(texts(read("a.txt", text, charset))).containsExactly("2023年度报告", "收到申请 51 件");
        }
    }

    @Test
    void staysUtf8DespiteAFewDamagedBytes() {
        String text = "政府信息公开工作年度报告".repeat(30);
        byte[] bytes = text.getBytes(UTF_8);
        bytes[100] = (byte) 0xFF;

        assertThat(texts(read("a.txt", bytes)).getFirst())
                .startsWith("政府信息公开工作")
                .endsWith("年度报告");
    }

    @Test
    void staysUtf8WhenCutInTheMiddleOfACharacter() {
        byte[] bytes = "总体情况".getBytes(UTF_8);

        assertThat(texts(read("a.txt", Arrays.copyOf(bytes, bytes.length - 1))).getFirst())
                .startsWith("总体情");
    }

    @Test
    void isToldFromTheTextEvenBehindALongScript() {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(
                ("<html><head><script>" + "var x = 1;\n".repeat(5000) + "</script></head><body><p>").getBytes(UTF_8));
        page.writeBytes("政府信息公开工作年度报告".getBytes(GBK));

        assertThat(texts(read("a.html", page.toByteArray()))).containsExactly("政府信息公开工作年度报告");
    }

    @Test
    void readsCharactersBeyondGbk() {
        assertThat(texts(read("a.txt", "𠮷林、㛃、瀍河区政府信息公开", GB18030))).containsExactly("𠮷林、㛃、瀍河区政府信息公开");
    }
}
