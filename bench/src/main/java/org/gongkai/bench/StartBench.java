package org.gongkai.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** From the command to the first page, as somebody at a terminal waits for it: {@code ./gongkai serve}. */
final class StartBench {
    private static final int ROUNDS = 5;
    private static final int LONGEST_SECONDS = 120;
    private static final int PAGE = 4;

    private final Path house;

    private StartBench(Path house) {
        this.house = house;
    }

    static Sheet run(Path house) throws IOException, InterruptedException {
        Sheet sheet = new Sheet("start");
        new StartBench(house).measure(sheet);
        return sheet;
    }

    private record Started(double seconds, double mebibytes) {}

    private void measure(Sheet sheet) throws IOException, InterruptedException {
        sheet.fact("what", "./gongkai serve to the first 200 of its home page, medians of " + ROUNDS);
        start(List.of(), Files.createTempDirectory("gongkai-start")); // builds what is missing
        double[] first = new double[ROUNDS];
        double[] second = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        double[] resident = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            Path data = Files.createTempDirectory("gongkai-start");
            first[i] = start(List.of(), data).seconds();
            Started again = start(List.of(), data);
            second[i] = again.seconds();
            resident[i] = again.mebibytes();
            plain[i] = start(List.of("-XX:AOTMode=off"), data).seconds();
            delete(data);
        }
        sheet.figure("first start with a new data folder, s", median(first));
        sheet.atMost("second start without the AOT cache, s", median(plain), 4);
        sheet.atMost("second start as packaged, with the AOT cache, s", median(second), 2.5);
        sheet.atMost("resident memory of the server after the first page, MiB", median(resident), 350);
    }

    private Started start(List<String> javaOptions, Path data) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        house.resolve("gongkai").toString(),
                        "serve",
                        "--data",
                        data.toString(),
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        if (!javaOptions.isEmpty()) {
            builder.environment().put("JDK_JAVA_OPTIONS", String.join(" ", javaOptions));
        }
        long begun = System.nanoTime();
        Process process = builder.start();
        try {
            while (!answers(port)) {
                if (!process.isAlive() || System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS * 5L)) {
                    throw new IOException("the server did not start");
                }
                Thread.sleep(10);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new Started(seconds, resident(process.pid()));
        } finally {
            process.destroy();
            process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/").toURL().openConnection();
            connection.setConnectTimeout(200);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Of the Java process: the launcher becomes it, or it is its child. */
    private static double resident(long pid) throws IOException {
        long pages = Stream.concat(
                        Stream.of(pid),
                        ProcessHandle.of(pid).stream()
                                .flatMap(ProcessHandle::descendants)
                                .filter(child ->
                                        child.info().command().orElse("").endsWith("java"))
                                .map(ProcessHandle::pid))
                .mapToLong(StartBench::pages)
                .max()
                .orElse(0);
        return pages * PAGE / 1024.0;
    }

    private static long pages(long pid) {
        try {
            return Long.parseLong(
                    Files.readString(Path.of("/proc/" + pid + "/statm")).split(" ")[1]);
        } catch (IOException e) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
