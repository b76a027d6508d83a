package org.gongkai.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.app.office.Office;
import org.gongkai.app.office.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public page that checks a report: what it shows, and that nothing of the report stays. */
class PublicCheckTest {
    private static final Path EXAMPLES = Path.of("../docs/examples");

    private final Office office = Office.open();
    private final JdbcClient database = office.part(JdbcClient.class);
    private final Visitor visitor = Visitor.anybody(office);

    @BeforeEach
    void nobodyTriedBefore() {
        database.sql("delete from failed_sign_in where bucket like 'check %'").update();
    }

    private HttpResponse<String> send(Map<String, Map.Entry<String, byte[]>> files) {
        return visitor.upload("/check", "/check", files);
    }

    private static Map<String, Map.Entry<String, byte[]>> examples(String report, String previous) throws IOException {
        Map<String, Map.Entry<String, byte[]>> files = new LinkedHashMap<>();
        files.put("report", Map.entry(report, Files.readAllBytes(EXAMPLES.resolve(report))));
        if (!previous.isEmpty()) {
            files.put("previous", Map.entry(previous, Files.readAllBytes(EXAMPLES.resolve(previous))));
        }
        return files;
    }

    @Test
    void aReportAloneShowsItsFindingsAndTables() throws IOException {
        HttpResponse<String> page = send(examples("qinglan-2024.docx", ""));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("青岚县人民政府办公室　2024年", "X-NEW", "X-SUM", "读到的表格", "总数应写1276条")
                .doesNotContain("T2-CHAIN");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void withTheYearBeforeItIsHeldAgainstIt() throws IOException {
        assertThat(send(examples("qinglan-2024.docx", "qinglan-2023.html")).body())
                .contains("T2-CHAIN", "已与上一年度的报告（qinglan-2023.html）核对", "43+5-1=47");
        assertThat(send(examples("qinglan-2024.docx", "qinglan-2022.txt")).body())
                .contains("2024年度和2022年度，不是相邻两年", "X-NEW")
                .doesNotContain("T2-CHAIN");
    }

    @Test
    void theResultCanBeSavedFromThePageItself() throws IOException {
        String page = send(examples("qinglan-2024.docx", "")).body();
        Matcher files = Pattern.compile("href=\"data:[a-z/;=0-9-]+;base64,([^\"]+)\" download=\"([^\"]+)\"")
                .matcher(page);
        Map<String, String> saved = new TreeMap<>();
        while (files.find()) {
            saved.put(files.group(2), new String(Base64.getDecoder().decode(files.group(1)), StandardCharsets.UTF_8));
        }
        assertThat(saved).containsOnlyKeys("核对结果.html", "核对结果.json", "核对结果.sarif");
        assertThat(saved.get("核对结果.json")).contains("\"rule\":\"X-NEW\"", "\"schema\":\"gongkai-check/1\"");
        assertThat(saved.get("核对结果.sarif")).contains("\"version\":\"2.1.0\"", "\"ruleId\":\"X-NEW\"");
        assertThat(saved.get("核对结果.html")).startsWith("<!DOCTYPE html>").contains("X-NEW");
    }

    @Test
    void whatCannotBeReadIsToldAtItsField() throws IOException {
        HttpResponse<String> nothing = send(Map.of("report", Map.entry("", new byte[0])));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("href=\"#f-report\"", "请选择要核对的报告");
        HttpResponse<String> poem =
                send(Map.of("report", Map.entry("诗.txt", "床前明月光".getBytes(StandardCharsets.UTF_8))));
        assertThat(poem.statusCode()).isEqualTo(422);
        assertThat(poem.body()).contains("href=\"#f-report\"", "没有找到年度报告的标题");
        Map<String, Map.Entry<String, byte[]>> two = examples("qinglan-2024.docx", "");
        two.put("previous", Map.entry("旧.docx", new byte[] {'P', 'K', 3, 4, 0}));
        HttpResponse<String> previous = send(two);
        assertThat(previous.statusCode()).isEqualTo(422);
        assertThat(previous.body()).contains("href=\"#f-previous\"");
    }

    @Test
    void wordsOfAReportAreNoMarkup() {
        String report = "某区财政局2023年政府信息公开工作年度报告\n一、总体情况\n主动公开信息<9>件，其中<政策>5条、<其他>6条，共10条。\n二、主动公开政府信息情况\n";
        String page = send(Map.of("report", Map.entry("<b>.txt", report.getBytes(StandardCharsets.UTF_8))))
                .body();
        assertThat(page).contains("&lt;b&gt;.txt").doesNotContain("<b>", "<政策>", "<9>");
    }

    @Test
    void nothingOfAReportStays() throws IOException, InterruptedException {
        Map<String, Long> rows = rows();
        Set<String> files = files();
        String words = "青石桥镇二〇二三年独有的一句话";
        String report = "某区财政局2023年政府信息公开工作年度报告\n一、总体情况\n" + words + "。\n二、主动公开政府信息情况\n";
        HttpResponse<String> page =
                send(Map.of("report", Map.entry("独有的文件名.txt", report.getBytes(StandardCharsets.UTF_8))));
        assertThat(page.statusCode()).isEqualTo(200);
        send(examples("qinglan-2024.docx", "qinglan-2023.html"));

        // What passed through the upload folder is deleted when the answer has left.
        for (int i = 0; i < 100 && !files().equals(files); i++) {
            Thread.sleep(50);
        }
        assertThat(files()).isEqualTo(files);
        Map<String, Long> now = rows();
        // The one thing that is counted: which address asked, so that nobody floods the page.
        now.merge("failed_sign_in", -2L, Long::sum);
        assertThat(now).isEqualTo(rows);
    }

    /** How many rows each table has. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : database.sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()) {
            rows.put(
                    table,
                    database.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single());
        }
        assertThat(rows).containsKey("failed_sign_in").hasSizeGreaterThan(5);
        return rows;
    }

    /** The files that the application may have left: in its data folder and where uploads pass through. */
    private Set<String> files() throws IOException {
        Object passing = office.part(ServletContext.class).getAttribute(ServletContext.TEMPDIR);
        Set<String> files = new TreeSet<>();
        for (Path folder : new Path[] {office.data().resolve("files"), ((File) passing).toPath()}) {
            if (Files.exists(folder)) {
                try (Stream<Path> paths = Files.walk(folder)) {
                    paths.filter(Files::isRegularFile).map(Path::toString).forEach(files::add);
                }
            }
        }
        return files;
    }

    @Test
    void whoAsksTooOftenWaits() {
        Map<String, Map.Entry<String, byte[]>> poem =
                Map.of("report", Map.entry("诗.txt", "床前明月光".getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 20; i++) {
            assertThat(send(poem).statusCode()).isEqualTo(422);
        }
        HttpResponse<String> last = send(poem);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("请15分钟后再试");
    }
}
