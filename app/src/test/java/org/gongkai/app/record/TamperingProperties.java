package org.gongkai.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.ledger.verify.Verification;
import org.gongkai.ledger.verify.Verifier;

/** Whatever is done to one sealed entry, in the tables or in the file, is found. */
class TamperingProperties {
    private static final int ENTRIES = 40;
    private static final RunningRecord RECORD = new RunningRecord();
    private static final long CHAIN = filled();
    private static final List<Long> IDS = RECORD.database.queryForList(
            "select id from record_entry where organ = ? order by position", Long.class, CHAIN);
    private static final List<String> FILE = file();

    /** Columns with another value for each; none of them may be changed unseen. */
    private static final List<String> CHANGES = List.of(
            "organ = organ + 5000000",
            "subject = gen_random_uuid()",
            "seq = seq + 1000",
            "type = type || 'x'",
            "version = version + 1",
            "effective = effective + 1",
            "recorded_at = recorded_at + interval '1 microsecond'",
            "actor = 'somebody else'",
            "facts = '{\"way\":\"POST\"}'",
            "facts = '{\"way\": \"COUNTER\"}'",
            "secret = set_byte(secret, length(secret) - 1, get_byte(secret, length(secret) - 1) # 1)",
            "secret = ''",
            "secret = null",
            "salt = set_byte(salt, 0, get_byte(salt, 0) # 1)",
            "salt = null",
            "secret = null, salt = null",
            "commitment = set_byte(commitment, 5, get_byte(commitment, 5) # 4)",
            "position = position + 1000000",
            "position = null, hash = null",
            "hash = set_byte(hash, 31, get_byte(hash, 31) # 128)",
            "erases = '{1,1}'");

    private static long filled() {
        long chain = RunningRecord.newChain();
        for (int n = 0; n < ENTRIES / 4; n++) {
            RECORD.subject(chain, 4, "申请人" + n);
            if (n % 3 == 0) {
                RECORD.sealing.sealNow();
            }
        }
        RECORD.sealing.sealNow();
        return chain;
    }

    private static List<String> file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RECORD.part(Export.class).asItStands(CHAIN, bytes);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Example
    void anUntouchedRecordIsIntact() throws IOException {
        assertThat(IDS).hasSize(ENTRIES);
        assertThat(RECORD.part(RecordCheck.class).run(CHAIN).intact()).isTrue();
        assertThat(isIntact(FILE)).isTrue();
    }

    @Property(tries = 150)
    void aChangedColumnIsFound(@ForAll @IntRange(max = ENTRIES - 2) int entry, @ForAll @IntRange(max = 20) int change) {
        assertThat(intactAfter(() -> RECORD.database.update(
                        "update record_entry set " + CHANGES.get(change) + " where id = ?", IDS.get(entry))))
                .as(CHANGES.get(change))
                .isFalse();
    }

    @Property(tries = 40)
    void aDroppedEntryIsFound(@ForAll @IntRange(max = ENTRIES - 1) int entry) {
        assertThat(intactAfter(() -> RECORD.database.update("delete from record_entry where id = ?", IDS.get(entry))))
                .isFalse();
    }

    @Property(tries = 40)
    void anInsertedEntryIsFoundEvenWhereTheOthersMakeRoomForIt(@ForAll @IntRange(max = ENTRIES - 1) int entry) {
        assertThat(intactAfter(() -> {
                    RECORD.database.update("set constraints all immediate");
                    RECORD.database.update(
                            "update record_entry set position = position + 1000000 where organ = ? and position > ?",
                            CHAIN,
                            entry);
                    RECORD.database.update(
                            "update record_entry set position = position - 999999 where organ = ? and position > 1000000",
                            CHAIN);
                    return RECORD.database.update("""
                            insert into record_entry (organ, subject, seq, type, version, effective, recorded_at, actor,
                                                      facts, secret, salt, commitment, position, hash)
                            select organ, ?, 1, type, version, effective, recorded_at, actor, facts, '', salt, commitment, ?,
                                   hash from record_entry where id = ?
                            """, UUID.randomUUID(), entry + 1, IDS.get(entry));
                }))
                .isFalse();
    }

    @Property(tries = 80)
    void twoEntriesThatChangedPlacesAreFound(
            @ForAll @IntRange(max = ENTRIES - 1) int one,
            @ForAll @IntRange(max = ENTRIES - 1) int other,
            @ForAll boolean withTheirHashes) {
        if (one == other) {
            return;
        }
        assertThat(intactAfter(() -> swap(IDS.get(one), IDS.get(other), withTheirHashes)))
                .isFalse();
    }

    private static int swap(long one, long other, boolean withHashes) {
        Object[] first = place(one);
        Object[] second = place(other);
        RECORD.database.update("update record_entry set position = null, hash = null where id = ?", one);
        put(other, first[0], withHashes ? second[1] : first[1]);
        return put(one, second[0], withHashes ? first[1] : second[1]);
    }

    private static Object[] place(long id) {
        return RECORD.database
                .query(
                        "select position, hash from record_entry where id = ?",
                        (row, n) -> new Object[] {row.getLong(1), row.getBytes(2)},
                        id)
                .getFirst();
    }

    private static int put(long id, Object position, Object hash) {
        return RECORD.database.update(
                "update record_entry set position = ?, hash = ? where id = ?", position, hash, id);
    }

    @Example
    void droppingTheEndOfAChainWithItsSealsIsFoundByTheAnchor() {
        RECORD.part(Anchors.class).cast();
        boolean intact = RECORD.tried(() -> {
            RECORD.database.update("delete from record_seal where organ = ? and number > 1", CHAIN);
            RECORD.database.update(
                    "delete from record_entry where organ = ? and position > (select last from record_seal where organ = ?)",
                    CHAIN,
                    CHAIN);
            return RECORD.part(RecordCheck.class).run().intact();
        });

        assertThat(intact).isFalse();
    }

    @Example
    void aDroppedEntryThatWaitsForItsSealLeavesAGapInItsSubject() {
        long chain = RunningRecord.newChain();
        boolean intact = RECORD.tried(() -> {
            UUID subject = UUID.randomUUID();
            RECORD.journal.append(
                    new Acting(chain, "someone"),
                    subject,
                    0,
                    List.of(RunningRecord.entry("甲"), RunningRecord.entry("乙")));
            RECORD.database.update("delete from record_entry where subject = ? and seq = 1", subject);
            return RECORD.part(RecordCheck.class).run(chain).intact();
        });

        assertThat(intact).isFalse();
    }

    @Property(tries = 300)
    void aChangedDroppedDoubledOrMovedLineOfTheFileIsFound(
            @ForAll @IntRange(min = 1, max = ENTRIES) int line,
            @ForAll @IntRange(min = 1, max = ENTRIES) int other,
            @ForAll @IntRange(max = 3) int what,
            @ForAll @IntRange(max = 300) int at)
            throws IOException {
        List<String> lines = new ArrayList<>(FILE);
        switch (what) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(other, lines.get(line));
            case 2 -> Collections.swap(lines, line, line == other ? line + 1 : other);
            default -> lines.set(line, changed(lines.get(line), at));
        }

        assertThat(isIntact(lines)).isFalse();
    }

    private static String changed(String line, int at) {
        char[] letters = line.toCharArray();
        int place = at % letters.length;
        letters[place] = letters[place] == '7' ? '8' : '7';
        return new String(letters);
    }

    private static boolean intactAfter(Supplier<Integer> tampering) {
        return RECORD.tried(() -> {
            assertThat(tampering.get()).isEqualTo(1);
            return RECORD.part(RecordCheck.class).run(CHAIN).intact();
        });
    }

    private static boolean isIntact(List<String> lines) throws IOException {
        byte[] file = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return new Verifier(Set.of()).verify(new ByteArrayInputStream(file), violation -> {})
                        instanceof Verification.Read read
                && read.intact();
    }
}
