package org.gongkai.formats;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Measures in tests what something asks of the processor; what else the machine does at the time does not count. */
final class Work {

    private final long start = now();

    /** How long this thread has worked since then. */
    Duration soFar() {
        return Duration.ofNanos(now() - start);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
