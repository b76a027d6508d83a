package org.gongkai.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code serve} as a process of its own. */
class ServeTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");

    @TempDir
    Path folder;

    @Test
    void servesUntilItIsToldToStopAndTellsTheFirstPasswordOnce() throws Exception {
        Path data = folder.resolve("数据 文件夹");

        List<String> first = serveAndStop(data);
        List<String> second = serveAndStop(data);

        assertThat(first)
                .filteredOn(line -> line.contains("一次性密码："))
                .singleElement()
                .asString()
                .contains("admin");
        assertThat(second).noneMatch(line -> line.contains("密码"));
    }

    @Test
    void saysThatThePortIsTakenBeforeAnythingIsMade() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Path data = folder.resolve("data");
            Process process = start("serve", "--data=" + data, "--port=" + taken.getLocalPort());

            assertThat(exit(process)).isEqualTo(4);
            assertThat(errors())
                    .contains("无法监听 127.0.0.1 的端口 " + taken.getLocalPort(), "--port")
                    .doesNotContain("\tat ");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void saysThatTheFolderCannotBeUsed() throws Exception {
        Path file = Files.createFile(folder.resolve("a file"));
        Process process = start("serve", "--data=" + file, "--port=0");

        assertThat(exit(process)).isEqualTo(4);
        assertThat(errors()).contains("数据文件夹不可用：" + file).doesNotContain("\tat ");
    }

    @Test
    void saysThatTheDatabaseIsNotReached() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            closed = socket.getLocalPort();
        }
        Process process = start(
                "serve",
                "--data=" + folder.resolve("data"),
                "--port=0",
                "--database=postgresql://127.0.0.1:" + closed + "/gongkai?user=a&password=secret");

        assertThat(exit(process)).isEqualTo(4);
        assertThat(errors()).contains("连不上数据库", "--database").doesNotContain("\tat ", "secret");
    }

    @Test
    void anUnknownOptionIsWrongUsage() throws Exception {
        assertThat(exit(start("serve", "--databse=x"))).isEqualTo(3);
        assertThat(errors()).contains("--databse", "--database");
    }

    private List<String> serveAndStop(Path data) throws Exception {
        Process process = start("serve", "--data=" + data, "--port=0");
        List<String> said = new ArrayList<>();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (line.contains("Ctrl+C")) {
                    break;
                }
            }
            assertThat(get(address(said))).as(errors()).isEqualTo(200);
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        return said;
    }

    private String address(List<String> said) throws IOException {
        Matcher address = ADDRESS.matcher(String.join("\n", said));
        assertThat(address.find()).as(said + errors()).isTrue();
        return address.group();
    }

    private static int get(String address) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                classPathOfTheProduct(),
                Gongkai.class.getName());
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(java.stream(), Stream.of(arguments)).toList())
                .redirectError(folder.resolve("errors").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /** Without the folder of the tests, among which are components that the application would take for its own. */
    private static String classPathOfTheProduct() {
        Path tests = Path.of(URI.create(ServeTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !Path.of(entry).equals(tests))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int exit(Process process) throws IOException, InterruptedException {
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("errors"));
    }
}
