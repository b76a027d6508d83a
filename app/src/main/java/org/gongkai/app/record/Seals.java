package org.gongkai.app.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of seals. */
@Component
class Seals {
    static final String COLUMNS = "organ, number, first, last, sealed_at, head, hash";

    private final JdbcClient database;

    Seals(JdbcClient database) {
        this.database = database;
    }

    /** The last seal of a chain; empty if it has none. Its {@code previous} is that of the first and means nothing. */
    Optional<Seal> last(long organ) {
        return database.sql("select " + COLUMNS + " from record_seal where organ = :organ order by number desc limit 1")
                .param("organ", organ)
                .query((row, n) -> seal(row, Hash.NONE))
                .optional();
    }

    /** The organs that have a chain, by key; one look at the index for each, however many seals there are. */
    List<Long> organs() {
        return database.sql("""
                        with recursive chain as (
                            (select organ from record_seal order by organ limit 1)
                            union all
                            select (select s.organ from record_seal s where s.organ > chain.organ order by s.organ limit 1)
                              from chain where chain.organ is not null)
                        select organ from chain where organ is not null
                        """).query(Long.class).list();
    }

    void add(long organ, Seal seal) {
        database.sql("insert into record_seal (" + COLUMNS
                        + ") values (:organ, :number, :first, :last, :at, :head, :hash)")
                .param("organ", organ)
                .param("number", seal.number())
                .param("first", seal.first())
                .param("last", seal.last())
                .param("at", seal.sealedAt().atOffset(ZoneOffset.UTC))
                .param("head", seal.head().bytes())
                .param("hash", seal.hash().bytes())
                .update();
    }

    static Seal seal(ResultSet row, Hash previous) throws SQLException {
        return new Seal(
                Chain.name(row.getLong("organ")),
                row.getLong("number"),
                row.getLong("first"),
                row.getLong("last"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                Hash.of(row.getBytes("head")),
                previous,
                Hash.of(row.getBytes("hash")));
    }
}
