package org.gongkai.app.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An office in a process of its own, with everything it told until it died. */
final class Killed implements AutoCloseable {
    private static final long LONGEST_START_SECONDS = 180;

    private final Process process;
    private final List<String> told = new ArrayList<>();
    private final CompletableFuture<String> ready = new CompletableFuture<>();
    private final Thread listener;

    private Killed(Process process) {
        this.process = process;
        this.listener = Thread.ofPlatform().start(this::listen);
    }

    static Killed start(Path data, String work) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx768m",
                "-cp",
                System.getProperty("java.class.path"),
                LoadedOffice.class.getName(),
                data.toString(),
                work);
        builder.redirectError(ProcessBuilder.Redirect.appendTo(
                data.resolveSibling("stderr.log").toFile()));
        return new Killed(builder.start());
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (told) {
                    told.add(line);
                }
                if (line.startsWith(LoadedOffice.READY)) {
                    ready.complete(line);
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        } finally {
            ready.completeExceptionally(new IllegalStateException("ended before it was ready"));
        }
    }

    /** Waits until the application stands. @return the address of its database and the process that serves it */
    String[] awaitReady() throws Exception {
        String[] words = ready.get(LONGEST_START_SECONDS, TimeUnit.SECONDS).split(" ");
        return new String[] {words[1], words[2]};
    }

    /** Waits until so many lines of a kind were told. */
    void awaitTold(String kind, int lines) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (told(kind).size() < lines) {
            if (System.nanoTime() > until || !process.isAlive()) {
                throw new IllegalStateException("no load: " + told(kind).size());
            }
            Thread.sleep(20);
        }
    }

    /** The lines of a kind told so far, without the kind. */
    List<String> told(String kind) {
        synchronized (told) {
            return told.stream()
                    .filter(line -> line.startsWith(kind + " "))
                    .map(line -> line.substring(kind.length() + 1))
                    .toList();
        }
    }

    /** SIGKILL, and the last words are heard. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        listener.join();
    }

    /** SIGKILL for the server of the database and for each of its processes. */
    static void killPostgres(long pid) {
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> backends = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        backends.forEach(ProcessHandle::destroyForcibly);
    }

    /** Asks it to stop. @return its exit code */
    int stop() throws IOException, InterruptedException {
        process.outputWriter().append('\n').close();
        int exit = process.waitFor();
        listener.join();
        return exit;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
