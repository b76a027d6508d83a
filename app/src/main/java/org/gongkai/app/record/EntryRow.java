package org.gongkai.app.record;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.ledger.Content;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.PendingEvent;
import org.gongkai.ledger.SealedEvent;
import org.gongkai.ledger.Span;
import org.jspecify.annotations.Nullable;

/** An entry as the ledger sees it: made anew from the columns each time, so that a changed column shows. */
final class EntryRow {
    static final String COLUMNS =
            "organ, subject, seq, type, version, effective, recorded_at, actor, facts::text as facts,"
                    + " secret, salt, commitment, position, hash, erases";

    private static final byte[] NOTHING = {};

    private EntryRow() {}

    static Instant recordedAt(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    static PendingEvent pending(ResultSet row) throws SQLException {
        return new PendingEvent(recordedAt(row), Hash.of(row.getBytes("commitment")), erases(row));
    }

    /** The event at its place; empty where the columns were made into what is no event at all: a gap stays there. */
    static Optional<SealedEvent> sealed(ResultSet row, Hash previous) throws SQLException {
        try {
            return Optional.of(event(row, previous));
        } catch (IllegalArgumentException noEvent) {
            return Optional.empty();
        }
    }

    private static SealedEvent event(ResultSet row, Hash previous) throws SQLException {
        return new SealedEvent(
                Chain.name(row.getLong("organ")),
                row.getLong("position"),
                recordedAt(row),
                Hash.of(row.getBytes("commitment")),
                erases(row),
                previous,
                Hash.of(row.getBytes("hash")));
    }

    /** What the commitment was made of; null once the secret and its salt are erased. */
    static @Nullable Content content(ResultSet row) throws SQLException {
        byte[] salt = row.getBytes("salt");
        byte[] secret = row.getBytes("secret");
        return salt == null && secret == null
                ? null
                : Content.of(salt == null ? new byte[Content.SALT_LENGTH] : salt, bytes(row, secret));
    }

    /** What stands in clear, in the same form as the whole, with an empty secret. */
    static byte[] clear(ResultSet row) throws SQLException {
        return bytes(row, NOTHING);
    }

    private static byte[] bytes(ResultSet row, byte @Nullable [] secret) throws SQLException {
        return EntryContent.of(
                row.getObject("subject", UUID.class),
                row.getInt("seq"),
                row.getString("type"),
                row.getInt("version"),
                row.getObject("effective", LocalDate.class),
                recordedAt(row),
                row.getString("actor"),
                row.getString("facts"),
                secret == null ? NOTHING : secret);
    }

    private static List<Span> erases(ResultSet row) throws SQLException {
        Array array = row.getArray("erases");
        Long[] ends = (Long[]) array.getArray();
        List<Span> spans = new ArrayList<>(ends.length / 2);
        for (int i = 0; i + 1 < ends.length; i += 2) {
            spans.add(new Span(ends[i], ends[i + 1]));
        }
        return spans;
    }

    /** Spans as the column takes them: {@code {1,3,7,7}}. */
    static String written(List<Span> spans) {
        return spans.stream().map(span -> span.first() + "," + span.last()).collect(Collectors.joining(",", "{", "}"));
    }
}
