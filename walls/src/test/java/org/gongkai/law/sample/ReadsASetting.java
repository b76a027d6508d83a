package org.gongkai.law.sample;

/** Breaks the wall: depends on how the machine is set up. */
public final class ReadsASetting {
    private ReadsASetting() {}

    static boolean isStrict() {
        return System.getenv("STRICT") != null;
    }
}
