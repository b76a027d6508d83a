package org.gongkai.app.portfolio;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.NewEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was done to the register as entries of the record, version 1: each says the whole of the unit; the last one holds. */
final class UnitEntry {
    static final String ENTERED = "portfolio.UnitEntered";
    static final String CHANGED = "portfolio.UnitChanged";

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private UnitEntry() {}

    static NewEntry write(String type, LocalDate today, ReportingUnit unit) {
        ObjectNode facts = JSON.createObjectNode();
        facts.put("collector", unit.collector());
        facts.put("organ", unit.organ());
        facts.put("name", unit.name());
        facts.put("kind", unit.kind().name());
        facts.put("since", unit.since());
        facts.put("until", unit.until());
        facts.put("ended", unit.ended());
        ObjectNode exempt = facts.putObject("exempt");
        unit.exempt().forEach((year, reason) -> exempt.put(year.toString(), reason));
        String secret = JSON.createObjectNode().put("contact", unit.contact()).toString();
        return new NewEntry(type, VERSION, today, facts.toString(), secret);
    }

    static ReportingUnit unit(Entry entry) {
        JsonNode facts = JSON.readTree(entry.facts());
        SortedMap<Integer, String> exempt = new TreeMap<>();
        facts.get("exempt").forEachEntry((year, reason) -> exempt.put(Integer.valueOf(year), reason.asString()));
        String secret = entry.secret();
        return new ReportingUnit(
                entry.subject(),
                entry.seq(),
                facts.get("collector").asLong(),
                number(facts.get("organ")),
                facts.get("name").asString(),
                UnitKind.valueOf(facts.get("kind").asString()),
                secret == null || secret.isEmpty()
                        ? ""
                        : JSON.readTree(secret).get("contact").asString(),
                facts.get("since").asInt(),
                year(facts.get("until")),
                facts.get("ended").asString(),
                exempt);
    }

    private static @Nullable Long number(JsonNode node) {
        return node.isNull() ? null : Long.valueOf(node.asLong());
    }

    private static @Nullable Integer year(JsonNode node) {
        return node.isNull() ? null : Integer.valueOf(node.asInt());
    }
}
