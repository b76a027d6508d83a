package org.gongkai.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PapersTest {
    private static final RunningRecord RECORD = new RunningRecord();
    private static final byte[] PDF = "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8);
    private static final String OTHER_KIND = "只能上传PDF、Word、Excel、WPS、OFD、JPG、PNG和TXT文件，且不带宏，请转换后再传，或者当面提交。";

    private final Papers papers = RECORD.part(Papers.class);
    private final UUID subject = UUID.randomUUID();

    @Test
    void givesBackWhatWasHandedInAlsoBeforeAnythingIsOnRecord() throws IOException {
        byte[] large = largePdf(3 * PaperFiles.PIECE + 17);
        Paper paper = store("证明材料.pdf", large);
        RECORD.append(RunningRecord.newChain(), subject, 0, 1, "秘密");

        assertThat(papers.of(subject)).containsExactly(paper);
        assertThat(read(paper.id())).isEqualTo(large);
        assertThat(paper.size()).isEqualTo(large.length);
        assertThat(paper.name()).isEqualTo("证明材料.pdf");
        assertThat(paper.sha256()).isEqualTo(ErasedFacts.sha256(Files.readAllBytes(file(paper))));
    }

    @Test
    void givesBackAFileOfWholePieces() throws IOException {
        byte[] even = largePdf(2 * PaperFiles.PIECE);

        assertThat(read(store("整.pdf", even).id())).isEqualTo(even);
    }

    @Test
    void refusesMoreThanTwentyMegabytesAndTakesExactlyTwenty() {
        assertThat(refusal("大.pdf", largePdf(Papers.LARGEST + 1))).isEqualTo("文件超过20 MB，请压缩后再传，或者当面提交。");
        assertThat(store("正好.pdf", largePdf(Papers.LARGEST)).size()).isEqualTo(20 * 1024 * 1024);
    }

    @Test
    void refusesTheEleventhAlsoWhereTwoComeAtOnce() throws Exception {
        for (int i = 0; i < 9; i++) {
            store(i + ".pdf", PDF);
        }
        List<Papers.Result> results = new ArrayList<>();
        try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Papers.Result>> both =
                    List.of(two.submit(() -> offer("甲.pdf", PDF)), two.submit(() -> offer("乙.pdf", PDF)));
            for (Future<Papers.Result> one : both) {
                results.add(one.get());
            }
        }

        assertThat(results).hasAtLeastOneElementOfType(Papers.Stored.class);
        assertThat(results).contains(new Papers.Refused("最多上传10个文件，请合并后再传，或者当面提交。"));
        assertThat(papers.of(subject)).hasSize(10);
    }

    static Stream<Object[]> kinds() throws IOException {
        return Stream.of(
                new Object[] {PaperKind.PDF, PDF},
                new Object[] {PaperKind.DOC, ole("WordDocument")},
                new Object[] {PaperKind.XLS, ole("Workbook")},
                new Object[] {PaperKind.DOCX, zip("[Content_Types].xml", "word/document.xml")},
                new Object[] {PaperKind.XLSX, zip("[Content_Types].xml", "xl/workbook.xml")},
                new Object[] {PaperKind.OFD, zip("OFD.xml")},
                new Object[] {PaperKind.JPEG, bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16)},
                new Object[] {PaperKind.PNG, bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0)},
                new Object[] {PaperKind.TXT, "申请公开\r\n第二行".getBytes(StandardCharsets.UTF_8)},
                new Object[] {PaperKind.TXT_GB, "申请公开，谢谢".getBytes(Charset.forName("GB18030"))});
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void tellsTheKindByTheContentWhateverTheName(PaperKind kind, byte[] content) {
        Paper paper = store("文件.exe", content);

        assertThat(paper.kind()).isEqualTo(kind);
        assertThat(paper.name()).startsWith("文件.exe.");
    }

    static Stream<byte[]> others() throws IOException {
        return Stream.of(
                bytes('M', 'Z', 0x90, 0, 3, 0),
                bytes(0x7F, 'E', 'L', 'F', 2, 1, 1),
                "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8),
                zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                zip("readme.txt"),
                bytes('P', 'K', 3, 4, 0, 0),
                ole("PowerPoint Document"),
                bytes('G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0),
                bytes('t', 'e', 'x', 't', 0, 'x'),
                bytes(0xFF, 0xFE, 0x33, 0x44));
    }

    @ParameterizedTest
    @MethodSource("others")
    void refusesEverythingElseWhateverItsName(byte[] content) {
        assertThat(refusal("申请表.pdf", content)).isEqualTo(OTHER_KIND);
        assertThat(papers.of(subject)).isEmpty();
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal("空.txt", new byte[0])).isEqualTo("文件是空的，请核对后再传。");
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\zhang\\证明.pdf, 证明.pdf",
        "../../etc/passwd, passwd.pdf",
        "'a<b>\"|?*.pdf', ab.pdf",
        "' ', 文件.pdf",
        "报告.PDF, 报告.PDF"
    })
    void keepsTheNameAndNothingElseOfIt(String given, String kept) {
        assertThat(store(given, PDF).name()).isEqualTo(kept);
    }

    @Test
    void leavesNothingOfAnUploadThatIsCutOff() throws IOException {
        long before = count();
        InputStream cut = new SequenceInputStream(
                new ByteArrayInputStream("x".repeat(5_000_000).getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("cut off");
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        throw new IOException("cut off");
                    }
                });

        assertThatThrownBy(() -> RECORD.within(() -> papers.store(subject, "半.txt", cut)))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(count()).isEqualTo(before);
        assertThat(papers.of(subject)).isEmpty();
    }

    @Test
    void leavesNothingWhereTheTransactionFails() throws IOException {
        long before = count();
        RECORD.tried(() -> papers.store(subject, "退.pdf", new ByteArrayInputStream(PDF)));

        assertThat(count()).isEqualTo(before);
        assertThat(papers.of(subject)).isEmpty();
    }

    @Test
    void sweepsWhatACrashLeftAndNothingElse() throws IOException {
        Path kept = file(store("留.pdf", PDF));
        Path orphan = Files.write(kept.resolveSibling(UUID.randomUUID().toString()), PDF);
        Path half = Files.write(RECORD.office.data().resolve("files/incoming/" + UUID.randomUUID() + ".part"), PDF);
        Path onItsWay = Files.write(kept.resolveSibling(UUID.randomUUID().toString()), PDF);
        for (Path old : List.of(kept, orphan, half)) {
            FileTime then = Files.getLastModifiedTime(old);
            Files.setLastModifiedTime(old, FileTime.from(then.toInstant().minus(Duration.ofMinutes(11))));
        }

        RECORD.part(Sweep.class).orphans();

        assertThat(kept).exists();
        assertThat(onItsWay).exists();
        assertThat(orphan).doesNotExist();
        assertThat(half).doesNotExist();
        Files.delete(onItsWay);
    }

    @Test
    void aFileThatWasChangedIsNotGivenOut() throws IOException {
        Paper paper = store("改.pdf", largePdf(PaperFiles.PIECE + 5));
        byte[] closed = Files.readAllBytes(file(paper));
        for (int at : new int[] {0, 4, 20, PaperFiles.PIECE, closed.length - 1}) {
            byte[] changed = closed.clone();
            changed[at] ^= 1;
            Files.write(file(paper), changed);
            assertThatThrownBy(() -> read(paper.id()))
                    .as("at " + at)
                    .isInstanceOfAny(RuntimeException.class, IOException.class);
        }
        Files.write(file(paper), Arrays.copyOf(closed, PaperFiles.PIECE + 32));
        assertThatThrownBy(() -> read(paper.id())).isInstanceOf(IOException.class);
    }

    @Test
    void piecesCannotChangePlaces() throws IOException {
        Paper paper = store("换.pdf", largePdf(3 * PaperFiles.PIECE));
        byte[] closed = Files.readAllBytes(file(paper));
        int piece = closed.length / 3;
        byte[] swapped = closed.clone();
        System.arraycopy(closed, 0, swapped, piece, piece);
        System.arraycopy(closed, piece, swapped, 0, piece);
        Files.write(file(paper), swapped);

        assertThatThrownBy(() -> read(paper.id())).hasMessage("密文与密钥不符");
    }

    private Papers.Result offer(String name, byte[] content) {
        return RECORD.within(() -> papers.store(subject, name, new ByteArrayInputStream(content)));
    }

    private Paper store(String name, byte[] content) {
        return ((Papers.Stored) offer(name, content)).paper();
    }

    private String refusal(String name, byte[] content) {
        return ((Papers.Refused) offer(name, content)).why();
    }

    private byte[] read(UUID id) throws IOException {
        try (InputStream in = papers.open(id).orElseThrow()) {
            return in.readAllBytes();
        }
    }

    private static Path file(Paper paper) {
        String folder = paper.subject().toString();
        return RECORD.office
                .data()
                .resolve("files")
                .resolve(folder.substring(0, 2))
                .resolve(folder)
                .resolve(paper.id().toString());
    }

    private static long count() throws IOException {
        Path files = Files.createDirectories(RECORD.office.data().resolve("files"));
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static byte[] largePdf(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        System.arraycopy(PDF, 0, bytes, 0, PDF.length);
        return bytes;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A container with one stream in its directory, in the second sector. */
    private static byte[] ole(String stream) {
        byte[] bytes = new byte[1024];
        int[] mark = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        System.arraycopy(bytes(mark), 0, bytes, 0, mark.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 512, name.length);
        bytes[512 + 64] = (byte) (name.length + 2);
        bytes[512 + 66] = 2;
        return bytes;
    }
}
