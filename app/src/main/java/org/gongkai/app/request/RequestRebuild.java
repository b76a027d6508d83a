package org.gongkai.app.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes the read model anew from the record. Nobody can change a request meanwhile; lists can be read until the new rows
 * take the place of the old ones.
 */
@Component
public class RequestRebuild {
    /** Requests between two copies: a few megabytes of rows. */
    private static final int BATCH = 20_000;
    /** Room for sorting, for this transaction only. */
    private static final String ROOMY = "set local work_mem = '256MB'; set local maintenance_work_mem = '256MB'";
    /** The indexes of a table but those that keep a constraint. */
    private static final String PLAIN = """
            from pg_index i join pg_class c on c.oid = i.indexrelid
            where i.indrelid = ?::regclass and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
            order by c.relname
            """;
    private static final String INDEXES = "select c.relname " + PLAIN;
    private static final String DEFINITIONS = "select pg_get_indexdef(i.indexrelid) " + PLAIN;

    private final JdbcTemplate database;
    private final Journal journal;
    private final Organs organs;
    private final RequestRows rows;

    RequestRebuild(JdbcTemplate database, Journal journal, Organs organs, RequestRows rows) {
        this.database = database;
        this.journal = journal;
        this.organs = organs;
        this.rows = rows;
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
        database.execute("create temporary table request_anew (like request) on commit drop");
        database.execute("create temporary table request_spell_anew (like request_spell) on commit drop");
        long count = 0;
        for (Organ organ : organs.all()) {
            try (Stream<Facts> subjects = journal.facts(organ.id())) {
                count += new Pass(organ.id()).over(subjects);
            }
        }
        replace("request");
        replace("request_spell");
        return count;
    }

    /** Puts the new rows in the place of the old ones. To build an index over them is three times as fast as to fill it row by row. */
    private void replace(String table) {
        List<String> indexes = database.queryForList(INDEXES, String.class, table);
        List<String> definitions = database.queryForList(DEFINITIONS, String.class, table);
        database.execute("truncate " + table);
        indexes.forEach(index -> database.execute("drop index " + index));
        database.execute("insert into " + table + " select * from " + table + "_anew");
        definitions.forEach(database::execute);
        database.execute("analyze " + table);
    }

    /** One run over the record of an organ. */
    private final class Pass {
        private final long organ;
        private final CopyText requests = new CopyText();
        private final CopyText spells = new CopyText();
        private long count;
        private int waiting;

        Pass(long organ) {
            this.organ = organ;
        }

        long over(Stream<Facts> subjects) {
            subjects.filter(facts -> isEvent(facts.facts().getFirst())).forEachOrdered(this::put);
            copy();
            return count;
        }

        private void put(Facts facts) {
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
            count++;
            waiting++;
            if (waiting == BATCH) {
                copy();
            }
        }

        private static boolean isEvent(Facts.Fact fact) {
            return fact.type().startsWith(EventJson.PREFIX);
        }

        private void copy() {
            waiting = 0;
            database.execute((ConnectionCallback<Boolean>) connection -> {
                into(connection, "request_anew", requests.take());
                into(connection, "request_spell_anew", spells.take());
                return true;
            });
        }

        private static void into(Connection connection, String table, byte[] text) throws java.sql.SQLException {
            try {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table + " from stdin", new ByteArrayInputStream(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
