package org.gongkai.app.annualreport;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.NewEntry;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was entered for a report as entries of the record, version 1: figures in clear, what was written freely apart. */
final class SheetEntry {
    static final String FIGURES = "annualreport.FiguresEntered";
    static final String CHAPTER = "annualreport.ChapterWritten";

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private SheetEntry() {}

    /** The key of an organ's report of a year, the same whoever asks first. */
    static UUID subject(long organ, int year) {
        return UUID.nameUUIDFromBytes(("annualreport/" + organ + "/" + year).getBytes(StandardCharsets.UTF_8));
    }

    static NewEntry figures(int year, LocalDate today, Map<Table2Cell, @Nullable BigDecimal> changes, String source) {
        ObjectNode facts = JSON.createObjectNode().put("year", year);
        ObjectNode cells = facts.putObject("figures");
        changes.forEach((cell, figure) -> cells.put(cell.path(), figure == null ? null : figure.toPlainString()));
        return entry(FIGURES, today, facts, JSON.createObjectNode().put("source", source));
    }

    static NewEntry chapter(int year, LocalDate today, int chapter, String text) {
        return chapter(year, today, chapter, text, List.of(), "");
    }

    /** The same; some live figures were typed over for a reason. */
    static NewEntry chapter(
            int year, LocalDate today, int chapter, String text, List<String> typedOver, String reason) {
        ObjectNode facts = JSON.createObjectNode().put("year", year).put("chapter", chapter);
        ObjectNode secret = JSON.createObjectNode().put("text", text);
        if (!typedOver.isEmpty()) {
            ArrayNode names = facts.putArray("typedOver");
            typedOver.forEach(names::add);
            secret.put("reason", reason);
        }
        return entry(CHAPTER, today, facts, secret);
    }

    private static NewEntry entry(String type, LocalDate today, ObjectNode facts, ObjectNode secret) {
        return new NewEntry(type, VERSION, today, facts.toString(), secret.toString());
    }

    /** The sheet after all these entries. */
    static Sheet sheet(List<Entry> entries) {
        Sheet sheet = Sheet.BLANK;
        for (Entry entry : entries) {
            sheet = entry.type().equals(FIGURES)
                    ? sheet.with(entry.seq(), changes(entry))
                    : sheet.with(entry.seq(), chapter(entry), secret(entry, "text"));
        }
        return sheet;
    }

    /** Which chapter an entry wrote. */
    static int chapter(Entry entry) {
        return JSON.readTree(entry.facts()).get("chapter").asInt();
    }

    /** The names of the live figures that an entry of a chapter typed over. */
    static List<String> typedOver(Entry entry) {
        List<String> names = new ArrayList<>();
        for (JsonNode name : JSON.readTree(entry.facts()).path("typedOver")) {
            names.add(name.asString());
        }
        return names;
    }

    /** The cells that an entry of figures changed; null for one that was made blank. */
    static Map<Table2Cell, @Nullable BigDecimal> changes(Entry entry) {
        Map<Table2Cell, @Nullable BigDecimal> changes = new EnumMap<>(Table2Cell.class);
        JsonNode facts = JSON.readTree(entry.facts());
        FormVersion form = FormVersion.ofYear(facts.get("year").asInt());
        for (Table2Cell cell : Table2Cell.of(form)) {
            JsonNode figure = facts.get("figures").get(cell.path());
            if (figure != null) {
                changes.put(cell, figure.isNull() ? null : new BigDecimal(figure.asString()));
            }
        }
        return changes;
    }

    /** A part of what was written freely; empty if it is erased. */
    static String secret(Entry entry, String name) {
        String secret = entry.secret();
        return secret == null || secret.isEmpty()
                ? ""
                : JSON.readTree(secret).get(name).asString();
    }
}
