package org.gongkai.app.record;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.ledger.Content;
import org.gongkai.ledger.Sealer;
import org.gongkai.ledger.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where entries are put and read. An entry is durable with the transaction that puts it; its seal follows. */
@Component
public class Journal {
    private static final String INSERT = """
            insert into record_entry
                   (organ, subject, seq, type, version, effective, recorded_at, actor, facts, secret, salt, commitment,
                    erases)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?, ?, ?::bigint[])
            """;
    /** Entries with the key of their subject. */
    private static final String READ = """
            select e.subject, seq, type, version, effective, recorded_at, actor, facts::text as facts, secret, salt, position,
                   wrapped
            from record_entry e left join record_key k on k.subject = e.subject
            """;

    /** Between type and facts, and behind the facts: two characters that cannot stand in a JSON text. */
    private static final char UNIT = '\u001f';

    private static final char RECORD = '\u001e';

    /** One row for each subject: the rows of single entries would take longer to send than to find. */
    private static final String FACTS = """
            select subject, max(seq), max(recorded_at),
                   string_agg(type || e'\\x1f' || facts::text || e'\\x1e', '' order by seq)
            from record_entry where organ = ? group by subject
            """;

    private final JdbcTemplate database;
    private final Vault vault;
    private final Clock clock;
    private final Sealer sealer = new Sealer(Chain.ALGORITHM);
    private final SecureRandom random = new SecureRandom();

    Journal(JdbcTemplate database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** Now, to the microsecond, as entries carry it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The zone of the office's clock. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** Today in the office. */
    public LocalDate today() {
        return day(clock.instant());
    }

    /** The day it was in the office. */
    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /**
     * Puts entries on record behind the {@code seen}th of their subject; the first of a subject comes behind the 0th and
     * makes its key.
     *
     * @return the number of the last entry put
     * @throws ChangedMeanwhile if somebody else was faster; the transaction is lost then
     * @throws IllegalStateException if the subject's secrets were erased and an entry has one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int append(Acting acting, UUID subject, int seen, List<NewEntry> entries) {
        return append(acting, subject, seen, entries, List.of());
    }

    /** The same; each of the entries orders that what stands at these places of the organ's chain loses its content. */
    int append(Acting acting, UUID subject, int seen, List<NewEntry> entries, List<Span> erases) {
        Optional<Vault.Key> key = seen == 0 ? Optional.of(vault.create(subject)) : vault.find(subject);
        Instant now = now();
        List<Object[]> rows = new ArrayList<>();
        int seq = seen;
        for (NewEntry entry : entries) {
            seq++;
            rows.add(row(acting, subject, seq, entry, now, key, erases));
        }
        try {
            database.batchUpdate(INSERT, rows);
        } catch (DuplicateKeyException e) {
            throw new ChangedMeanwhile(subject, seen);
        }
        return seq;
    }

    private Object[] row(
            Acting acting,
            UUID subject,
            int seq,
            NewEntry entry,
            Instant now,
            Optional<Vault.Key> key,
            List<Span> erases) {
        byte[] secret = entry.secret().isEmpty()
                ? new byte[0]
                : key.orElseThrow(() -> new IllegalStateException("个人信息已清除，不能再登记"))
                        .close(entry.secret().getBytes(StandardCharsets.UTF_8), "entry " + seq);
        Content content = Content.salted(
                EntryContent.of(
                        subject,
                        seq,
                        entry.type(),
                        entry.version(),
                        entry.effective(),
                        now,
                        acting.actor(),
                        entry.facts(),
                        secret),
                random);
        return new Object[] {
            acting.organ(),
            subject,
            seq,
            entry.type(),
            entry.version(),
            entry.effective(),
            now.atOffset(ZoneOffset.UTC),
            acting.actor(),
            entry.facts(),
            secret,
            content.salt(),
            sealer.commit(content).bytes(),
            EntryRow.written(erases)
        };
    }

    /** The number of the last entry of a subject; 0 if there is none. */
    @Transactional(readOnly = true)
    public int last(UUID subject) {
        Integer last = database.queryForObject(
                "select coalesce(max(seq), 0) from record_entry where subject = ?", Integer.class, subject);
        return last == null ? 0 : last;
    }

    /** All entries of a subject, in order; empty if there is none. */
    public List<Entry> read(UUID subject) {
        return database.query(READ + " where e.subject = ? order by seq", new Opening(), subject);
    }

    /** All entries of a subject of this organ, in order; empty if it has none such. */
    public List<Entry> read(long organ, UUID subject) {
        return database.query(
                READ + " where e.subject = ? and e.organ = ? order by seq", new Opening(), subject, organ);
    }

    /** The first entry of each of these subjects, opened, in any order. */
    public List<Entry> firsts(List<UUID> subjects) {
        return database.query(
                READ + " where seq = 1 and e.subject = any (?)",
                (PreparedStatement statement) ->
                        statement.setArray(1, statement.getConnection().createArrayOf("uuid", subjects.toArray())),
                new Opening());
    }

    /** Opens entries as they come; the key of a subject is unwrapped once for those of it that come in a row. */
    private final class Opening implements RowMapper<Entry> {
        private @Nullable UUID subject;
        private Vault.@Nullable Key key;

        @Override
        public Entry mapRow(ResultSet row, int number) throws SQLException {
            UUID now = row.getObject("subject", UUID.class);
            if (!now.equals(subject)) {
                byte[] wrapped = row.getBytes("wrapped");
                key = wrapped == null ? null : vault.unwrap(now, wrapped);
                subject = now;
            }
            return entry(row, key);
        }
    }

    /** The facts of all subjects of an organ, in the order of their keys; a stream that has to be closed. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Stream<Facts> facts(long organ) {
        JdbcTemplate streaming = new JdbcTemplate(java.util.Objects.requireNonNull(database.getDataSource()));
        streaming.setFetchSize(2_000);
        return streaming.queryForStream(FACTS, (row, n) -> facts(row), organ);
    }

    private static Facts facts(ResultSet row) throws SQLException {
        List<Facts.Fact> facts = new ArrayList<>();
        String all = row.getString(4);
        int from = 0;
        while (from < all.length()) {
            int middle = all.indexOf(UNIT, from);
            int end = all.indexOf(RECORD, middle);
            facts.add(new Facts.Fact(all.substring(from, middle), all.substring(middle + 1, end)));
            from = end + 1;
        }
        return new Facts(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                facts);
    }

    private static Entry entry(ResultSet row, Vault.@Nullable Key key) throws SQLException {
        int seq = row.getInt("seq");
        return new Entry(
                row.getObject("subject", UUID.class),
                seq,
                row.getString("type"),
                row.getInt("version"),
                row.getObject("effective", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("facts"),
                secret(row.getBytes("secret"), seq, key),
                row.getObject("position", Long.class));
    }

    private static @Nullable String secret(byte @Nullable [] envelope, int seq, Vault.@Nullable Key key) {
        if (envelope != null && envelope.length == 0) {
            return "";
        }
        return envelope == null || key == null
                ? null
                : new String(key.open(envelope, "entry " + seq), StandardCharsets.UTF_8);
    }
}
