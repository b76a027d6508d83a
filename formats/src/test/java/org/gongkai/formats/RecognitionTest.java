package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.formats.Reading.onlyGrid;
import static org.gongkai.formats.Reading.rows;
import static org.gongkai.formats.Reading.texts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.gongkai.formats.ReadResult.Reason;
import org.gongkai.formats.ReadResult.Unreadable;
import org.gongkai.formats.recognition.RecognitionCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real programs take the place of a text recognition: small scripts that write what one would write. */
class RecognitionTest {

    private static final byte[] PICTURE = "\u0089PNG\r\n\u001A\n....".getBytes(StandardCharsets.ISO_8859_1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void theTextOfAPictureIsReadAsMarkdown() throws IOException {
        Path script = script("printf '# 年度报告\\n\\n| 规章 | 3 |\\n|---|---|\\n| 文件 | 5 |\\n'");
        Document read = read(script.toString(), "扫描.png", PICTURE);

        assertThat(read.name()).isEqualTo("扫描.png");
        assertThat(texts(read)).containsExactly("年度报告", "", "⊞");
        assertThat(rows(onlyGrid(read))).containsExactly("规章|3", "文件|5");
    }

    @Test
    void theFileIsGivenWithItsEndingAsTheLastArgumentOrAtItsPlace() throws IOException {
        Path script = script("for a in \"$@\"; do echo \"参数 ${a##*/}\"; done; wc -c < \"${@: -1}\"");

        assertThat(texts(read(script + " -l 'chi sim'", "a.PNG", PICTURE)))
                .containsExactly("参数 -l", "参数 chi sim", "参数 page.PNG", Integer.toString(PICTURE.length));
        assertThat(texts(read(script + " --in={} " + script, "a b; rm.png", PICTURE)))
                .startsWith("参数 page.png");
    }

    @Test
    void scannedDocumentsAreRecognisedToo() throws IOException {
        Path script = script("echo 一、总体情况");
        byte[] ofd = new Ofd().page().raw("<ofd:ImageObject/>").bytes();

        assertThat(texts(read(script.toString(), "a.ofd", ofd))).containsExactly("一、总体情况");
        assertThat(texts(read(script.toString(), "a.pdf", new Pdf().page().bytes())))
                .containsExactly("一、总体情况");
    }

    @Test
    void filesWithTextAreReadWithoutIt() throws IOException {
        Path script = script("touch '" + folder.resolve("called") + "'");
        read(script.toString(), "a.txt", "一、总体情况".getBytes(StandardCharsets.UTF_8));

        assertThat(folder.resolve("called")).doesNotExist();
    }

    @Test
    void aFailureTellsItsCodeAndLastWords() throws IOException {
        Path script = script("echo 开始 >&2; echo 没有中文语言包 >&2; echo 半截文字; exit 3");

        assertThat(refused(script.toString(), PATIENCE).detail())
                .contains("退出码 3", "没有中文语言包")
                .doesNotContain("开始");
    }

    @Test
    void aProgramThatNeverEndsIsEndedWithWhatItStarted() throws IOException, InterruptedException {
        Path script = script("sleep 300 & echo $! > '" + folder.resolve("child") + "'; sleep 300");
        long start = System.nanoTime();
        Unreadable late = refused(script.toString(), Duration.ofSeconds(2));

        assertThat(late.detail()).contains("2 秒");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        long child = Long.parseLong(Files.readString(folder.resolve("child")).strip());
        for (int i = 0; i < 100 && isRunning(child); i++) {
            Thread.sleep(100);
        }
        assertThat(isRunning(child)).isFalse();
    }

    /** One that was ended stays on the machine's list until somebody asks how it ended. */
    private static boolean isRunning(long process) {
        try {
            return !Files.readString(Path.of("/proc/" + process + "/stat")).contains(") Z ");
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void aProgramThatLeavesAChildBehindIsNotWaitedFor() throws IOException {
        Path script = script("sleep 30 & echo 一、总体情况");
        long start = System.nanoTime();
        read(script.toString(), "a.png", PICTURE);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exec yes 文字", "exec yes 错误 >&2"})
    void aProgramThatNeverStopsWritingIsEnded(String flood) throws IOException {
        assertThat(refused(script(flood).toString(), Duration.ofSeconds(60)).detail())
                .contains("16 MB");
    }

    @Test
    void nothingRecognisedIsSaid() throws IOException {
        assertThat(refused(script("exit 0").toString(), PATIENCE).detail()).contains("没有认出");
        assertThat(refused(script("echo '  '").toString(), PATIENCE).detail()).contains("没有认出");
    }

    @Test
    void aProgramThatIsNotThereIsNamed() {
        assertThat(refused(folder.resolve("none").toString(), PATIENCE).detail())
                .contains("无法启动");
    }

    @Test
    void nothingOfACommandIsLeftToAShell() throws IOException {
        Path script = script("echo \"参数 $1\"");

        assertThat(texts(read(script + " $(touch${IFS}x)|;>y", "a.png", PICTURE)))
                .containsExactly("参数 $(touch${IFS}x)|;>y");
    }

    @Test
    void theCopyOfThePictureIsGoneAfterwards() throws IOException {
        Path script = script("echo \"$1\"");
        String path = texts(read(script.toString(), "a.png", PICTURE)).getFirst();

        assertThat(Path.of(path)).doesNotExist();
        assertThat(Path.of(path).getParent()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "''", "tesseract 'a"})
    void aCommandThatNamesNoProgramIsRefused(String command) {
        assertThatThrownBy(() -> RecognitionCommand.of(command, PATIENCE)).isInstanceOf(IllegalArgumentException.class);
    }

    private Path script(String body) throws IOException {
        Path script = Files.createTempFile(
                folder,
                "ocr",
                ".sh",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return Files.writeString(script, "#!/bin/bash\n" + body + "\n");
    }

    private static Document read(String command, String name, byte[] bytes) {
        ReadResult result = new DocumentReader(RecognitionCommand.of(command, PATIENCE)).read(name, bytes);
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).document();
    }

    private static Unreadable refused(String command, Duration patience) {
        ReadResult result = new DocumentReader(RecognitionCommand.of(command, patience)).read("a.png", PICTURE);
        assertThat(result).isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) result).reason()).isEqualTo(Reason.PICTURE);
        return (Unreadable) result;
    }
}
