package org.gongkai.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A {@link Holder} in a Java process of its own.
 *
 * @param answer the words of its first line
 */
record Held(Process process, List<String> answer) implements AutoCloseable {

    /** Run by this user, with the class path of the tests. */
    static Held start(Path data) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), System.getenv("PATH"), data);
    }

    /**
     * @param prefix the words before the command, which make it run as somebody else
     * @param path where it finds the system's programs
     */
    static Held start(List<String> prefix, String classPath, String path, Path data) throws IOException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath,
                Holder.class.getName(),
                data.toString());
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(prefix.stream(), java.stream()).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .directory(new File("/"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("PATH", path);
        Process process = builder.start();
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        String line = reader.readLine();
        return new Held(process, List.of((line == null ? "nothing" : line).split(" ", -1)));
    }

    Held whichStands() {
        assertThat(String.join(" ", answer)).startsWith(Holder.STANDS);
        return this;
    }

    long postmaster() {
        return Long.parseLong(answer.get(1));
    }

    Server server() {
        return new Server(answer.get(2), answer.get(3), answer.get(4));
    }

    /** SIGKILL: nothing of the process runs any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    /** Tells it to stop, and waits until it has. */
    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            process.getOutputStream().write('.');
            process.getOutputStream().close();
        }
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
