package org.gongkai.app.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Facts;
import org.gongkai.app.record.Journal;
import org.gongkai.law.request.Event;
import org.gongkai.law.request.InformationRequest;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes the read model anew from the record. Nobody can change a request meanwhile; lists can be read until the new rows
 * take the place of the old ones.
 */
@Component
public class RequestRebuild {
    /** Requests between two copies: about a megabyte of rows. */
    private static final int BATCH = 5_000;
    /** Batches that may wait to be written. */
    private static final int AHEAD = 4;
    /** Room for sorting, for this transaction only. */
    private static final String ROOMY = "set local work_mem = '256MB'; set local maintenance_work_mem = '256MB'";
    /** What makes the keys of a table, and its indexes that keep none. */
    private static final String PARTS = """
            with this as (select ?::regclass as that)
            select format('alter table %s add constraint %I %s', that, conname, pg_get_constraintdef(oid))
            from pg_constraint, this where conrelid = that and contype in ('p', 'u', 'f')
            union all
            select pg_get_indexdef(i.indexrelid) from pg_index i, this
            where i.indrelid = that and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
            """;

    private final JdbcTemplate database;
    private final Journal journal;
    private final Organs organs;
    private final RequestRows rows;
    private final TransactionTemplate reading;

    RequestRebuild(
            JdbcTemplate database,
            Journal journal,
            Organs organs,
            RequestRows rows,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.journal = journal;
        this.organs = organs;
        this.rows = rows;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * Rebuilds the rows of all organs, each as of the day its last entry was put on record, as they were written then.
     *
     * @return how many requests there are
     */
    @Transactional
    public long rebuild() {
        database.execute(ROOMY);
        database.execute("lock table request, request_spell in share row exclusive mode");
        database.execute("create table request_anew (like request including all excluding indexes)");
        database.execute("create table request_spell_anew (like request_spell including all excluding indexes)");
        long count = 0;
        for (Organ organ : organs.all()) {
            count += pass(organ.id());
        }
        replace("request");
        replace("request_spell");
        return count;
    }

    /** Puts the new table in the place of the old one, with its keys and indexes: to build them over all rows takes a third of the time. */
    private void replace(String table) {
        List<String> parts = database.queryForList(PARTS, String.class, table);
        database.execute("drop table " + table);
        database.execute("alter table " + table + "_anew rename to " + table);
        parts.forEach(database::execute);
        database.execute("analyze " + table);
    }

    /**
     * One run over the record of an organ: one thread reads entries, over a connection of its own, one computes rows, and this one
     * writes them. What is read cannot change meanwhile, because whoever wants to change a request waits for the lock.
     */
    private long pass(long organ) {
        BlockingQueue<Future<Batch>> computed = new ArrayBlockingQueue<>(AHEAD);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Batch> last = threads.submit(() -> {
                read(organ, batch -> computed.put(threads.submit(() -> new Batch(organ, batch))));
                return new Batch(organ, List.of());
            });
            long count = 0;
            while (!last.isDone() || !computed.isEmpty()) {
                Future<Batch> next = computed.poll(1, TimeUnit.SECONDS);
                if (next != null) {
                    count += write(next.get());
                }
            }
            return count + write(last.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Taker {
        void take(List<Facts> batch) throws InterruptedException;
    }

    private void read(long organ, Taker taker) {
        reading.executeWithoutResult(status -> {
            try (Stream<Facts> subjects = journal.facts(organ)) {
                List<Facts> batch = new ArrayList<>();
                Iterator<Facts> each = subjects.filter(
                                facts -> isEvent(facts.facts().getFirst()))
                        .iterator();
                while (each.hasNext()) {
                    batch.add(each.next());
                    if (batch.size() == BATCH || !each.hasNext()) {
                        taker.take(List.copyOf(batch));
                        batch.clear();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private int write(Batch batch) {
        database.execute((ConnectionCallback<Boolean>) connection -> {
            into(connection, "request_anew", batch.requests.take());
            into(connection, "request_spell_anew", batch.spells.take());
            return true;
        });
        return batch.count;
    }

    private static void into(Connection connection, String table, byte[] text) throws SQLException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", new ByteArrayInputStream(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEvent(Facts.Fact fact) {
        return fact.type().startsWith(EventJson.PREFIX);
    }

    /** The rows of some requests. */
    private final class Batch {
        private final CopyText requests = new CopyText();
        private final CopyText spells = new CopyText();
        private final int count;

        Batch(long organ, List<Facts> read) {
            count = read.size();
            read.forEach(facts -> put(organ, facts));
        }

        private void put(long organ, Facts facts) {
            List<Event> events = new ArrayList<>();
            for (Facts.Fact fact : facts.facts()) {
                if (isEvent(fact)) {
                    events.add(EventJson.read(fact.type(), fact.json(), null));
                }
            }
            InformationRequest request = InformationRequest.of(events);
            LocalDate then = LocalDate.ofInstant(facts.recordedAt(), journal.zone());
            requests.add(rows.row(facts.subject(), organ, request, facts.seq(), then));
            spells.addAll(RequestRows.spells(facts.subject(), organ, request));
        }
    }
}
