package org.gongkai.app.annualreport;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.NewEntry;
import org.gongkai.report.model.AnnualReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The steps from compiling to publishing as entries of the record, version 1; the last one is {@link EditionEntry}'s. */
public final class ApprovalEntry {
    static final String SUBMITTED = "annualreport.Submitted";
    static final String PASSED = "annualreport.Passed";
    static final String RETURNED = "annualreport.Returned";
    static final String SIGNED = "annualreport.Signed";
    static final String WITHDRAWN = "annualreport.Withdrawn";

    private static final Set<String> STEPS = Set.of(SUBMITTED, PASSED, RETURNED, SIGNED, WITHDRAWN);
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private ApprovalEntry() {}

    static NewEntry submitted(LocalDate today, int year, AnnualReport report, String notice, String explanation) {
        ObjectNode facts = JSON.createObjectNode().put("year", year).put("report", FrozenReport.text(report));
        ObjectNode secret = JSON.createObjectNode().put("notice", notice).put("explanation", explanation);
        return new NewEntry(SUBMITTED, VERSION, today, facts.toString(), secret.toString());
    }

    /** Taking back what was handed in. */
    public static NewEntry withdrawn(LocalDate today, int year) {
        return step(WITHDRAWN, today, year, "");
    }

    static NewEntry step(String type, LocalDate today, int year, String remarks) {
        String secret = remarks.isEmpty()
                ? ""
                : JSON.createObjectNode().put("remarks", remarks).toString();
        return new NewEntry(
                type, VERSION, today, JSON.createObjectNode().put("year", year).toString(), secret);
    }

    /** How far it has come after all these entries. */
    static Approval approval(List<Entry> entries) {
        Approval approval = Approval.NONE;
        for (Entry entry : entries) {
            approval = after(approval, entry);
        }
        return approval;
    }

    /** Whether it is one of these steps. */
    public static boolean isStep(Entry entry) {
        return STEPS.contains(entry.type());
    }

    /** How far the report has come after one more entry; any that is no step ends what was under way. */
    public static Approval after(Approval approval, Entry entry) {
        return switch (entry.type()) {
            case SUBMITTED ->
                new Approval(
                        entry.seq(),
                        Approval.State.IN_REVIEW,
                        FrozenReport.read(
                                JSON.readTree(entry.facts()).get("report").asString()),
                        entry.actor(),
                        "",
                        secret(entry, "notice"),
                        secret(entry, "explanation"),
                        "");
            case PASSED -> approval.passed(entry.seq(), entry.actor());
            case RETURNED -> approval.returned(entry.seq(), secret(entry, "remarks"));
            case SIGNED -> approval.signed(entry.seq());
            default -> Approval.ended(entry.seq());
        };
    }

    /** A part of what was written freely; empty if it was not written or is erased. */
    static String secret(Entry entry, String name) {
        String secret = entry.secret();
        if (secret == null || secret.isEmpty()) {
            return "";
        }
        JsonNode text = JSON.readTree(secret).get(name);
        return text == null ? "" : text.asString();
    }
}
