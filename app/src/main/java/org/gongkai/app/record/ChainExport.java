package org.gongkai.app.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.ledger.Content;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.Seal;
import org.gongkai.ledger.SealedEvent;
import org.gongkai.ledger.export.ExportWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** One chain being written out, stretch by stretch, within one snapshot of the database. */
final class ChainExport {
    private static final String ENTRIES = "select " + EntryRow.COLUMNS
            + " from record_entry where organ = ? and position > ? and position <= ? order by position";
    private static final String SEALS = "select " + Seals.COLUMNS
            + " from record_seal where organ = ? and number > ? and number <= ? order by number";

    private final JdbcTemplate streaming;
    private final ExportWriter writer;
    private final long organ;
    private long position;
    private long seal;
    private Hash lastEvent = Hash.NONE;
    private Hash lastSeal = Hash.NONE;

    /** An event with what it commits to. */
    private record Line(SealedEvent event, @Nullable Content content) {}

    ChainExport(JdbcTemplate streaming, ExportWriter writer, long organ) {
        this.streaming = streaming;
        this.writer = writer;
        this.organ = organ;
    }

    /** Writes what follows, up to these, each seal behind the last event that it closes. */
    void upTo(long lastPosition, long lastNumber) {
        try (Stream<Line> entries = entries(lastPosition);
                Stream<Seal> seals = seals(lastNumber)) {
            Iterator<Line> lines = entries.iterator();
            @Nullable Line next = next(lines);
            for (Iterator<Seal> ends = seals.iterator(); ends.hasNext(); ) {
                Seal end = ends.next();
                for (; next != null && next.event().position() <= end.last(); next = next(lines)) {
                    write(next);
                }
                writer.seal(end);
                seal = end.number();
                lastSeal = end.hash();
            }
            for (; next != null; next = next(lines)) {
                write(next);
            }
        }
    }

    private void write(Line line) {
        writer.event(line.event(), line.content());
        position = line.event().position();
        lastEvent = line.event().hash();
    }

    private static @Nullable Line next(Iterator<Line> lines) {
        return lines.hasNext() ? lines.next() : null;
    }

    private Stream<Line> entries(long last) {
        Hash[] previous = {lastEvent};
        return streaming
                .queryForStream(ENTRIES, (row, n) -> line(row, previous), organ, position, last)
                .flatMap(Optional::stream);
    }

    private static Optional<Line> line(ResultSet row, Hash[] previous) throws SQLException {
        @Nullable Content content = EntryRow.content(row);
        Optional<Line> line = EntryRow.sealed(row, previous[0]).map(event -> new Line(event, content));
        line.ifPresent(read -> previous[0] = read.event().hash());
        return line;
    }

    private Stream<Seal> seals(long last) {
        Hash[] previous = {lastSeal};
        return streaming.queryForStream(
                SEALS,
                (row, n) -> {
                    Seal read = Seals.seal(row, previous[0]);
                    previous[0] = read.hash();
                    return read;
                },
                organ,
                seal,
                last);
    }
}
