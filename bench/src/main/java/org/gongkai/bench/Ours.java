package org.gongkai.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/** Work in this process, on one thread. */
final class Ours implements Contestant {

    private static final long ROUND_NANOSECONDS = 400_000_000;
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
    public Round round() {
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        long passes = 0;
        long passed;
        long all = 0;
        do {
            all += pass.run();
            passes++;
            passed = System.nanoTime() - start;
        } while (passed < ROUND_NANOSECONDS);
        SINK.addAndGet(all);
        return new Round(passes * operationsPerPass, passed / 1e9, (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
    }
}
