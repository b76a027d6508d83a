package org.gongkai.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Reading.refused;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.gongkai.formats.ReadResult.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    private static byte[] bytes(String oneBytePerCharacter) {
        return oneBytePerCharacter.getBytes(ISO_8859_1);
    }

    /** An OLE2 container with one stream of that name whose content begins in the first sector. */
    private static byte[] ole(String stream, byte... content) {
        byte[] file = new byte[2048];
        System.arraycopy(bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), 0, file, 0, 8);
        System.arraycopy(content, 0, file, 512, content.length);
        byte[] name = stream.getBytes(UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        file[1024 + 64] = (byte) (name.length + 2);
        file[1024 + 66] = 2;
        return file;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0089PNG\r\n\u001A\n....",
                "\u00FF\u00D8\u00FF\u00E0..JFIF",
                "GIF89a....",
                "BM6\u0000\u000C\u0000\u0000\u0000\u0000\u00006\u0000\u0000\u0000(\u0000\u0000\u0000",
                "II*\u0000....",
                "MM\u0000*....",
                "RIFF....WEBPVP8 ",
                "....ftypheic...."
            })
    void picturesAreNamedAsPictures(String content) {
        assertThat(refused("年报.docx", bytes(content)).reason()).isEqualTo(Reason.PICTURE);
    }

    @ParameterizedTest
    @CsvSource({"Rar!, RAR, 解压", "MIME-Version: 1.0, MHTML, HTML", "<?xml?><w/>, XML, OFD"})
    void otherFormsAreNamedWithWhatToDo(String content, String form, String todo) {
        ReadResult.Unreadable refused = refused("年报.txt", bytes(content));

        assertThat(refused.reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(refused.detail()).contains(form).contains(todo);
    }

    /** The advice names what can be read: a form that is added belongs there too. */
    @Test
    void theAdviceNamesEveryFormThatIsRead() {
        String advice = refused("a.xml", bytes("<?xml?><w/>")).detail().toUpperCase(Locale.ROOT);

        for (FileKind kind : FileKind.values()) {
            assertThat(advice).contains(kind == FileKind.TEXT ? "TXT" : kind.name());
        }
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.bin, Excel", "ppt/presentation.xml, pptx", "a.txt, ZIP"})
    void otherContainersAreNamedByWhatTheyHold(String part, String form) {
        ReadResult.Unreadable refused =
                refused("年报.docx", Docx.empty().with(part, "<x/>").bytes());

        assertThat(refused.reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(refused.detail()).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"Workbook, .xls", "PowerPoint Document, .ppt", "Other, OLE2"})
    void oldOfficeFilesAreNamed(String stream, String form) {
        ReadResult.Unreadable refused =
                refused("年报.docx", new Ole().with(stream, new byte[9]).bytes());

        assertThat(refused.reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(refused.detail()).contains(form);
    }

    @Test
    void anOldOfficeFileThatIsDamagedIsBroken() {
        assertThat(refused("年报.doc", ole("WordDocument")).reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void filesWithAPasswordAreNamed() {
        byte[] oldWord = ole(
                "WordDocument",
                (byte) 0xEC,
                (byte) 0xA5,
                (byte) 0,
                (byte) 0,
                (byte) 0,
                (byte) 0,
                (byte) 0,
                (byte) 0,
                (byte) 0,
                (byte) 0,
                (byte) 0,
                (byte) 1);
        byte[] zip = Docx.of("").bytes();
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }

        assertThat(refused("a.docx", ole("EncryptedPackage")).reason()).isEqualTo(Reason.ENCRYPTED);
        assertThat(refused("a.doc", oldWord).reason()).isEqualTo(Reason.ENCRYPTED);
        assertThat(refused("a.docx", zip).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \r\n\t\n", "\ufeff", "\u3000\u00a0\u200b\n", "<html><body><p>&nbsp;</p></body></html>"})
    void filesWithoutTextAreEmpty(String text) {
        assertThat(refused("a.txt", text.getBytes(UTF_8)).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void documentsWithoutTextAreEmpty() {
        assertThat(refused("a.docx", Docx.of("<w:p/>").bytes()).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void bytesThatAreNoTextAreBroken() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);

        assertThat(refused("a.txt", noise).reason()).isEqualTo(Reason.BROKEN);
        assertThat(refused("a.docx", Arrays.copyOf(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, 4000))
                        .reason())
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void aDocumentCutOffIsBroken() {
        byte[] whole = Docx.of(Docx.p("正文")).bytes();
        for (int length = 4; length < whole.length; length++) {
            assertThat(refused("a.docx", Arrays.copyOf(whole, length)).reason()).isEqualTo(Reason.BROKEN);
        }
    }

    @Test
    void aFileBeyondTheBoundIsTooLarge() {
        assertThat(refused("a.docx", new byte[Limits.FILE_BYTES + 1]).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused("a.txt", new byte[Limits.PLAIN_BYTES + 1]).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void otherXmlIsNotTakenForAPage() {
        assertThat(refused("a.html", bytes("<?xml version='1.0'?><w:wordDocument/>"))
                        .detail())
                .contains("XML");
    }

    @Test
    void theNameComesWithoutItsFolder() {
        assertThat(Reading.read("C:\\报告\\年报.txt", "正文").name()).isEqualTo("年报.txt");
    }
}
