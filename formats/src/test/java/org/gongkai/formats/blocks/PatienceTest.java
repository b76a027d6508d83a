package org.gongkai.formats.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void aThreadThatWasPausedStillHasTime() throws InterruptedException {
        Patience patience = new Patience(Duration.ofSeconds(1));

        Thread.sleep(1200);

        assertThat(patience.isOver()).isFalse();
        assertThat(patience.isOver()).isFalse();
    }

    @Test
    void aThreadThatWorksWithoutPauseHasNoneInTheEnd() {
        Patience patience = new Patience(Duration.ofMillis(100));
        long steps = 0;
        while (!patience.isOver()) {
            steps++;
        }

        assertThat(steps).isPositive();
    }

    @Test
    void aVirtualThreadHasOnlyTheClock() throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread thread = Thread.ofVirtual().start(() -> over.set(isOverAfterPauses()));
        thread.join();

        assertThat(over).isTrue();
    }

    private static boolean isOverAfterPauses() {
        try {
            Patience patience = new Patience(Duration.ofMillis(20));
            Thread.sleep(30);
            patience.isOver();
            Thread.sleep(30);
            return patience.isOver();
        } catch (InterruptedException e) {
            return false;
        }
    }
}
