package org.gongkai.app.check;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gongkai.app.check.Job.State;
import org.gongkai.report.batch.ArchiveInputs;
import org.gongkai.report.batch.BatchFolder;
import org.gongkai.report.batch.BatchRun;
import org.gongkai.report.batch.BatchRun.Step;
import org.gongkai.report.batch.FileCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Checks archives one after the other, apart from what visitors wait for. What a stop of the server interrupts goes on at its next start,
 * for how far it is stands in its folder.
 */
@Component
class ArchiveWork {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveWork.class);
    private static final long TOLD_EVERY = 500_000_000L;

    private final Jobs jobs;
    private final ArchiveFolders folders;
    private final FileCheck check = new FileCheck(PublicCheck.MESSAGES);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("archives").factory());
    private volatile boolean stopping;

    ArchiveWork(Jobs jobs, ArchiveFolders folders) {
        this.jobs = jobs;
        this.folders = folders;
    }

    /** Does what there is to do, soon. */
    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (!stopping) {
            worker.execute(this::workAll);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(20, java.util.concurrent.TimeUnit.SECONDS)) {
                LOG.warn("an archive is still being checked; the check goes on at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void workAll() {
        Optional<Job> next = jobs.next();
        while (next.isPresent() && !stopping && work(next.get())) {
            next = jobs.next();
        }
    }

    /** @return whether there may be more to do here */
    private boolean work(Job job) {
        UUID id = job.id();
        try (BatchFolder folder = BatchFolder.hold(folders.run(id)).orElse(null)) {
            if (folder == null) {
                return false; // another server is at it
            }
            try (ArchiveInputs inputs = ArchiveInputs.open(folders.archive(id), job.name())) {
                if (inputs.names().isEmpty()) {
                    jobs.move(id, State.FAILED, "压缩包里没有文件", State.WAITING, State.RUNNING);
                    return true;
                }
                boolean whole = BatchRun.run(inputs, folder, PublicCheck.MESSAGES, check, new Progress(id)::told)
                        .isPresent();
                if (whole) {
                    jobs.move(id, State.DONE, "", State.WAITING, State.RUNNING);
                }
                return true;
            }
        } catch (IOException e) {
            jobs.move(id, State.FAILED, "这不是可以打开的 ZIP 压缩包，请重新压缩后再传", State.WAITING, State.RUNNING);
            return true;
        } catch (RuntimeException e) {
            LOG.error("archive {}", id, e);
            jobs.move(id, State.FAILED, "核对时出了问题，已经记录，请告诉管理员", State.WAITING, State.RUNNING);
            return true;
        }
    }

    /** Tells the database twice a second, and the run when it is not wanted any more. */
    private final class Progress {
        private final UUID id;
        private Step step = Step.FILES;
        private long begun = System.nanoTime();
        private long told;
        private int before;

        Progress(UUID id) {
            this.id = id;
        }

        boolean told(Step now, int done, int all) {
            if (stopping) {
                return false;
            }
            long time = System.nanoTime();
            if (now != step || told == 0) {
                step = now;
                begun = time;
                before = Math.max(0, done - 1);
                told = 0;
            }
            if (time - told < TOLD_EVERY && told != 0) {
                return true;
            }
            told = time;
            double seconds = Math.max(0.001, (time - begun) / 1e9);
            int rate = done - before < 2 ? 0 : (int) Math.max(1, Math.round((done - before) / seconds));
            return jobs.progress(id, now.name(), done, all, rate);
        }
    }
}
