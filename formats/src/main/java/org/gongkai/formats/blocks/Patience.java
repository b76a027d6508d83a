package org.gongkai.formats.blocks;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * How long one file may still be worked on. A machine that is busy with other things, or was asleep, is no reason to
 * refuse a file: once half of the time has passed on the wall, the other half is counted as work of this thread alone.
 * Asking the wall first keeps the question cheap.
 */
public final class Patience {

    private final long half;
    private long end;
    private boolean countsWork;

    /**
     * Begins now, on the thread that will ask.
     *
     * @param all how long a thread that works without a pause has
     */
    public Patience(Duration all) {
        half = all.toNanos() / 2;
        end = System.nanoTime() + half;
    }

    /** Whether the time is over. */
    public boolean isOver() {
        if (countsWork) {
            return work() - end > 0;
        }
        if (System.nanoTime() - end > 0) {
            countsWork = true;
            end = work() + half;
        }
        return false;
    }

    /** What this thread has worked, in nanoseconds; a virtual thread is not measured and has only the wall. */
    private static long work() {
        return Thread.currentThread().isVirtual()
                ? System.nanoTime()
                : ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
