package org.gongkai.report.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.report.rules.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveInputsTest {

    private static final Messages CHINESE = Messages.of(Locale.CHINA);

    @TempDir
    Path folder;

    private Path archive(Charset names, Inputs files, String... more) throws IOException {
        Path path = folder.resolve(names.name() + ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path), names)) {
            for (int i = 0; i < files.names().size(); i++) {
                zip.putNextEntry(new ZipEntry(files.names().get(i)));
                zip.write(files.read(i));
            }
            for (String name : more) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[10]);
            }
        }
        return path;
    }

    @Test
    void anArchiveGivesWhatItsFilesGive() throws IOException {
        Drawer drawer = Drawer.filled();
        for (Charset names : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GBK")}) {
            Path archive = archive(names, drawer, "__MACOSX/._a.txt", "2021/.hidden", "2021/~$a.docx", "empty/");
            String name = names.name();
            try (ArchiveInputs inputs = ArchiveInputs.open(archive, "年报.zip");
                    BatchFolder run =
                            BatchFolder.hold(folder.resolve("run" + name)).orElseThrow()) {
                assertThat(inputs.names()).containsExactlyInAnyOrderElementsOf(drawer.names());
                BatchSummary summary = BatchRun.run(
                                inputs, run, CHINESE, new FileCheck(CHINESE), (step, done, all) -> true)
                        .orElseThrow();
                assertThat(summary.files()).isEqualTo(14);
                assertThat(summary.unread()).isEqualTo(2);
                assertThat(summary.withErrors()).isEqualTo(3);
            }
        }
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.zip"), "PK no archive");
        assertThatThrownBy(() -> ArchiveInputs.open(text, "a")).isInstanceOf(IOException.class);
    }

    @Test
    void anEntryThatGrowsPastEveryFileIsToldAndNotKept() throws IOException {
        Path path = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 66; i++) {
                zip.write(zeros);
            }
        }
        try (ArchiveInputs inputs = ArchiveInputs.open(path, "a")) {
            assertThat(new FileCheck(CHINESE).check(inputs, 0))
                    .isInstanceOfSatisfying(
                            Checked.Failed.class,
                            failed -> assertThat(failed.code()).isEqualTo("too_large"));
        }
    }
}
