package org.gongkai.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.gongkai.ledger.Span;
import org.gongkai.ledger.verify.ChainReport;
import org.gongkai.ledger.verify.Verification;
import org.gongkai.ledger.verify.Verifier;
import org.gongkai.ledger.verify.Violation;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final RunningRecord RECORD = new RunningRecord();
    private static final String NAME = "欧阳示范甲乙丙丁";

    private final long chain = RunningRecord.newChain();

    @Test
    void leavesFactsReadableSecretsGoneAndTheChainValid() throws IOException {
        UUID before = RECORD.subject(chain, 2, "旁人");
        UUID subject = RECORD.subject(chain, 3, NAME);
        RECORD.append(chain, subject, 3, 1, "");

        int erased = erase(subject);

        List<Entry> entries = RECORD.journal.read(subject);
        assertThat(erased).isEqualTo(3);
        assertThat(entries).extracting(Entry::secret).containsExactly(null, null, null, "", "");
        assertThat(entries.subList(0, 4)).extracting(Entry::facts).containsOnly("{\"way\":\"COUNTER\"}");
        assertThat(entries.getLast().type()).isEqualTo(Erasure.TYPE);
        assertThat(entries.getLast().facts()).contains("保存期满");
        assertThat(entries.getLast().position()).isNotNull();
        assertThat(RECORD.journal.read(before)).extracting(Entry::secret).containsOnly("{\"name\":\"旁人\"}");
        assertThat(RECORD.part(RecordCheck.class).run(chain).intact()).isTrue();
        assertThat(verified().erased()).isEqualTo(3);
    }

    @Test
    void isFoundOutWhereItWasNotOrdered() {
        UUID subject = RECORD.subject(chain, 2, NAME);
        RECORD.sealing.sealNow();

        boolean intact = RECORD.tried(() -> {
            RECORD.database.update("update record_entry set secret = null, salt = null where subject = ?", subject);
            return RECORD.part(RecordCheck.class).run(chain).intact();
        });

        assertThat(intact).isFalse();
    }

    @Test
    void keepsWhatStandsInClearProvable() {
        UUID subject = RECORD.subject(chain, 2, NAME);
        erase(subject);

        for (String change : List.of(
                "facts = '{\"way\":\"POST\"}'", "type = 'test.Other'", "effective = effective - 1", "actor = 'x'")) {
            RecordCheck.Result found = RECORD.tried(() -> {
                RECORD.database.update("update record_entry set " + change + " where subject = ? and seq = 2", subject);
                return RECORD.part(RecordCheck.class).run(chain);
            });
            assertThat(found.changedAfterErasure()).containsExactly(new RecordCheck.Place(subject, 2));
        }
    }

    @Test
    void refusesLaterSecretsAndAllowsWhatHasNone() {
        UUID subject = RECORD.subject(chain, 1, NAME);
        erase(subject);

        assertThatThrownBy(() -> RECORD.append(chain, subject, 2, 1, "新的"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("个人信息已清除，不能再登记");
        assertThat(RECORD.append(chain, subject, 2, 1, "")).isEqualTo(3);
        assertThat(RECORD.part(RecordCheck.class).run(chain).intact()).isTrue();
    }

    @Test
    void isRefusedTheSecondTimeAndWhereNothingWasRecorded() {
        UUID subject = RECORD.subject(chain, 1, NAME);
        erase(subject);

        assertThatThrownBy(() -> erase(subject)).hasMessage("个人信息已清除，或者没有登记过");
        assertThatThrownBy(() -> erase(UUID.randomUUID())).hasMessage("个人信息已清除，或者没有登记过");
        assertThatThrownBy(() -> RECORD.part(Erasure.class).erase(acting(), subject, " "))
                .hasMessage("清除的理由须写1至200字");
    }

    @Test
    void isOnRecordAlsoWhereOnlyPapersAreToGo() {
        UUID subject = RECORD.subject(chain, 1, "");
        store(subject, "证明.txt", "证明材料".getBytes(StandardCharsets.UTF_8));

        assertThat(erase(subject)).isZero();
        assertThat(RECORD.journal.read(subject)).extracting(Entry::type).endsWith(Erasure.TYPE);
        assertThat(RECORD.part(Papers.class).of(subject)).isEmpty();
        assertThat(RECORD.part(RecordCheck.class).run(chain).intact()).isTrue();
    }

    @Test
    void isTakenBackWithTheTransaction() {
        UUID subject = RECORD.subject(chain, 2, NAME);
        RECORD.tried(() -> RECORD.part(Erasure.class).erase(acting(), subject, "试"));

        assertThat(RECORD.journal.read(subject))
                .hasSize(2)
                .extracting(Entry::secret)
                .containsOnly("{\"name\":\"" + NAME + "\"}");
    }

    @Test
    void meetsACommandOnTheSameSubjectAndOneOfTheTwoIsTold() throws Exception {
        for (int round = 0; round < 20; round++) {
            UUID subject = RECORD.subject(chain, 1, NAME);
            List<Callable<Integer>> both =
                    List.of(() -> erase(subject), () -> RECORD.append(chain, subject, 1, 1, "新的"));
            int done = 0;
            try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Integer> one : two.invokeAll(both)) {
                    try {
                        one.get();
                        done++;
                    } catch (ExecutionException told) {
                        assertThat(told.getCause())
                                .isInstanceOfAny(ChangedMeanwhile.class, IllegalStateException.class);
                    }
                }
            }
            List<Entry> entries = RECORD.journal.read(subject);
            assertThat(done).isBetween(1, 2);
            boolean erased = entries.stream().anyMatch(entry -> entry.type().equals(Erasure.TYPE));
            assertThat(entries.stream()
                            .noneMatch(entry ->
                                    entry.secret() != null && !entry.secret().isEmpty()))
                    .isEqualTo(erased);
        }
        assertThat(RECORD.part(RecordCheck.class).run(chain).intact()).isTrue();
    }

    @Test
    void reachesEntriesOfTwoOrgansInBothChains() {
        long other = RunningRecord.newChain();
        UUID subject = RECORD.subject(chain, 2, NAME);
        RECORD.append(other, subject, 2, 2, NAME);

        assertThat(erase(subject)).isEqualTo(4);
        assertThat(RECORD.part(RecordCheck.class).run(chain).intact()).isTrue();
        assertThat(RECORD.part(RecordCheck.class).run(other).intact()).isTrue();
    }

    @Test
    void nothingInTheDataFolderEverHoldsThePlainText() throws IOException {
        UUID subject = RECORD.subject(chain, 3, NAME);
        store(subject, NAME + ".txt", ("申请人：" + NAME).getBytes(StandardCharsets.UTF_8));
        RECORD.sealing.sealNow();
        RECORD.database.execute("checkpoint");
        assertThat(DataFolder.filesWith(RECORD.office.data(), List.of(NAME))).isEmpty();
        assertThat(DataFolder.filesWith(RECORD.office.data(), List.of("test.Happened")))
                .as("a word that stands in clear, so that the search itself is proven")
                .isNotEmpty();

        erase(subject);

        assertThat(DataFolder.filesWith(RECORD.office.data(), List.of(NAME))).isEmpty();
    }

    @Test
    void noKeyIsLeftInTheTablesThatTheMasterKeyOpens() throws Exception {
        UUID subject = RECORD.subject(chain, 2, NAME);
        byte[] wrapped = bytes("select wrapped from record_key where subject = ?", subject);
        byte[] secret = bytes("select secret from record_entry where subject = ? and seq = 1", subject);
        Vault vault = RECORD.part(Vault.class);
        RECORD.database.execute("checkpoint");
        assertThat(vault.unwrap(subject, wrapped).open(secret, "entry 1")).isNotEmpty();
        assertThat(DataFolder.filesWith(tables(), wrapped)).isNotEmpty();

        erase(subject);
        sweep();
        RECORD.database.execute("checkpoint");

        assertThat(vault.find(subject)).isEmpty();
        assertThat(DataFolder.filesWith(tables(), wrapped)).isEmpty();
        UUID another = RECORD.subject(chain, 1, "别人");
        assertThatThrownBy(() -> vault.find(another).orElseThrow().open(secret, "entry 1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesThePapersAlong() throws Exception {
        UUID subject = RECORD.subject(chain, 1, NAME);
        UUID paper = store(subject, "证明.txt", "证明材料".getBytes(StandardCharsets.UTF_8));
        erase(subject);
        sweep();

        assertThat(RECORD.part(Papers.class).of(subject)).isEmpty();
        assertThat(RECORD.part(Papers.class).open(paper)).isEmpty();
        try (Stream<Path> files = Files.walk(RECORD.office.data().resolve("files"))) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.contains(subject.toString()));
        }
        assertThatThrownBy(() -> store(subject, "再.txt", "再来".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("个人信息已清除，不能再上传");
    }

    @Test
    void namesPositionsAsRuns() {
        List<ErasedFacts.Kept> kept = new ArrayList<>();
        for (long position : new long[] {2, 3, 4, 7, 9, 10}) {
            kept.add(new ErasedFacts.Kept(1, position, ""));
        }

        assertThat(Erasure.spans(kept)).containsExactly(new Span(2, 4), Span.at(7), new Span(9, 10));
    }

    private Acting acting() {
        return new Acting(chain, "leader");
    }

    private int erase(UUID subject) {
        return RECORD.part(Erasure.class).erase(acting(), subject, "保存期满");
    }

    private static UUID store(UUID subject, String name, byte[] content) {
        Papers.Result result =
                RECORD.within(() -> RECORD.part(Papers.class).store(subject, name, new ByteArrayInputStream(content)));
        return ((Papers.Stored) result).paper().id();
    }

    private ChainReport verified() throws IOException {
        List<Violation> found = new ArrayList<>();
        Verification.Read read = (Verification.Read)
                new Verifier(Set.of()).verify(new ByteArrayInputStream(RECORD.export()), found::add);
        assertThat(found).isEmpty();
        return read.chains().stream()
                .filter(one -> one.chain().equals(Chain.name(chain)))
                .findFirst()
                .orElseThrow();
    }

    private static void sweep() throws InterruptedException {
        Instant until = Instant.now().plus(Duration.ofSeconds(20));
        while (!RECORD.part(Sweep.class).run()) {
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(100);
        }
    }

    private static byte[] bytes(String sql, UUID subject) {
        return Objects.requireNonNull(RECORD.database.queryForObject(sql, byte[].class, subject));
    }

    private static Path tables() {
        return RECORD.office.data().resolve("postgres/cluster/base");
    }
}
