package org.gongkai.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder that stands for a machine: a copy of the launcher in a folder with a blank, and what else a test puts there. */
final class Machine {

    /** What the launcher needs besides a JDK and Maven. */
    private static final List<String> TOOLS = List.of(
            "bash",
            "cp",
            "dirname",
            "find",
            "flock",
            "grep",
            "head",
            "id",
            "mkdir",
            "mv",
            "perl",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "tail",
            "touch");

    record Outcome(int exit, String out, String err) {}

    private final Path root;
    private final Path house;
    private final Path bin;
    private final Map<String, String> environment = new TreeMap<>();

    Machine(Path root) throws IOException {
        this.root = root;
        house = Files.createDirectories(root.resolve("a house"));
        bin = Files.createDirectories(root.resolve("bin"));
        Files.copy(Path.of("../gongkai"), launcher());
        executable(launcher());
        for (String module : List.of("law", "formats", "ledger", "report", "cli", "app")) {
            Files.createDirectories(house.resolve(module).resolve("src/main"));
            Files.createFile(house.resolve(module).resolve("pom.xml"));
        }
        Files.createFile(house.resolve("pom.xml"));
        for (String tool : TOOLS) {
            addTool(tool);
        }
        environment.put("PATH", bin.toString());
        environment.put("HOME", root.toString());
    }

    private void addTool(String tool) throws IOException {
        for (String folder : List.of("/usr/bin", "/bin")) {
            Path file = Path.of(folder, tool);
            if (Files.exists(file)) {
                script(bin.resolve(tool), "exec " + file + " \"$@\"");
                return;
            }
        }
    }

    Path root() {
        return root;
    }

    Path house() {
        return house;
    }

    Path launcher() {
        return house.resolve("gongkai");
    }

    /** A JDK whose java prints its own release and then each argument on a line of its own, and ends with exit code 7. */
    Path jdk(String version) throws IOException {
        Path jdk = Files.createDirectories(root.resolve("jdk " + version));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.createDirectories(jdk.resolve("bin"));
        script(jdk.resolve("bin/javac"), "case $* in *-proc:none*) exit 0 ;; esac; exit 1");
        script(jdk.resolve("bin/jar"), "exit 0");
        script(
                jdk.resolve("bin/java"),
                "case $* in *AotProcessor*) for a; do case $a in */parts/*) /bin/mkdir -p \"$a\" ;; esac; done; exit 0 ;; esac;"
                        + " printf '%s\\n' 'java " + version
                        + "' \"$@\"; exit 7");
        return jdk;
    }

    Machine withJavaHome(Path jdk) {
        environment.put("JAVA_HOME", jdk.toString());
        return this;
    }

    Machine with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** The JDK's javac as a system installs it: a link on the PATH, here through a second link. */
    Machine withOnThePath(Path jdk) throws IOException {
        Path alternative = root.resolve("alternative-javac");
        Files.createSymbolicLink(alternative, jdk.resolve("bin/javac"));
        Files.createSymbolicLink(bin.resolve("javac"), Path.of("../alternative-javac"));
        return this;
    }

    /** A program on the PATH, as a shell script. */
    Machine withProgram(String name, String body) throws IOException {
        script(bin.resolve(name), body);
        return this;
    }

    Path program(String name) {
        return bin.resolve(name);
    }

    /** A Maven that takes its time, writes down its Java and its arguments, and makes the jars. */
    Machine withMaven() throws IOException {
        script(bin.resolve("mvn"), """
                sleep 0.3
                echo "$JAVA_HOME: $*" >> maven-calls
                echo "$GONGKAI_CHROMIUM, download skipped: $PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD" >> browsers
                mkdir -p cli/target app/target
                touch cli/target/cli-1.jar app/target/app-1.jar""");
        return this;
    }

    Machine withFailingMaven() throws IOException {
        script(bin.resolve("mvn"), "echo 'the compiler is not amused'; exit 1");
        return this;
    }

    List<String> mavenCalls() throws IOException {
        Path calls = house.resolve("maven-calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    /** The browser that each call of Maven was given. */
    List<String> browsers() throws IOException {
        return Files.readAllLines(house.resolve("browsers"));
    }

    Outcome run(Path launcher, String... arguments) throws IOException, InterruptedException {
        return end(start(launcher, arguments));
    }

    Process start(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/usr/bin/env", "bash", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectError(Files.createTempFile(root, "err", "").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    Outcome end(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Outcome(process.exitValue(), out, standardErrors());
    }

    private String standardErrors() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("err"))
                    .sorted()
                    .toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        executable(file);
    }

    private static void executable(Path file) {
        if (!file.toFile().setExecutable(true)) {
            throw new IllegalStateException("cannot make executable: " + file);
        }
    }
}
