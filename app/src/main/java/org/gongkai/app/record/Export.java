package org.gongkai.app.record;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.ledger.Chains;
import org.gongkai.ledger.Content;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.PendingEvent;
import org.gongkai.ledger.export.ExportWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the record as a file of the form {@code gongkai-ledger/1}, which {@code gongkai verify-ledger} proves without us.
 * It is read row by row, so that its length costs no memory, and shows one moment.
 */
@Component
public class Export {
    private static final int ROWS = 1_000;
    private static final String WAITING = "select " + EntryRow.COLUMNS
            + " from record_entry where position is null and (?::bigint is null or organ = ?) order by organ, id";
    private static final String ORGANS = """
            with recursive chain as (
                (select organ from record_entry where position is not null order by organ limit 1)
                union all
                select (select e.organ from record_entry e
                         where e.position is not null and e.organ > chain.organ order by e.organ limit 1)
                  from chain where chain.organ is not null)
            select organ from chain where organ is not null
            """;

    private final JdbcTemplate database;
    private final JdbcTemplate streaming;
    private final Seals seals;
    private final Sealing sealing;
    private final Anchors anchors;
    private final TransactionTemplate snapshot;

    Export(
            JdbcTemplate database,
            Seals seals,
            Sealing sealing,
            Anchors anchors,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.streaming = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        this.streaming.setFetchSize(ROWS);
        this.seals = seals;
        this.sealing = sealing;
        this.anchors = anchors;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    /**
     * All chains with all anchors; seals and anchors what waits before.
     *
     * @param out flushed and left open
     */
    public void write(OutputStream out) {
        sealing.sealNow();
        anchors.cast();
        asItStands(out);
    }

    /** The chain of one organ; the anchors are left out, because they name chains that would not be there. */
    public void write(long organ, OutputStream out) {
        sealing.sealNow();
        anchors.cast();
        if (seals.organs().equals(List.of(organ))) {
            asItStands(out);
            return;
        }
        asItStands(organ, out);
    }

    /** One chain without anchors, with nothing sealed before. */
    void asItStands(long organ, OutputStream out) {
        snapshot.executeWithoutResult(status -> write(out, writer -> {
            new ChainExport(streaming, writer, organ).upTo(Chains.MAX_POSITION, Chains.MAX_POSITION);
            waiting(writer, organ);
        }));
    }

    /** All of it, with nothing sealed or anchored before. */
    void asItStands(OutputStream out) {
        snapshot.executeWithoutResult(status -> write(out, writer -> {
            Map<Long, ChainExport> chains = new HashMap<>();
            Hash previous = Hash.NONE;
            for (Anchors.Row row : anchors.all()) {
                List<Anchors.OrganHead> heads = anchors.heads(row.number());
                for (Anchors.OrganHead at : heads) {
                    chain(chains, writer, at.organ())
                            .upTo(at.head().position(), at.head().seal());
                }
                writer.anchor(Anchors.anchor(row, previous, heads));
                previous = row.hash();
            }
            Stream.concat(seals.organs().stream(), database.queryForList(ORGANS, Long.class).stream())
                    .distinct()
                    .sorted()
                    .forEach(organ -> chain(chains, writer, organ).upTo(Chains.MAX_POSITION, Chains.MAX_POSITION));
            waiting(writer, null);
        }));
    }

    private ChainExport chain(Map<Long, ChainExport> chains, ExportWriter writer, long organ) {
        return chains.computeIfAbsent(organ, key -> new ChainExport(streaming, writer, key));
    }

    private void waiting(ExportWriter writer, @Nullable Long organ) {
        streaming.query(
                WAITING,
                row -> {
                    Content content = EntryRow.content(row);
                    PendingEvent event = EntryRow.pending(row);
                    writer.pending(
                            Chain.name(row.getLong("organ")),
                            event,
                            content == null ? Content.of(new byte[Content.SALT_LENGTH], new byte[0]) : content);
                },
                organ,
                organ);
    }

    /** What is written between the first line and the last. */
    private interface Lines {
        void to(ExportWriter writer);
    }

    private static void write(OutputStream out, Lines lines) {
        try (ExportWriter writer = new ExportWriter(out, Chain.ALGORITHM)) {
            lines.to(writer);
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
