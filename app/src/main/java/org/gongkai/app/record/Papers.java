package org.gongkai.app.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The files of the subjects: encrypted under the subject's key, and gone with it. */
@Component
public class Papers {
    /** Bytes in a file, at most: 20 MB. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** Files of a subject, at most. */
    public static final int MOST = 10;

    private static final int LONGEST_NAME = 100;
    private static final String COLUMNS = "id, subject, name, kind, size, sha256, stored_at";

    private final JdbcClient database;
    private final Vault vault;
    private final PaperFiles files;
    private final Journal journal;

    Papers(JdbcClient database, Vault vault, PaperFiles files, Journal journal) {
        this.database = database;
        this.vault = vault;
        this.files = files;
        this.journal = journal;
    }

    /** What came of storing. */
    public sealed interface Result {}

    /** It is stored, if the transaction goes through. */
    public record Stored(Paper paper) implements Result {}

    /**
     * It was not taken in.
     *
     * @param why in Chinese, with what to do
     */
    public record Refused(String why) implements Result {}

    /**
     * Takes in a file within the caller's transaction. Nothing is left of it where the transaction fails or the stream ends
     * with an error.
     *
     * @param subject what it belongs to; nothing needs to be on record of it yet
     * @param name as its owner calls it; a path in front is cut off
     * @param content read to its end, closed by the caller
     * @throws IllegalStateException if the subject's secrets were erased
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Result store(UUID subject, String name, InputStream content) {
        byte[] bytes = read(content);
        @Nullable PaperKind kind = bytes.length > LARGEST ? null : PaperContent.kind(bytes);
        if (bytes.length > LARGEST) {
            return new Refused("文件超过20 MB，请压缩后再传，或者当面提交。");
        }
        if (bytes.length == 0) {
            return new Refused("文件是空的，请核对后再传。");
        }
        if (kind == null) {
            return new Refused("只能上传PDF、Word、Excel、WPS、OFD、JPG、PNG和TXT文件，且不带宏，请转换后再传，或者当面提交。");
        }
        return put(subject, name, kind, bytes);
    }

    /**
     * Keeps a file that the caller has read and judged himself, of whatever kind; its name stays as its owner calls it.
     *
     * @param bytes 1 to {@link #LARGEST}
     * @throws IllegalStateException if the subject's secrets were erased
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Result keep(UUID subject, String name, byte[] bytes) {
        if (bytes.length == 0 || bytes.length > LARGEST) {
            return new Refused("文件是空的，或者超过20 MB，请核对后再传。");
        }
        return put(subject, name, PaperKind.READ, bytes);
    }

    private Result put(UUID subject, String name, PaperKind kind, byte[] bytes) {
        Vault.Key key = key(subject);
        if (count(subject) >= MOST) {
            return new Refused("最多上传10个文件，请合并后再传，或者当面提交。");
        }
        UUID id = UUID.randomUUID();
        deleteAfterRollback(subject, id);
        String hash = files.write(subject, id, key, bytes);
        Paper paper = new Paper(id, subject, name(name, kind), kind, bytes.length, hash, journal.now());
        add(paper, key);
        return new Stored(paper);
    }

    /** The files of a subject in the order they came; empty if there are none, or once they are erased. */
    @Transactional(readOnly = true)
    public List<Paper> of(UUID subject) {
        return vault.find(subject)
                .map(key -> database.sql("select " + COLUMNS
                                + " from record_paper where subject = :subject order by stored_at, id")
                        .param("subject", subject)
                        .query((row, n) -> paper(row, key))
                        .list())
                .orElse(List.of());
    }

    /** One of them; empty if it is not there or erased. */
    @Transactional(readOnly = true)
    public Optional<Paper> find(UUID id) {
        return database.sql("select subject from record_paper where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .flatMap(subject -> of(subject).stream()
                        .filter(paper -> paper.id().equals(id))
                        .findFirst());
    }

    /**
     * The content of a file, in clear; closed by the caller. Reading fails with an {@code IllegalStateException} where the
     * file was changed.
     *
     * @return empty if it is not there or erased
     */
    @Transactional(readOnly = true)
    public Optional<InputStream> open(UUID id) {
        return find(id).flatMap(paper -> vault.find(paper.subject()).map(key -> files.open(paper, key)));
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Locked, so that neither an eleventh file nor an erasure slips in beside it. */
    private Vault.Key key(UUID subject) {
        return vault.keep(subject).orElseGet(() -> {
            if (isOnRecord(subject)) {
                throw new IllegalStateException("个人信息已清除，不能再上传");
            }
            vault.create(subject);
            return vault.keep(subject).orElseThrow();
        });
    }

    private boolean isOnRecord(UUID subject) {
        return database.sql("select exists (select from record_entry where subject = :subject)")
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    private int count(UUID subject) {
        return database.sql("select count(*) from record_paper where subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private void add(Paper paper, Vault.Key key) {
        database.sql("insert into record_paper (" + COLUMNS
                        + ") values (:id, :subject, :name, :kind, :size, :sha256, :at)")
                .param("id", paper.id())
                .param("subject", paper.subject())
                .param("name", key.close(paper.name().getBytes(StandardCharsets.UTF_8), label(paper.id())))
                .param("kind", paper.kind().name())
                .param("size", paper.size())
                .param("sha256", HexFormat.of().parseHex(paper.sha256()))
                .param("at", paper.storedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Paper paper(ResultSet row, Vault.Key key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Instant at = row.getObject("stored_at", OffsetDateTime.class).toInstant();
        return new Paper(
                id,
                row.getObject("subject", UUID.class),
                new String(key.open(row.getBytes("name"), label(id)), StandardCharsets.UTF_8),
                PaperKind.valueOf(row.getString("kind")),
                row.getInt("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                at);
    }

    private static String label(UUID id) {
        return "paper " + id + " name";
    }

    private static String name(String given, PaperKind kind) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}<>:\"|?*]", "").strip();
        String cut = clean.codePointCount(0, clean.length()) <= LONGEST_NAME
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME));
        return kind.fitting(cut.isEmpty() ? "文件" : cut);
    }

    private void deleteAfterRollback(UUID subject, UUID id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    files.delete(subject, id);
                }
            }
        });
    }
}
