package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Whole runs of the command on one file, from the call of the launcher to the end of the process. */
final class ColdStart {

    private static final int RUNS = 11;

    private final Path house;
    private final Path file;

    ColdStart(Path house, Path file) {
        this.house = house;
        this.file = file;
    }

    /** Median seconds. The first run is not counted: it may have to build. */
    double medianSeconds() throws IOException {
        seconds();
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            seconds[i] = seconds();
        }
        return Race.median(seconds);
    }

    private double seconds() throws IOException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(house.resolve("gongkai").toString(), "check", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            int length = process.getInputStream().readAllBytes().length;
            // A Java that does not find its class ends with 1 too, but has nothing to say about the file.
            if (process.waitFor() > 1 || length == 0) {
                throw new IOException("gongkai check failed on " + file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
