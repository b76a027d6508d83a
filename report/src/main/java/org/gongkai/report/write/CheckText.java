package org.gongkai.report.write;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Kind;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.rules.ReportCheck;
import org.gongkai.report.rules.Severity;
import org.jspecify.annotations.Nullable;

/** Writes checked reports for people. Instances are immutable and may be shared between threads. */
public final class CheckText {

    /** More notices of one severity than anybody reads. */
    private static final int MOST_SHOWN = 50;

    private static final int LONGEST_QUOTE = 120;

    private final Messages messages;

    /** Writes in the language of the messages. */
    public CheckText(Messages messages) {
        this.messages = messages;
    }

    /**
     * A paragraph about one report, with a line end: what it is, then each finding, the gravest first.
     *
     * @param previous the file of the year before that it was held against; null where it was checked alone
     */
    public String of(AnnualReport report, List<Finding> findings, @Nullable String previous) {
        StringBuilder text = new StringBuilder();
        String organ = report.organ() == null ? messages.text("text.noOrgan") : report.organ();
        String year = report.year() == null
                ? messages.text("text.noYear")
                : report.year().toString();
        line(
                text,
                messages.text(
                        "text.head", report.file(), organ, year, report.form().key()));
        if (previous != null) {
            line(text, "  " + messages.text("text.previous", previous));
        }
        line(text, "  " + summary(findings));
        for (Severity severity : Severity.values()) {
            List<Finding> some = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            some.stream().limit(MOST_SHOWN).forEach(finding -> write(text, finding));
            if (some.size() > MOST_SHOWN) {
                line(text, "  " + messages.text("text.more", some.size() - MOST_SHOWN));
            }
        }
        line(text, "");
        return text.toString();
    }

    private String summary(List<Finding> findings) {
        long errors = count(findings, Severity.ERROR);
        long warnings = count(findings, Severity.WARNING);
        long notices = count(findings, Severity.INFO);
        return errors + warnings + notices == 0
                ? messages.text("text.fine", ReportCheck.ruleCount())
                : messages.text("text.counts", errors, warnings, notices);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private void write(StringBuilder text, Finding finding) {
        String label = messages.text("text." + finding.severity().name().toLowerCase(Locale.ROOT));
        if (finding.kind() == Kind.READING) {
            label = messages.text("text.reading");
        }
        String rule = finding.rule().isEmpty() ? "" : " [" + finding.rule() + "]";
        line(text, "  " + label + rule + " " + Places.inWords(finding.where(), messages));
        line(text, "      " + messages.whole(finding));
        if (!finding.evidence().isBlank()) {
            line(text, "      " + messages.text("text.evidence", shortened(finding.evidence())));
        }
    }

    private static String shortened(String words) {
        String one = words.replace('\n', ' ').replace('\t', ' ');
        return one.length() <= LONGEST_QUOTE ? one : one.substring(0, LONGEST_QUOTE) + "…";
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append(System.lineSeparator());
    }
}
