package org.gongkai.app.record;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.gongkai.ledger.verify.Verification;
import org.gongkai.ledger.verify.Verifier;
import org.gongkai.ledger.verify.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Proves the record against the database itself: every commitment is made anew from the columns, every chain, seal and
 * anchor is gone through, and of what was erased the part in clear is held against the order that erased it.
 */
@Component
public class RecordCheck {
    /** So many faults are told one by one; all are counted. */
    private static final int TOLD = 100;

    private static final int PIPE = 1 << 16;
    private static final String GAPS = """
            select subject::text from record_entry
             where ?::bigint is null or subject in (select subject from record_entry where organ = ?)
             group by subject having max(seq) <> count(*) or min(seq) <> 1 order by subject limit 100
            """;

    private final Export export;
    private final ErasedFacts erased;
    private final JdbcTemplate database;

    RecordCheck(Export export, ErasedFacts erased, JdbcTemplate database) {
        this.export = export;
        this.erased = erased;
        this.database = database;
    }

    /** An entry, by its subject and its number there. */
    public record Place(UUID subject, int seq) {}

    /**
     * What was found.
     *
     * @param ledger what the verifier says of the chains
     * @param violations of the chains, the first hundred
     * @param gaps subjects whose entries are not numbered without a gap from 1, the first hundred
     * @param changedAfterErasure entries whose part in clear is not what it was when the rest was erased
     */
    public record Result(
            Verification.Read ledger, List<Violation> violations, List<String> gaps, List<Place> changedAfterErasure) {
        public Result {
            violations = List.copyOf(violations);
            gaps = List.copyOf(gaps);
            changedAfterErasure = List.copyOf(changedAfterErasure);
        }

        /** Whether nothing at all is wrong. */
        public boolean intact() {
            return ledger.intact() && gaps.isEmpty() && changedAfterErasure.isEmpty();
        }
    }

    /** Goes through everything; sealing goes on meanwhile. */
    public Result run() {
        return run(null, export::asItStands);
    }

    /** Goes through the chain of one organ, without the anchors, which tie all chains. */
    public Result run(long organ) {
        return run(organ, out -> export.asItStands(organ, out));
    }

    private Result run(@Nullable Long organ, Consumer<OutputStream> exported) {
        List<Violation> found = new ArrayList<>();
        Verification.Read ledger = verify(exported, found);
        return new Result(
                ledger, found, database.queryForList(GAPS, String.class, organ, organ), erased.changed(organ));
    }

    private static Verification.Read verify(Consumer<OutputStream> exported, List<Violation> found) {
        CompletableFuture<Verification> verified = new CompletableFuture<>();
        PipedInputStream in = new PipedInputStream(PIPE);
        try (OutputStream out = new PipedOutputStream(in)) {
            Thread.ofVirtual().name("record-check").start(() -> verify(in, found, verified));
            exported.accept(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return (Verification.Read) verified.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("核验没有做完", e.getCause());
        }
    }

    private static void verify(PipedInputStream in, List<Violation> found, CompletableFuture<Verification> verified) {
        try (in) {
            verified.complete(new Verifier(Set.of()).verify(in, violation -> {
                if (found.size() < TOLD) {
                    found.add(violation);
                }
            }));
        } catch (IOException | RuntimeException e) {
            verified.completeExceptionally(e);
        }
    }
}
