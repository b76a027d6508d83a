package org.gongkai.report.batch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Work on numbered things with as many threads as the machine has processors, the results handed on in the order of the numbers by
 * the thread that asked. Only a few results wait at any time, so memory does not grow with their number.
 */
public final class InOrder {

    /** Takes the results. */
    public interface Results<T> {

        /**
         * Takes one.
         *
         * @return whether to go on
         */
        boolean take(int number, T result);
    }

    private static final int WAITING_PER_THREAD = 4;

    private InOrder() {}

    /**
     * Works from one number up to another, that one excluded, or until the results do not want to go on.
     *
     * @throws IllegalStateException if the work throws
     */
    public static <T> void run(int from, int to, IntFunction<T> work, Results<T> results) {
        int processors = Math.min(Runtime.getRuntime().availableProcessors(), to - from);
        if (processors <= 1) {
            for (int i = from; i < to && results.take(i, work.apply(i)); i++) {}
            return;
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(processors)) {
            Queue<Future<T>> running = new ArrayDeque<>();
            int next = from;
            boolean goesOn = true;
            for (int i = from; i < to && goesOn; i++) {
                while (next < to && running.size() < WAITING_PER_THREAD * processors) {
                    int number = next++;
                    running.add(threads.submit(() -> work.apply(number)));
                }
                goesOn = results.take(i, finished(running.remove()));
            }
            running.forEach(waiting -> waiting.cancel(false));
        }
    }

    private static <T> T finished(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
