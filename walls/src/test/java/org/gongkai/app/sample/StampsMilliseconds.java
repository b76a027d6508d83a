package org.gongkai.app.sample;

/** Breaks the wall: asks the machine. */
public final class StampsMilliseconds {

    long stamp() {
        return System.currentTimeMillis();
    }
}
