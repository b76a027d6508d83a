package org.gongkai.report.sample;

/** Breaks the habit: a failure without a name. */
public final class ThrowsPlainRuntimeException {
    private ThrowsPlainRuntimeException() {}

    static void fail() {
        throw new RuntimeException("something went wrong");
    }
}
