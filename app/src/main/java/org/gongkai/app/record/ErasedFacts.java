package org.gongkai.app.record;

import java.io.StringWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What keeps the clear part of erased entries provable. Their commitment cannot be made anew once salt and secret are gone; so
 * the entry that erases carries, under its own commitment, a SHA-256 of what stays of each.
 */
@Component
class ErasedFacts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OF_SUBJECT =
            "select " + EntryRow.COLUMNS + " from record_entry where subject = ? order by seq";

    private final JdbcTemplate database;

    ErasedFacts(JdbcTemplate database) {
        this.database = database;
    }

    /** An entry about to be erased. */
    record Kept(int seq, long position, String sha256) {}

    /** The facts of the entry that erases these. */
    static String write(String reason, int papers, List<Kept> entries) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("reason", reason);
            json.writeNumberProperty("papers", papers);
            json.writeArrayPropertyStart("entries");
            for (Kept entry : entries) {
                json.writeStartObject();
                json.writeNumberProperty("seq", entry.seq());
                json.writeNumberProperty("position", entry.position());
                json.writeStringProperty("sha256", entry.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    /** The entries of an organ, or of all for null, whose part in clear was changed or dropped after the rest was erased. */
    List<RecordCheck.Place> changed(@Nullable Long organ) {
        List<RecordCheck.Place> changed = new ArrayList<>();
        database.query(
                "select subject, facts::text as facts from record_entry"
                        + " where type = ? and (?::bigint is null or organ = ?) order by id",
                row -> {
                    UUID subject = row.getObject("subject", UUID.class);
                    changed.addAll(changed(subject, row.getString("facts")));
                },
                Erasure.TYPE,
                organ,
                organ);
        return changed;
    }

    private List<RecordCheck.Place> changed(UUID subject, String facts) {
        Map<Integer, String> now = new HashMap<>();
        database.query(
                OF_SUBJECT,
                row -> {
                    now.put(row.getInt("seq"), sha256(EntryRow.clear(row)));
                },
                subject);
        List<RecordCheck.Place> changed = new ArrayList<>();
        for (JsonNode entry : JSON.readTree(facts).path("entries")) {
            int seq = entry.path("seq").asInt();
            if (!entry.path("sha256").asString().equals(now.get(seq))) {
                changed.add(new RecordCheck.Place(subject, seq));
            }
        }
        return changed;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
