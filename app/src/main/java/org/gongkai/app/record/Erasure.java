package org.gongkai.app.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.ledger.Span;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes the personal part of a subject out of the record for ever (个人信息保护法第四十七条: 处理目的已实现的，应当主动删除个人信息). The key, the
 * salts, the ciphertexts and the papers go; the order to do so is an entry of its own; what stands in clear stays and
 * stays provable; the chain still verifies.
 */
@Component
public class Erasure {
    /** The kind of entry that orders it. */
    public static final String TYPE = "record.Erased";

    private static final int LONGEST_REASON = 200;
    private static final String WITH_SECRET = " where subject = ? and seq <= ? and length(secret) > 0";
    private static final String SECRETS =
            "select " + EntryRow.COLUMNS + " from record_entry" + WITH_SECRET + " order by position";

    private final JdbcTemplate database;
    private final Vault vault;
    private final Journal journal;
    private final Sealing sealing;
    private final Sweep sweep;

    Erasure(JdbcTemplate database, Vault vault, Journal journal, Sealing sealing, Sweep sweep) {
        this.database = database;
        this.vault = vault;
        this.journal = journal;
        this.sealing = sealing;
        this.sweep = sweep;
    }

    /**
     * Erases within the caller's transaction. The bytes leave tables and folder at once after it, see
     * {@code docs/decisions/0015-record.md} for what remains in the write-ahead log and in older backups.
     *
     * @param acting who orders it
     * @param reason why, at most 200 characters, stored in clear: it must name nobody
     * @return how many entries lost their secret
     * @throws IllegalStateException if the subject has no key: nothing was ever recorded, or all is erased
     * @throws ChangedMeanwhile if something was put on record of the subject at the same moment
     */
    @Transactional
    public int erase(Acting acting, UUID subject, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("清除的理由须写1至200字");
        }
        // Whatever comes behind this entry from now on takes the number of the order, and one of the two is told.
        int last = journal.last(subject);
        List<Long> organs = database.queryForList(
                "select distinct organ from record_entry where subject = ? order by organ", Long.class, subject);
        organs.forEach(sealing::sealHere);
        if (last == 0 || !vault.destroy(subject)) {
            throw new IllegalStateException("个人信息已清除，或者没有登记过");
        }
        int papers = database.update("delete from record_paper where subject = ?", subject);
        Map<Long, List<ErasedFacts.Kept>> kept = kept(subject, last);
        if (kept.isEmpty()) {
            kept.put(acting.organ(), List.of());
        }
        int seen = last;
        for (Map.Entry<Long, List<ErasedFacts.Kept>> chain : kept.entrySet()) {
            NewEntry order =
                    new NewEntry(TYPE, 1, journal.today(), ErasedFacts.write(reason, papers, chain.getValue()), "");
            seen = journal.append(
                    new Acting(chain.getKey(), acting.actor()), subject, seen, List.of(order), spans(chain.getValue()));
        }
        int entries =
                database.update("update record_entry set secret = null, salt = null" + WITH_SECRET, subject, last);
        kept.keySet().forEach(sealing::sealHere);
        sweep.ask(subject);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sweep.soon();
            }
        });
        return entries;
    }

    /** What will lose its secret, by organ: a matter that went to another organ has entries in two chains. */
    private Map<Long, List<ErasedFacts.Kept>> kept(UUID subject, int last) {
        Map<Long, List<ErasedFacts.Kept>> kept = new TreeMap<>();
        database.query(
                SECRETS,
                row -> {
                    kept.computeIfAbsent(row.getLong("organ"), organ -> new ArrayList<>())
                            .add(new ErasedFacts.Kept(
                                    row.getInt("seq"),
                                    row.getLong("position"),
                                    ErasedFacts.sha256(EntryRow.clear(row))));
                },
                subject,
                last);
        return kept;
    }

    /** Positions, ascending, as runs. */
    static List<Span> spans(List<ErasedFacts.Kept> entries) {
        List<Span> spans = new ArrayList<>();
        for (ErasedFacts.Kept entry : entries) {
            Span last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && last.last() + 1 == entry.position()) {
                spans.set(spans.size() - 1, new Span(last.first(), entry.position()));
            } else {
                spans.add(Span.at(entry.position()));
            }
        }
        return spans;
    }
}
