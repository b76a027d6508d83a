package org.gongkai.app.record;

import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gongkai.ledger.Anchor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the record while the system runs: seals within a second, casts an anchor each day, sweeps behind erasures. What fails is
 * tried again; at the end all is sealed and anchored once more.
 */
@Component
class Keeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final long PAUSE_MILLIS = 300;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    /** So many rounds lie between two looks for what has to be swept: about a minute. */
    private static final int ROUNDS = 200;

    private final Sealing sealing;
    private final Anchors anchors;
    private final Journal journal;
    private final Sweep sweep;

    private @Nullable Thread thread;
    private CountDownLatch stop = new CountDownLatch(1);
    private @Nullable LocalDate anchored;

    Keeper(Sealing sealing, Anchors anchors, Journal journal, Sweep sweep) {
        this.sealing = sealing;
        this.anchors = anchors;
        this.journal = journal;
        this.sweep = sweep;
    }

    @Override
    public void start() {
        stop = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("record-keeper").start(this::run);
    }

    /** The web server has answered its last request by now, and the connections are still open. */
    @Override
    public void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        stop.countDown();
        try {
            running.join();
            thread = null;
            sealing.sealNow();
            anchors.cast();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("停止前没有封存完，下次启动时继续", e);
        }
    }

    /** Low: started before the web server, stopped behind it. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        long pause = PAUSE_MILLIS;
        for (int round = 0; !stopped(pause); round++) {
            try {
                sealing.sealFree();
                anchorOfTheDay();
                if (round % ROUNDS == 0) {
                    sweep.run();
                }
                pause = PAUSE_MILLIS;
            } catch (RuntimeException e) {
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
                LOG.warn("留痕暂未封存，稍后再试", e);
            }
        }
    }

    private void anchorOfTheDay() {
        LocalDate today = journal.today();
        if (today.equals(anchored)) {
            return;
        }
        LocalDate last = anchors.last().map(Anchor::castAt).map(journal::day).orElse(LocalDate.MIN);
        if (last.equals(today) || anchors.cast().isPresent()) {
            sweep.orphans();
            anchored = today;
        }
    }

    private boolean stopped(long pause) {
        try {
            return stop.await(pause, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
