package org.gongkai.app.record;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.Head;
import org.gongkai.ledger.Seal;
import org.gongkai.ledger.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ties the heads of all chains together. The hash of an anchor, kept outside, proves all that was sealed before it. */
@Component
public class Anchors {
    private final JdbcClient database;
    private final ChainLock lock;
    private final Seals seals;
    private final Journal journal;
    private final Sealer sealer = new Sealer(Chain.ALGORITHM);

    Anchors(JdbcClient database, ChainLock lock, Seals seals, Journal journal) {
        this.database = database;
        this.lock = lock;
        this.seals = seals;
        this.journal = journal;
    }

    /** An anchor as it stands in its table. */
    record Row(long number, java.time.Instant castAt, Hash hash) {}

    /** Where a chain stood, with the organ whose chain it is. */
    record OrganHead(long organ, Head head) {}

    /**
     * Casts an anchor over all that is sealed.
     *
     * @return the new one; the last one if nothing was sealed since; empty if nothing was ever sealed
     */
    @Transactional
    public Optional<Anchor> cast() {
        lock.anchors();
        Optional<Anchor> last = last();
        List<Long> organs = seals.organs();
        List<Seal> ends =
                organs.stream().flatMap(organ -> seals.last(organ).stream()).toList();
        Anchor anchor = sealer.anchor(last.orElse(null), ends, journal.now());
        if (ends.isEmpty() || last.map(Anchor::heads).equals(Optional.of(anchor.heads()))) {
            return last;
        }
        add(anchor, organs);
        return Optional.of(anchor);
    }

    /** The last one; empty if there is none. Its {@code previous} is not read. */
    @Transactional(readOnly = true)
    public Optional<Anchor> last() {
        return database.sql("select number, cast_at, hash from record_anchor order by number desc limit 1")
                .query((row, n) -> row(row))
                .optional()
                .map(row -> anchor(row, Hash.NONE, heads(row.number())));
    }

    /** All of them in order. */
    List<Row> all() {
        return database.sql("select number, cast_at, hash from record_anchor order by number")
                .query((row, n) -> row(row))
                .list();
    }

    /** The heads that an anchor names. */
    List<OrganHead> heads(long anchor) {
        return database.sql("select organ, seal, position, hash from record_anchor_head where anchor = :anchor")
                .param("anchor", anchor)
                .query((row, n) -> new OrganHead(
                        row.getLong("organ"),
                        new Head(
                                Chain.name(row.getLong("organ")),
                                row.getLong("seal"),
                                row.getLong("position"),
                                Hash.of(row.getBytes("hash")))))
                .list();
    }

    static Anchor anchor(Row row, Hash previous, List<OrganHead> heads) {
        Stream<Head> ordered = heads.stream()
                .map(OrganHead::head)
                .sorted(java.util.Comparator.comparing(Head::chain, org.gongkai.ledger.Chains.ORDER));
        return new Anchor(row.number(), row.castAt(), ordered.toList(), previous, row.hash());
    }

    private void add(Anchor anchor, List<Long> organs) {
        database.sql("insert into record_anchor (number, cast_at, hash) values (:number, :at, :hash)")
                .param("number", anchor.number())
                .param("at", anchor.castAt().atOffset(ZoneOffset.UTC))
                .param("hash", anchor.hash().bytes())
                .update();
        for (long organ : organs) {
            anchor.heads().stream()
                    .filter(head -> head.chain().equals(Chain.name(organ)))
                    .forEach(head -> add(anchor.number(), organ, head));
        }
    }

    private void add(long anchor, long organ, Head head) {
        database.sql("insert into record_anchor_head (anchor, organ, seal, position, hash)"
                        + " values (:anchor, :organ, :seal, :position, :hash)")
                .param("anchor", anchor)
                .param("organ", organ)
                .param("seal", head.seal())
                .param("position", head.position())
                .param("hash", head.hash().bytes())
                .update();
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Row(
                row.getLong("number"),
                row.getObject("cast_at", OffsetDateTime.class).toInstant(),
                Hash.of(row.getBytes("hash")));
    }
}
