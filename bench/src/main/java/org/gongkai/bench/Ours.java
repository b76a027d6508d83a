package org.gongkai.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicLong;

/** Work in this process, on one thread. */
final class Ours implements Contestant {

    /** After four seconds the compiler still took as much of the processor as the work itself. */
    private static final long WARM_UP_NANOSECONDS = 15_000_000_000L;

    private static final long ROUND_NANOSECONDS = 300_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** What all passes came to. A result that nobody could see might not be computed at all. */
    private static final AtomicLong SINK = new AtomicLong();

    /** One pass over all inputs; the number only has to depend on every result. */
    interface Pass {
        long run();
    }

    private final String name;
    private final int operationsPerPass;
    private final Pass pass;

    Ours(String name, int operationsPerPass, Pass pass) {
        this.name = name;
        this.operationsPerPass = operationsPerPass;
        this.pass = pass;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void warmUp() {
        work(WARM_UP_NANOSECONDS);
    }

    @Override
    public Round round() {
        return work(ROUND_NANOSECONDS);
    }

    /** Works until this thread has had so much of a core, however long it has to wait for it. */
    private Round work(long nanoseconds) {
        long cpu = SYSTEM.getProcessCpuTime();
        long mine = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        long passes = 0;
        long all = 0;
        do {
            all += pass.run();
            passes++;
        } while (THREADS.getCurrentThreadCpuTime() - mine < nanoseconds);
        SINK.addAndGet(all);
        return new Round(
                passes * operationsPerPass,
                (System.nanoTime() - start) / 1e9,
                (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
    }
}
