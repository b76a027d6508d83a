package org.gongkai.law.sample;

/** Breaks the wall: speaks. */
public final class PrintsALine {
    private PrintsALine() {}

    static void print(String line) {
        System.out.println(line);
    }
}
