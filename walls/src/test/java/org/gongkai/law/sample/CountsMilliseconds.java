package org.gongkai.law.sample;

/** Breaks the wall: looks at the clock of the machine. */
public record CountsMilliseconds(long start) {
    long passed() {
        return System.currentTimeMillis() - start;
    }
}
