package org.gongkai.report.sample;

/** Breaks the habit: a failure without a name. */
public final class ThrowsPlainException {
    private ThrowsPlainException() {}

    static void fail() throws Exception {
        throw new Exception("something went wrong");
    }
}
