package org.gongkai.app.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Objects;
import org.gongkai.ledger.Batch;
import org.gongkai.ledger.PendingEvent;
import org.gongkai.ledger.SealedEvent;
import org.gongkai.ledger.Sealer;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives entries their place in the chain of their organ, in batches, in the order in which they were numbered among those
 * that can be seen. It touches only what is committed and waits for nobody's command.
 */
@Component
public class Sealing {
    private static final int BATCH = 5_000;
    private static final String WAITING = "select id, recorded_at, commitment, erases from record_entry"
            + " where organ = ? and position is null order by id limit ?";
    private static final String PLACE = """
            update record_entry e set position = placed.position, hash = placed.hash
              from unnest(?, ?, ?) as placed (id, position, hash) where e.id = placed.id
            """;

    private final JdbcTemplate database;
    private final ChainLock lock;
    private final Seals seals;
    private final Journal journal;
    private final TransactionTemplate own;
    private final Sealer sealer = new Sealer(Chain.ALGORITHM);

    private record Waiting(long id, PendingEvent event) {}

    Sealing(
            JdbcTemplate database,
            ChainLock lock,
            Seals seals,
            Journal journal,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.lock = lock;
        this.seals = seals;
        this.journal = journal;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Seals all that is committed, in transactions of its own; returns how many entries. Waits for whoever is at it. */
    public long sealNow() {
        return waiting().stream().mapToLong(organ -> sealAll(organ, true)).sum();
    }

    /** The same, passing over the chains that somebody else is at. */
    long sealFree() {
        return waiting().stream().mapToLong(organ -> sealAll(organ, false)).sum();
    }

    /** Seals all that can be seen of a chain within the transaction that runs, and keeps the chain until it ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void sealHere(long organ) {
        lock.chain(organ);
        while (batch(organ) == BATCH) {
            // the next batch
        }
    }

    private List<Long> waiting() {
        return database.queryForList(
                "select distinct organ from record_entry where position is null order by organ", Long.class);
    }

    private long sealAll(long organ, boolean patient) {
        long all = 0;
        int sealed;
        do {
            sealed = Objects.requireNonNull(own.execute(status -> {
                if (patient) {
                    lock.chain(organ);
                } else if (!lock.tryChain(organ)) {
                    return 0;
                }
                return batch(organ);
            }));
            all += sealed;
        } while (sealed == BATCH);
        return all;
    }

    private int batch(long organ) {
        List<Waiting> waiting = database.query(
                WAITING, (row, n) -> new Waiting(row.getLong("id"), EntryRow.pending(row)), organ, BATCH);
        if (waiting.isEmpty()) {
            return 0;
        }
        Batch batch = sealer.seal(
                Chain.name(organ),
                seals.last(organ).orElse(null),
                waiting.stream().map(Waiting::event).toList(),
                journal.now());
        place(waiting.stream().map(Waiting::id).toArray(Long[]::new), batch.events());
        seals.add(organ, batch.seal());
        return waiting.size();
    }

    private void place(Long[] ids, List<SealedEvent> events) {
        Long[] positions = events.stream().map(SealedEvent::position).toArray(Long[]::new);
        byte[][] hashes = events.stream().map(event -> event.hash().bytes()).toArray(byte[][]::new);
        database.execute((ConnectionCallback<Integer>) connection -> place(connection, ids, positions, hashes));
    }

    private static int place(Connection connection, Long[] ids, Long[] positions, byte[][] hashes)
            throws java.sql.SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PLACE)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids));
            statement.setArray(2, connection.createArrayOf("bigint", positions));
            statement.setArray(3, connection.createArrayOf("bytea", hashes));
            return statement.executeUpdate();
        }
    }
}
