package org.gongkai.app.decision;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.NewEntry;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Disclosure;
import org.gongkai.law.decision.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The steps of a draft as entries of the record, version 1. */
final class DraftEntry {
    static final String DRAFTED = "decision.Drafted";
    static final String SUBMITTED = "decision.Submitted";
    static final String PASSED = "decision.Passed";
    static final String RETURNED = "decision.Returned";
    static final String SIGNED = "decision.Signed";

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private DraftEntry() {}

    static NewEntry drafted(LocalDate today, Outcome outcome, String letter) {
        ObjectNode facts = JSON.createObjectNode();
        facts.put("decision", outcome.decision().name());
        facts.put("given", outcome.given().name());
        var withheld = facts.putArray("withheldFor");
        outcome.withheldFor().forEach(d -> withheld.add(d.name()));
        return new NewEntry(
                DRAFTED,
                VERSION,
                today,
                facts.toString(),
                JSON.createObjectNode().put("letter", letter).toString());
    }

    static NewEntry step(String type, LocalDate today, String remarks) {
        String secret = remarks.isEmpty()
                ? ""
                : JSON.createObjectNode().put("remarks", remarks).toString();
        return new NewEntry(type, VERSION, today, "{}", secret);
    }

    static Outcome outcome(Entry drafted) {
        JsonNode facts = JSON.readTree(drafted.facts());
        Set<Decision> withheld = new LinkedHashSet<>();
        for (JsonNode one : facts.get("withheldFor")) {
            withheld.add(Decision.valueOf(one.asString()));
        }
        return new Outcome(
                Decision.valueOf(facts.get("decision").asString()),
                Disclosure.valueOf(facts.get("given").asString()),
                withheld);
    }

    static String text(Entry entry, String name) {
        String secret = entry.secret();
        if (secret == null || secret.isEmpty()) {
            return "";
        }
        JsonNode text = JSON.readTree(secret).get(name);
        return text == null ? "" : text.asString();
    }
}
