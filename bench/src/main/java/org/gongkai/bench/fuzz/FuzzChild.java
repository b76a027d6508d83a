package org.gongkai.bench.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.ReportFile;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.rules.ReportCheck;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks damaged files one after the other in a process of its own, whose heap is bounded by how it is started. Says on
 * standard output which case it has come to; ends at the first that does not keep to the bounds.
 */
public final class FuzzChild {

    static final int TOO_LONG = 41;
    static final int THREW = 42;
    private static final long MOST_NANOSECONDS = 5_000_000_000L;
    static final int TOLD_EVERY = 50;

    private volatile long number;
    private volatile long cpuBefore;

    private FuzzChild() {}

    /**
     * @param args form, first case, the one behind the last, and folders of seeds
     */
    public static void main(String[] args) throws IOException {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        List<Path> folders = new ArrayList<>();
        for (String folder : List.of(args).subList(3, args.length)) {
            folders.add(Path.of(folder));
        }
        List<byte[]> seeds = Seeds.in(folders).getOrDefault(args[0], List.of());
        new FuzzChild().run(args[0], Long.parseLong(args[1]), Long.parseLong(args[2]), seeds);
    }

    private void run(String form, long first, long end, List<byte[]> seeds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long worker = Thread.currentThread().threadId();
        Thread watch = new Thread(() -> watch(threads, worker));
        watch.setDaemon(true);
        watch.start();
        long read = 0;
        for (long i = first; i < end; i++) {
            byte[] file = Mutation.of(seeds, i);
            number = i;
            cpuBefore = threads.getCurrentThreadCpuTime();
            Throwable thrown = thrownBy("a." + form, file);
            if (thrown != null) {
                System.out.println("at " + i + " " + thrown);
                thrown.printStackTrace();
                Runtime.getRuntime().halt(THREW);
            }
            read++;
            if (read % TOLD_EVERY == 0 || i + 1 == end) {
                System.out.println("at " + (i + 1));
            }
        }
    }

    private static @Nullable Throwable thrownBy(String name, byte[] file) {
        try {
            if (ReportFile.read(name, file) instanceof ReadReport.Report(var report)) {
                ReportCheck.check(report);
            }
            return null;
        } catch (RuntimeException | Error e) {
            return e;
        }
    }

    /** Ends the process where one case has had five seconds of a core, or stands still for a minute. */
    private void watch(ThreadMXBean threads, long worker) {
        long seen = -1;
        long since = System.nanoTime();
        while (true) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            long now = number;
            if (now != seen) {
                seen = now;
                since = System.nanoTime();
            }
            boolean busy = threads.getThreadCpuTime(worker) - cpuBefore > MOST_NANOSECONDS;
            boolean still = System.nanoTime() - since > 60_000_000_000L;
            if ((busy || still) && now == number) {
                System.out.println("at " + now + " " + (busy ? "more than 5 s of a core" : "stood still"));
                for (StackTraceElement line : java.util.Objects.requireNonNull(threads.getThreadInfo(worker, 40))
                        .getStackTrace()) {
                    System.err.println("\tat " + line);
                }
                Runtime.getRuntime().halt(TOO_LONG);
            }
        }
    }
}
