package org.gongkai.app.request;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.record.Journal;
import org.gongkai.app.record.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Applications that are still being filled in, page by page. Each is encrypted under a key that follows from the token in
 * the applicant's cookie: nobody at the office can read it.
 */
@Component
public class FormDrafts {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST = 20_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final Vault vault;
    private final Journal journal;

    FormDrafts(JdbcClient database, Vault vault, Journal journal) {
        this.database = database;
        this.vault = vault;
        this.journal = journal;
    }

    /** The fields filled in so far; empty if there is no such draft any more. */
    @Transactional(readOnly = true)
    public Optional<Map<String, String>> find(UUID token) {
        return database.sql("select content from request_draft where token = :token")
                .param("token", name(token))
                .query(byte[].class)
                .optional()
                .map(content -> read(token, content));
    }

    /**
     * Keeps the fields, and sweeps what is older than a day.
     *
     * @throws IllegalArgumentException if they are longer than any form of ours can be
     */
    @Transactional
    public void keep(UUID token, Map<String, String> fields) {
        byte[] plain = JSON.writeValueAsBytes(new LinkedHashMap<>(fields));
        if (plain.length > LONGEST) {
            throw new IllegalArgumentException("申请内容过长");
        }
        database.sql("""
                        insert into request_draft (token, content, saved) values (:token, :content, :now)
                        on conflict (token) do update set content = excluded.content, saved = excluded.saved
                        """)
                .param("token", name(token))
                .param("content", vault.keyOf(token.toString(), token).close(plain, "draft"))
                .param("now", journal.now().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("delete from request_draft where saved < :old")
                .param("old", journal.now().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets it. */
    @Transactional
    public void forget(UUID token) {
        database.sql("delete from request_draft where token = :token")
                .param("token", name(token))
                .update();
    }

    private Map<String, String> read(UUID token, byte[] content) {
        byte[] plain = vault.keyOf(token.toString(), token).open(content, "draft");
        return JSON.readValue(new String(plain, StandardCharsets.UTF_8), new TypeReference<>() {});
    }

    /** What the row is found by; the token itself, which opens it, is not stored. */
    private static UUID name(UUID token) {
        return UUID.nameUUIDFromBytes(("draft " + token).getBytes(StandardCharsets.UTF_8));
    }
}
