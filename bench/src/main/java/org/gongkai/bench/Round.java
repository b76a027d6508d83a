package org.gongkai.bench;

/**
 * One turn of a contestant.
 *
 * @param operations how many it did
 * @param seconds how long that took by the clock on the wall
 * @param cpuSeconds how much of a core it used, with its collector and compiler; what other programs took is not in it
 */
record Round(long operations, double seconds, double cpuSeconds) {

    double perSecond() {
        return operations / seconds;
    }

    /** Operations per second and core. */
    double perCore() {
        return operations / cpuSeconds;
    }
}
