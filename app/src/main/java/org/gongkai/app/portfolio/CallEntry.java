package org.gongkai.app.portfolio;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.annualreport.ApprovalEntry;
import org.gongkai.app.annualreport.FrozenReport;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.NewEntry;
import org.gongkai.app.record.Paper;
import org.gongkai.report.model.AnnualReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The collecting of a year as entries of the record: figures and days in clear, what was written freely apart. Version 1, but for what is
 * asked: that has a day for each kind of unit in version 2, and had one for all in version 1.
 */
final class CallEntry {
    static final String CALLED = "portfolio.Called";
    static final String CHANGED = "portfolio.CallChanged";
    static final String REMINDED = "portfolio.Reminded";
    static final String ADJUSTED = "portfolio.Adjusted";
    static final String STRUCK = "portfolio.AdjustmentStruck";
    static final String WRITTEN = "portfolio.ChapterWritten";
    static final String UPLOADED = "portfolio.WholeUploaded";
    static final String DROPPED = "portfolio.WholeUploadDropped";
    static final String PUBLISHED = "portfolio.WholePublished";

    private static final int VERSION = 1;
    private static final int ASKED_VERSION = 2;
    private static final JsonMapper JSON = JsonMapper.shared();

    private CallEntry() {}

    /** The key of an office's collecting of a year. */
    static UUID subject(long collector, int year) {
        return UUID.nameUUIDFromBytes(("portfolio/" + collector + "/" + year).getBytes(StandardCharsets.UTF_8));
    }

    /** The key under which an uploaded report is kept. */
    static UUID papers(long collector, int year, int number) {
        String name = "portfolio/" + collector + "/" + year + "/whole/" + number;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static NewEntry asked(LocalDate today, int year, boolean first, Dues dues, String government) {
        ObjectNode facts = JSON.createObjectNode();
        facts.put("year", year).put("government", government);
        facts.putObject("due")
                .put("departments", dues.departments().toString())
                .put("townships", dues.townships().toString())
                .put("governments", dues.governments().toString());
        return new NewEntry(first ? CALLED : CHANGED, ASKED_VERSION, today, facts.toString(), "{}");
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

    static NewEntry uploaded(LocalDate today, int number, Paper paper, AnnualReport report) {
        ObjectNode facts = JSON.createObjectNode();
        facts.put("number", number).put("paper", paper.id().toString());
        facts.put("sha256", paper.sha256()).put("size", paper.size()).put("report", FrozenReport.text(report));
        return entry(UPLOADED, today, facts, JSON.createObjectNode().put("name", paper.name()));
    }

    /** The report that was uploaded is left aside; the sum is the report again. */
    static NewEntry dropped(LocalDate today) {
        return entry(DROPPED, today, JSON.createObjectNode(), JSON.createObjectNode());
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
                        dues(entry.version(), facts.get("due")),
                        facts.get("government").asString());
            case REMINDED -> call.reminded(seq, entry.effective());
            default -> call.made(seq, after(call.making(), entry, facts));
        };
    }

    private static Dues dues(int version, JsonNode due) {
        return version == 1
                ? Dues.all(LocalDate.parse(due.asString()))
                : new Dues(day(due, "departments"), day(due, "townships"), day(due, "governments"));
    }

    private static LocalDate day(JsonNode due, String name) {
        return LocalDate.parse(due.get(name).asString());
    }

    private static Making after(Making making, Entry entry, JsonNode facts) {
        return switch (entry.type()) {
            case ADJUSTED -> making.adjusted(correction(entry, facts));
            case STRUCK -> making.struck(facts.get("number").asInt(), secret(entry, "reason"));
            case WRITTEN -> making.written(facts.get("chapter").asInt(), secret(entry, "text"));
            case UPLOADED -> making.replaced(upload(entry, facts));
            case DROPPED -> making.replaced(null);
            case PUBLISHED -> making.published(ApprovalEntry.after(making.approval(), entry), entry.effective());
            default -> {
                if (!ApprovalEntry.isStep(entry)) {
                    throw new IllegalStateException(entry.type());
                }
                yield making.stepped(ApprovalEntry.after(making.approval(), entry));
            }
        };
    }

    private static Upload upload(Entry entry, JsonNode facts) {
        return new Upload(
                facts.get("number").asInt(),
                entry.effective(),
                entry.actor(),
                UUID.fromString(facts.get("paper").asString()),
                secret(entry, "name"),
                FrozenReport.read(facts.get("report").asString()));
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
