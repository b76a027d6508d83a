package org.gongkai.app.portfolio;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.NewEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The collecting of a year as entries of the record, version 1: figures and days in clear, what was written freely apart. */
final class CallEntry {
    static final String CALLED = "portfolio.Called";
    static final String CHANGED = "portfolio.CallChanged";
    static final String REMINDED = "portfolio.Reminded";
    static final String ADJUSTED = "portfolio.Adjusted";
    static final String STRUCK = "portfolio.AdjustmentStruck";
    static final String WRITTEN = "portfolio.ChapterWritten";
    static final String PUBLISHED = "portfolio.WholePublished";

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private CallEntry() {}

    /** The key of an office's collecting of a year. */
    static UUID subject(long collector, int year) {
        return UUID.nameUUIDFromBytes(("portfolio/" + collector + "/" + year).getBytes(StandardCharsets.UTF_8));
    }

    static NewEntry asked(LocalDate today, int year, boolean first, LocalDate due, String government) {
        ObjectNode facts = JSON.createObjectNode();
        facts.put("year", year).put("due", due.toString()).put("government", government);
        return entry(first ? CALLED : CHANGED, today, facts, JSON.createObjectNode());
    }

    static NewEntry reminded(LocalDate today, int missing) {
        return entry(REMINDED, today, JSON.createObjectNode().put("missing", missing), JSON.createObjectNode());
    }

    static NewEntry adjusted(LocalDate today, Correction correction) {
        ObjectNode facts = JSON.createObjectNode();
        facts.put("number", correction.number()).put("duplicate", correction.duplicate());
        ObjectNode cells = facts.putObject("cells");
        correction.cells().forEach((path, delta) -> cells.put(path, delta.toPlainString()));
        return entry(ADJUSTED, today, facts, reason(correction.reason()));
    }

    static NewEntry struck(LocalDate today, int number, String reason) {
        return entry(STRUCK, today, JSON.createObjectNode().put("number", number), reason(reason));
    }

    static NewEntry written(LocalDate today, int chapter, String text) {
        ObjectNode facts = JSON.createObjectNode().put("chapter", chapter);
        return entry(WRITTEN, today, facts, JSON.createObjectNode().put("text", text));
    }

    static NewEntry published(LocalDate today, String notice) {
        return entry(
                PUBLISHED,
                today,
                JSON.createObjectNode(),
                JSON.createObjectNode().put("notice", notice));
    }

    private static ObjectNode reason(String reason) {
        return JSON.createObjectNode().put("reason", reason);
    }

    private static NewEntry entry(String type, LocalDate today, ObjectNode facts, ObjectNode secret) {
        return new NewEntry(type, VERSION, today, facts.toString(), secret.toString());
    }

    /** The collecting after all these entries. */
    static Call call(Call none, List<Entry> entries) {
        Call call = none;
        for (Entry entry : entries) {
            call = after(call, entry);
        }
        return call;
    }

    private static Call after(Call call, Entry entry) {
        JsonNode facts = JSON.readTree(entry.facts());
        int seq = entry.seq();
        return switch (entry.type()) {
            case CALLED, CHANGED ->
                call.asked(
                        seq,
                        LocalDate.parse(facts.get("due").asString()),
                        facts.get("government").asString());
            case REMINDED -> call.reminded(seq, entry.effective());
            case ADJUSTED -> call.adjusted(seq, correction(entry, facts));
            case STRUCK -> call.struck(seq, facts.get("number").asInt(), secret(entry, "reason"));
            case WRITTEN -> call.written(seq, facts.get("chapter").asInt(), secret(entry, "text"));
            case PUBLISHED -> call.published(seq, entry.effective());
            default -> throw new IllegalStateException(entry.type());
        };
    }

    private static Correction correction(Entry entry, JsonNode facts) {
        Map<String, BigDecimal> cells = new LinkedHashMap<>();
        facts.get("cells").forEachEntry((path, delta) -> cells.put(path, new BigDecimal(delta.asString())));
        return new Correction(
                facts.get("number").asInt(),
                entry.effective(),
                entry.actor(),
                facts.get("duplicate").asBoolean(),
                cells,
                secret(entry, "reason"),
                "");
    }

    /** A part of what was written freely; empty if it is erased. */
    static String secret(Entry entry, String name) {
        String secret = entry.secret();
        return secret == null || secret.isEmpty()
                ? ""
                : JSON.readTree(secret).get(name).asString();
    }
}
