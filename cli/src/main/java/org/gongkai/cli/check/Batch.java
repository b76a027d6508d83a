package org.gongkai.cli.check;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Checks many files with as many threads as the machine has processors and hands the results on in the order of the files.
 * Up to {@link #MOST_TOGETHER} files are held together so that years can be checked against each other; more are handed on
 * one by one, and memory stays flat.
 */
final class Batch {

    static final int MOST_TOGETHER = 5_000;

    private final FileCheck check;
    private final Progress progress;

    Batch(FileCheck check, Progress progress) {
        this.check = check;
        this.progress = progress;
    }

    void run(List<Path> files, Consumer<Checked> results) {
        if (files.size() > MOST_TOGETHER) {
            each(files, results);
            return;
        }
        List<Checked> together = new ArrayList<>(files.size());
        each(files, together::add);
        Years.chained(together).forEach(results);
    }

    private void each(List<Path> files, Consumer<Checked> results) {
        if (files.size() == 1) {
            results.accept(check.check(files.getFirst()));
            return;
        }
        int processors = Runtime.getRuntime().availableProcessors();
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(processors, files.size()))) {
            Queue<Future<Checked>> running = new ArrayDeque<>();
            int done = 0;
            for (Path file : files) {
                running.add(threads.submit(() -> check.check(file)));
                if (running.size() > 4 * processors) {
                    results.accept(finished(running.remove()));
                    progress.show(++done, files.size());
                }
            }
            while (!running.isEmpty()) {
                results.accept(finished(running.remove()));
                progress.show(++done, files.size());
            }
        } finally {
            progress.clear();
        }
    }

    private static Checked finished(Future<Checked> future) {
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
