package org.gongkai.app.annualreport;

import org.gongkai.app.record.Entry;
import org.gongkai.app.record.NewEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A published version as an entry of the record, version 1: all of it in clear, as it is public. */
final class EditionEntry {
    static final String PUBLISHED = "annualreport.Published";

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private EditionEntry() {}

    static NewEntry of(Edition edition) {
        ObjectNode facts = JSON.createObjectNode()
                .put("year", edition.year())
                .put("version", edition.version())
                .put("notice", edition.notice())
                .put("report", FrozenReport.text(edition.report()));
        return new NewEntry(PUBLISHED, VERSION, edition.publishedOn(), facts.toString(), "");
    }

    static int version(Entry entry) {
        return JSON.readTree(entry.facts()).get("version").asInt();
    }

    static Edition read(long organ, Entry entry) {
        JsonNode facts = JSON.readTree(entry.facts());
        return new Edition(
                organ,
                facts.get("year").asInt(),
                version(entry),
                entry.effective(),
                entry.actor(),
                facts.get("notice").asString(),
                FrozenReport.read(facts.get("report").asString()));
    }
}
