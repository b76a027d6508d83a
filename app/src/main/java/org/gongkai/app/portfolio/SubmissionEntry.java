package org.gongkai.app.portfolio;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.NewEntry;
import org.gongkai.app.record.Paper;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.portfolio.Figures;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The course of a unit's report as entries of the record, version 1: figures and days in clear, remarks and names apart. */
final class SubmissionEntry {
    static final String HANDED_IN = "portfolio.HandedIn";
    static final String CONFIRMED = "portfolio.CellsConfirmed";
    static final String RETURNED = "portfolio.Returned";
    static final String APPROVED = "portfolio.Approved";
    static final String SIGNED = "portfolio.Signed";
    static final String PUBLISHED = "portfolio.Published";

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private SubmissionEntry() {}

    /** The key of a unit's report of a year. */
    static UUID subject(UUID unit, int year) {
        return key("portfolio/" + unit + "/" + year);
    }

    /** The key under which the file of a version is kept. */
    static UUID papers(UUID unit, int year, int version) {
        return key("portfolio/" + unit + "/" + year + "/" + version);
    }

    private static UUID key(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static NewEntry handedIn(
            LocalDate today,
            ReportingUnit unit,
            int year,
            int version,
            Paper paper,
            boolean online,
            int elsewhere,
            Counts counts,
            Figures figures) {
        ObjectNode facts = JSON.createObjectNode();
        facts.put("unit", unit.id().toString()).put("year", year).put("version", version);
        facts.put("paper", paper.id().toString()).put("sha256", paper.sha256()).put("size", paper.size());
        facts.put("online", online).put("elsewhere", elsewhere);
        facts.set("found", counts(counts));
        facts.put("form", figures.form().name());
        facts.set("figures", FiguresJson.write(figures));
        return entry(HANDED_IN, today, facts, JSON.createObjectNode().put("name", paper.name()));
    }

    static NewEntry confirmed(LocalDate today, Map<String, BigDecimal> cells, Counts counts) {
        ObjectNode facts = JSON.createObjectNode();
        ObjectNode values = facts.putObject("cells");
        cells.forEach((path, value) -> values.put(path, value.toPlainString()));
        facts.set("found", counts(counts));
        return entry(CONFIRMED, today, facts, JSON.createObjectNode());
    }

    /** @param words remarks of a return, the reason of an approval, who signed, the notice of a publication */
    static NewEntry moved(String type, LocalDate today, String words) {
        return entry(
                type, today, JSON.createObjectNode(), JSON.createObjectNode().put("words", words));
    }

    private static ObjectNode counts(Counts counts) {
        return JSON.createObjectNode()
                .put("errors", counts.errors())
                .put("warnings", counts.warnings())
                .put("notices", counts.notices());
    }

    private static Counts counts(JsonNode json) {
        return new Counts(
                json.get("errors").asInt(),
                json.get("warnings").asInt(),
                json.get("notices").asInt());
    }

    private static NewEntry entry(String type, LocalDate today, ObjectNode facts, ObjectNode secret) {
        return new NewEntry(type, VERSION, today, facts.toString(), secret.toString());
    }

    /** The report after all these entries; null if there is none. */
    static @Nullable Submission submission(List<Entry> entries) {
        Submission now = null;
        for (Entry entry : entries) {
            now = now == null || entry.type().equals(HANDED_IN) ? handedIn(now, entry) : after(now, entry);
        }
        return now;
    }

    private static Submission handedIn(@Nullable Submission before, Entry entry) {
        JsonNode facts = JSON.readTree(entry.facts());
        Counts counts = counts(facts.get("found"));
        return new Submission(
                UUID.fromString(facts.get("unit").asString()),
                facts.get("year").asInt(),
                entry.seq(),
                State.HANDED_IN,
                facts.get("version").asInt(),
                before == null ? 0 : before.returns(),
                before == null ? entry.effective() : before.firstOn(),
                entry.effective(),
                entry.actor(),
                null,
                null,
                null,
                facts.get("elsewhere").asInt(),
                before == null ? counts : before.first(),
                counts,
                FiguresJson.read(FormVersion.valueOf(facts.get("form").asString()), facts.get("figures")));
    }

    private static Submission after(Submission now, Entry entry) {
        LocalDate on = entry.effective();
        return switch (entry.type()) {
            case CONFIRMED ->
                now.confirmed(
                        entry.seq(),
                        now.figures().with(cells(entry)),
                        counts(JSON.readTree(entry.facts()).get("found")));
            case RETURNED -> now.moved(entry.seq(), State.RETURNED, null, null, null);
            case APPROVED -> now.moved(entry.seq(), State.APPROVED, on, null, null);
            case SIGNED -> now.moved(entry.seq(), State.SIGNED, now.approvedOn(), on, null);
            case PUBLISHED -> now.moved(entry.seq(), State.PUBLISHED, now.approvedOn(), now.signedOn(), on);
            default -> throw new IllegalStateException(entry.type());
        };
    }

    private static Map<String, BigDecimal> cells(Entry entry) {
        Map<String, BigDecimal> cells = new LinkedHashMap<>();
        JSON.readTree(entry.facts())
                .get("cells")
                .forEachEntry((path, value) -> cells.put(path, new BigDecimal(value.asString())));
        return cells;
    }

    /** The cells of the last version that were confirmed. */
    static Map<String, BigDecimal> confirmed(List<Entry> entries) {
        Map<String, BigDecimal> cells = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.type().equals(HANDED_IN)) {
                cells.clear();
            } else if (entry.type().equals(CONFIRMED)) {
                cells.putAll(cells(entry));
            }
        }
        return cells;
    }

    /** Every version that was handed in, the first one first. */
    static List<Version> versions(List<Entry> entries) {
        List<Version> versions = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.type().equals(HANDED_IN)) {
                JsonNode facts = JSON.readTree(entry.facts());
                versions.add(new Version(
                        facts.get("version").asInt(),
                        entry.effective(),
                        entry.actor(),
                        UUID.fromString(facts.get("paper").asString()),
                        secret(entry, "name"),
                        facts.get("online").asBoolean(),
                        counts(facts.get("found"))));
            }
        }
        return versions;
    }

    /** What was written with an entry; empty if nothing was, or it is erased. */
    static String words(Entry entry) {
        return secret(entry, "words");
    }

    private static String secret(Entry entry, String name) {
        String secret = entry.secret();
        return secret == null || secret.isEmpty()
                ? ""
                : JSON.readTree(secret).path(name).asString("");
    }
}
