package org.gongkai.app.dispute;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.NewEntry;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happened to a dispute as entries of the record, version 1. Each says the whole of what is known after it, so that the
 * last one is the dispute as it stands.
 */
final class DisputeEntry {
    static final String REGISTERED = "dispute.Registered";
    static final String ENDED = "dispute.Ended";
    static final String AMENDED = "dispute.Amended";
    static final String STRUCK = "dispute.Struck";

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private DisputeEntry() {}

    /**
     * @param reason of a repair; empty for all else
     */
    static NewEntry write(String type, LocalDate effective, Dispute dispute, String remark, String reason) {
        ObjectNode facts = JSON.createObjectNode();
        facts.put("kind", dispute.kind().name());
        facts.put("request", text(dispute.request()));
        facts.put("filedOn", text(dispute.filedOn()));
        facts.put("endedOn", text(dispute.endedOn()));
        DisputeResult result = dispute.result();
        facts.put("result", result == null ? null : result.code());
        facts.put("caseNumber", dispute.caseNumber());
        ObjectNode secret = JSON.createObjectNode();
        secret.put("remark", remark);
        if (!reason.isEmpty()) {
            secret.put("reason", reason);
        }
        return new NewEntry(type, VERSION, effective, facts.toString(), secret.toString());
    }

    static Dispute dispute(Entry entry) {
        JsonNode facts = JSON.readTree(entry.facts());
        String request = text(facts, "request");
        String ended = text(facts, "endedOn");
        String result = text(facts, "result");
        return new Dispute(
                entry.subject(),
                entry.seq(),
                Table4.Dispute.valueOf(facts.get("kind").asString()),
                request == null ? null : UUID.fromString(request),
                LocalDate.parse(facts.get("filedOn").asString()),
                ended == null ? null : LocalDate.parse(ended),
                result == null ? null : DisputeResults.get(result),
                facts.get("caseNumber").asString());
    }

    /** A part of what was written freely; empty if there was none or it is erased. */
    static String secret(Entry entry, String name) {
        String secret = entry.secret();
        if (secret == null || secret.isEmpty()) {
            return "";
        }
        String text = text(JSON.readTree(secret), name);
        return text == null ? "" : text;
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
