package org.gongkai.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.app.access.Role;
import org.gongkai.app.office.Office;
import org.gongkai.app.office.Visitor;
import org.gongkai.app.organ.Organ;
import org.gongkai.report.batch.ArchiveInputs;
import org.gongkai.report.batch.BatchFolder;
import org.gongkai.report.batch.BatchRun;
import org.gongkai.report.batch.FileCheck;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Archives checked at the desk: in the background, stopped and resumed, and over a restart. */
class ArchiveTest {
    private static final Path EXAMPLES = Path.of("../docs/examples");

    private final Office office = Office.open();
    private final Organ organ = office.organ();
    private final JdbcClient database = office.part(JdbcClient.class);

    /** The three years of the example, so often under other names, and one that is no report. */
    private static byte[] archive(int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                for (String name : List.of("qinglan-2022.txt", "qinglan-2023.html", "qinglan-2024.docx")) {
                    zip.putNextEntry(new ZipEntry("%04d/%s".formatted(i, name)));
                    zip.write(Files.readAllBytes(EXAMPLES.resolve(name)));
                }
            }
            zip.putNextEntry(new ZipEntry("说明.txt"));
            zip.write("这里是说明。".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static HttpResponse<String> send(Visitor visitor, byte[] archive) {
        return visitor.upload("/desk/checks", "/desk/checks", Map.of("archive", Map.entry("各单位年报.zip", archive)));
    }

    private UUID only() {
        return database.sql("select id from check_job where organ = :organ")
                .param("organ", organ.id())
                .query(UUID.class)
                .single();
    }

    private void waitUntil(UUID job, Job.State state) throws InterruptedException {
        for (int i = 0;
                i < 1200
                        && office.part(Jobs.class)
                                        .find(organ.id(), job)
                                        .orElseThrow()
                                        .state()
                                != state;
                i++) {
            Thread.sleep(50);
        }
        assertThat(office.part(Jobs.class).find(organ.id(), job).orElseThrow().state())
                .isEqualTo(state);
    }

    /** The file that each line of the results is of. */
    private List<String> files(UUID job) throws IOException {
        Path results = office.part(ArchiveFolders.class).run(job).resolve("results.jsonl");
        return Files.readAllLines(results).stream()
                .map(line -> line.replaceAll("^.*?\"file\":\"([^\"]*)\".*$", "$1"))
                .toList();
    }

    @Test
    void anArchiveIsCheckedInTheBackgroundAndItsPageShowsWhatItCameTo() throws Exception {
        Visitor inspector = Visitor.signedIn(office, organ, Role.INSPECTOR);
        HttpResponse<String> sent = send(inspector, archive(1));
        assertThat(sent.body()).contains("各单位年报.zip");
        UUID job = only();
        waitUntil(job, Job.State.DONE);
        String page = inspector.get("/desk/checks/" + job).body();
        assertThat(page)
                .contains("已核对", "与上年接不上", "0000/qinglan-2024.docx", "说明.txt")
                .doesNotContain("hx-get");
        assertThat(inspector.get("/desk/checks/" + job + "/findings.csv").body())
                .contains("\"T2-CHAIN\"", "\"0000/qinglan-2024.docx\"");
        assertThat(inspector.get("/desk/checks/" + job + "/reports/000003.html").body())
                .contains("T2-CHAIN");
        assertThat(inspector.get("/desk/checks").body()).contains("已核对");
        assertThat(inspector.get("/desk/checks/" + job + "/files.txt").statusCode())
                .isEqualTo(404);

        Visitor stranger = Visitor.signedIn(office, office.organ(), Role.INSPECTOR);
        assertThat(stranger.get("/desk/checks/" + job).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/desk/checks/" + job + "/findings.csv").statusCode())
                .isEqualTo(404);

        inspector.post("/desk/checks/" + job, "/desk/checks/" + job + "/delete", Map.of());
        assertThat(inspector.get("/desk/checks/" + job).statusCode()).isEqualTo(404);
        assertThat(office.part(ArchiveFolders.class).archive(job)).doesNotExist();
    }

    @Test
    void itCanBeStoppedAndGoesOnWhereItStood() throws Exception {
        Visitor officer = Visitor.signedIn(office, organ, Role.OFFICER);
        send(officer, archive(200));
        UUID job = only();
        officer.post("/desk/checks/" + job, "/desk/checks/" + job + "/stop", Map.of());
        waitUntil(job, Job.State.STOPPED);
        assertThat(officer.get("/desk/checks/" + job).body()).contains("已停止", "接着核对");
        officer.post("/desk/checks/" + job, "/desk/checks/" + job + "/resume", Map.of());
        waitUntil(job, Job.State.DONE);
        assertThat(files(job)).hasSize(601).doesNotHaveDuplicates();
    }

    @Test
    void whatARestartInterruptedGoesOn() throws Exception {
        ArchiveFolders folders = office.part(ArchiveFolders.class);
        UUID job = UUID.randomUUID();
        folders.keep(job, new ByteArrayInputStream(archive(10)));
        database.sql("insert into check_job (id, organ, person, name, created_at, state, step, done, total)"
                        + " values (:id, :organ, :id, '旧.zip', now(), 'RUNNING', 'FILES', 7, 31)")
                .param("id", job)
                .param("organ", organ.id())
                .update();
        try (ArchiveInputs inputs = ArchiveInputs.open(folders.archive(job), "旧.zip");
                BatchFolder run = BatchFolder.hold(folders.run(job)).orElseThrow()) {
            assertThat(BatchRun.run(
                            inputs,
                            run,
                            PublicCheck.MESSAGES,
                            new FileCheck(PublicCheck.MESSAGES),
                            (step, done, all) -> done < 7))
                    .isEmpty();
        }
        office.part(ArchiveWork.class).look();
        waitUntil(job, Job.State.DONE);
        assertThat(files(job)).hasSize(31).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoArchiveIsRefused() throws Exception {
        Visitor officer = Visitor.signedIn(office, organ, Role.OFFICER);
        HttpResponse<String> rar = send(officer, "Rar!".getBytes(StandardCharsets.UTF_8));
        assertThat(rar.statusCode()).isEqualTo(422);
        assertThat(rar.body()).contains("href=\"#f-archive\"", "请改为 ZIP");
        send(officer, new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9});
        waitUntil(only(), Job.State.FAILED);
        assertThat(officer.get("/desk/checks/" + only()).body()).contains("请重新压缩后再传");
    }

    @Test
    void onlyThisPageTakesMoreThanAFormNeedsAndOnlyFromThoseWhoMay() throws Exception {
        byte[] large = new byte[61 << 20];
        large[0] = 'P';
        large[1] = 'K';
        Visitor officer = Visitor.signedIn(office, organ, Role.OFFICER);
        HttpResponse<String> taken = send(officer, large);
        assertThat(taken.statusCode()).isEqualTo(200);
        waitUntil(only(), Job.State.FAILED);
        Map<String, Map.Entry<String, byte[]>> report = Map.of("report", Map.entry("a.docx", large));
        assertThat(refused(officer, "/check", report)).isTrue();
        Map<String, Map.Entry<String, byte[]>> archive = Map.of("archive", Map.entry("a.zip", large));
        assertThat(refused(Visitor.anybody(office), "/desk/checks", archive)).isTrue();
    }

    /** Whether the server said 413, or closed the line while the rest was still being sent. */
    private static boolean refused(Visitor visitor, String path, Map<String, Map.Entry<String, byte[]>> files) {
        try {
            return visitor.upload("/check", path, files).statusCode() == 413;
        } catch (IllegalStateException e) {
            return e.getCause() instanceof IOException;
        }
    }
}
