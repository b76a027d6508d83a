package org.gongkai.app.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.ledger.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The record as a list, with nothing of it that is secret. */
@Component
public class RecordList {
    private static final String COLUMNS = "select type, effective, recorded_at, actor, position from record_entry";

    private final JdbcClient database;
    private final Seals seals;

    RecordList(JdbcClient database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    /**
     * An entry.
     *
     * @param type what kind of entry, with the room's name in front
     * @param actor an opaque key of who did it, see {@link Acting}
     * @param effective the day it took effect
     * @param recordedAt when it was put on record
     * @param position its place in the organ's chain; null while it waits for its seal
     */
    public record Line(
            String type,
            String actor,
            LocalDate effective,
            Instant recordedAt,
            @Nullable Long position) {}

    /**
     * How far the chain of an organ is sealed.
     *
     * @param chain what it is called in the file
     * @param last its last seal; empty if it has none
     * @param waiting how many entries wait for their seal
     */
    public record Sealed(String chain, Optional<Seal> last, long waiting) {}

    /**
     * The newest entries of an organ, the newest first.
     *
     * @param limit how many of those that are sealed and of those that wait
     */
    @Transactional(readOnly = true)
    public List<Line> newest(long organ, int limit) {
        List<Line> lines = new ArrayList<>(
                database.sql(COLUMNS + " where organ = :organ and position is null order by id desc limit :limit")
                        .param("organ", organ)
                        .param("limit", limit)
                        .query((row, n) -> line(row))
                        .list());
        lines.addAll(before(organ, Long.MAX_VALUE, limit));
        return lines;
    }

    /** Those that stand before a place of the chain, the newest first. */
    @Transactional(readOnly = true)
    public List<Line> before(long organ, long position, int limit) {
        return database.sql(
                        COLUMNS + " where organ = :organ and position < :before order by position desc limit :limit")
                .param("organ", organ)
                .param("before", position)
                .param("limit", limit)
                .query((row, n) -> line(row))
                .list();
    }

    /** How far the chain of an organ is sealed. */
    @Transactional(readOnly = true)
    public Sealed sealed(long organ) {
        long waiting = database.sql("select count(*) from record_entry where organ = :organ and position is null")
                .param("organ", organ)
                .query(Long.class)
                .single();
        return new Sealed(Chain.name(organ), seals.last(organ), waiting);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("type"),
                row.getString("actor"),
                row.getObject("effective", LocalDate.class),
                EntryRow.recordedAt(row),
                row.getObject("position", Long.class));
    }
}
