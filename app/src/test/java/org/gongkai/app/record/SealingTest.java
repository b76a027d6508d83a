package org.gongkai.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.verify.Verification;
import org.gongkai.ledger.verify.Verifier;
import org.gongkai.ledger.verify.Violation;
import org.junit.jupiter.api.Test;

class SealingTest {
    private static final RunningRecord RECORD = new RunningRecord();

    /** The quickest of five: a machine that is busy with other things may hold up any one of them. */
    @Test
    void sealsInTheBackgroundWithinASecond() throws InterruptedException {
        Duration quickest = Duration.ofDays(1);
        for (int i = 0; i < 5 && quickest.compareTo(Duration.ofSeconds(1)) > 0; i++) {
            UUID subject = RECORD.subject(RunningRecord.newChain(), 3, "秘密");
            Instant begun = Instant.now();
            while (RECORD.journal.read(subject).stream().anyMatch(entry -> entry.position() == null)) {
                assertThat(begun.until(Instant.now())).isLessThan(Duration.ofSeconds(20));
                Thread.sleep(20);
            }
            quickest = begun.until(Instant.now());
        }

        assertThat(quickest).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void placesTheEntriesOfASubjectInTheirOrder() {
        long chain = RunningRecord.newChain();
        UUID subject = RECORD.subject(chain, 5, "秘密");
        RECORD.sealing.sealNow();

        assertThat(RECORD.journal.read(subject))
                .extracting(Entry::position)
                .doesNotContainNull()
                .isSortedAccordingTo(Long::compare);
    }

    @Test
    void doesNotWaitForACommandThatIsNotThroughYet() throws Exception {
        long chain = RunningRecord.newChain();
        UUID late = UUID.randomUUID();
        List<Entry> early = new ArrayList<>();
        RECORD.within(() -> {
            RECORD.journal.append(new Acting(chain, "slow"), late, 0, List.of(RunningRecord.entry("慢")));
            UUID quick = inAnotherThread(() -> RECORD.subject(chain, 1, "快"));
            inAnotherThread(RECORD.sealing::sealNow);
            early.addAll(RECORD.journal.read(quick));
            return true;
        });
        RECORD.sealing.sealNow();

        assertThat(early).extracting(Entry::position).containsExactly(1L);
        assertThat(RECORD.journal.read(late)).extracting(Entry::position).containsExactly(2L);
        assertThat(RECORD.part(RecordCheck.class).run().intact()).isTrue();
    }

    @Test
    void keepsOneChainWhenSeveralSealAtOnce() throws Exception {
        long chain = RunningRecord.newChain();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(crowd.submit(() -> {
                    for (int n = 0; n < 20; n++) {
                        RECORD.subject(chain, 2, "秘密");
                    }
                    return 0L;
                }));
                all.add(crowd.submit(RECORD.sealing::sealNow));
            }
            for (Future<Long> one : all) {
                one.get();
            }
        }
        RECORD.sealing.sealNow();

        assertThat(RECORD.database.queryForList(
                        "select position from record_entry where organ = ? order by position", Long.class, chain))
                .hasSize(320)
                .first()
                .isEqualTo(1L);
        assertThat(RECORD.part(RecordCheck.class).run().violations()).isEmpty();
    }

    @Test
    void castsAnAnchorOnlyWhereSomethingWasSealedSince() {
        long chain = RunningRecord.newChain();
        RECORD.subject(chain, 1, "秘密");
        RECORD.sealing.sealNow();
        Anchors anchors = RECORD.part(Anchors.class);
        Anchor first = RECORD.within(() -> {
            RECORD.database.queryForList("select 1");
            return anchors.cast().orElseThrow();
        });
        RECORD.subject(chain, 1, "秘密");
        RECORD.sealing.sealNow();

        Anchor second = anchors.cast().orElseThrow();

        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(second.heads()).anySatisfy(head -> {
            assertThat(head.chain()).isEqualTo(Chain.name(chain));
            assertThat(head.position()).isEqualTo(2);
        });
    }

    @Test
    void sealsAndAnchorsTheRestWhenTheApplicationStops() {
        long chain = RunningRecord.newChain();
        Keeper keeper = RECORD.part(Keeper.class);
        UUID subject = RECORD.subject(chain, 2, "秘密");
        keeper.stop();
        try {
            assertThat(keeper.isRunning()).isFalse();
            assertThat(RECORD.journal.read(subject)).extracting(Entry::position).containsExactly(1L, 2L);
            assertThat(RECORD.part(Anchors.class).last().orElseThrow().heads())
                    .anySatisfy(head ->
                            assertThat(head.chain() + " " + head.position()).isEqualTo(Chain.name(chain) + " 2"));
        } finally {
            keeper.start();
        }
    }

    @Test
    void castsAnAnchorOnEachDay() throws InterruptedException {
        LocalDate day = LocalDate.of(2031, 1, 15);
        RECORD.subject(RunningRecord.newChain(), 1, "秘密");
        RECORD.sealing.sealNow();
        RECORD.office.clock().moveTo(day);
        try {
            Instant until = Instant.now().plus(Duration.ofSeconds(10));
            while (!RECORD.part(Anchors.class)
                    .last()
                    .map(anchor -> RECORD.journal.day(anchor.castAt()))
                    .equals(Optional.of(day))) {
                assertThat(Instant.now()).isBefore(until);
                Thread.sleep(50);
            }
        } finally {
            RECORD.office.clock().moveTo(LocalDate.of(2026, 11, 20));
        }
    }

    @Test
    void theExportIsProvenOfflineByTheAnchorThatWasKept() throws IOException {
        long chain = RunningRecord.newChain();
        RECORD.subject(chain, 4, "秘密");
        byte[] file = RECORD.export();
        Anchor kept = RECORD.part(Anchors.class).last().orElseThrow();
        List<Violation> found = new ArrayList<>();

        Verification.Read read = (Verification.Read)
                new Verifier(Set.of(kept.hash())).verify(new ByteArrayInputStream(file), found::add);

        assertThat(found).isEmpty();
        assertThat(read.confirmed()).containsExactly(kept.hash());
        assertThat(read.chains()).anySatisfy(one -> {
            assertThat(one.chain()).isEqualTo(Chain.name(chain));
            assertThat(one.events()).isEqualTo(4);
        });
    }

    private static <T> T inAnotherThread(java.util.concurrent.Callable<T> work) {
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            return other.submit(work).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
