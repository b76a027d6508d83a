package org.gongkai.app.record;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.app.office.Office;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The record of the running office, with what its tests say to it. */
public final class RunningRecord {
    private static final AtomicLong CHAINS = new AtomicLong(1_000_000);

    public final Office office = Office.open();
    final Journal journal = office.part(Journal.class);
    public final Sealing sealing = office.part(Sealing.class);
    final JdbcTemplate database = office.part(JdbcTemplate.class);
    private final TransactionTemplate transaction =
            new TransactionTemplate(office.part(PlatformTransactionManager.class));

    /** One of the application's parts. */
    public <T> T part(Class<T> type) {
        return office.part(type);
    }

    <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** Does something in a transaction and takes it back. */
    <T> T tried(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        }));
    }

    /** The key of an organ that has no chain yet. */
    public static long newChain() {
        return CHAINS.incrementAndGet();
    }

    /** A new subject with so many entries, each with a secret unless that is empty. */
    public UUID subject(long organ, int entries, String secret) {
        UUID subject = UUID.randomUUID();
        append(organ, subject, 0, entries, secret);
        return subject;
    }

    int append(long organ, UUID subject, int seen, int entries, String secret) {
        return within(() -> journal.append(
                new Acting(organ, "someone"),
                subject,
                seen,
                Stream.generate(() -> entry(secret)).limit(entries).toList()));
    }

    static NewEntry entry(String secret) {
        return new NewEntry(
                "test.Happened",
                1,
                LocalDate.of(2026, 3, 2),
                "{\"way\":\"COUNTER\"}",
                secret.isEmpty() ? "" : "{\"name\":\"" + secret + "\"}");
    }

    /** The whole record as a file. */
    public byte[] export() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        part(Export.class).write(bytes);
        return bytes.toByteArray();
    }
}
