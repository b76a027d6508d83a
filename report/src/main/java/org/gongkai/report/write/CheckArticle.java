package org.gongkai.report.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.formats.write.Markup;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Kind;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.rules.ReportCheck;
import org.gongkai.report.rules.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one report found, as a piece of a web page: each finding with its places, both figures, what to do and the words of
 * the file, then the tables as they were read, their doubtful cells marked. Findings and cells lead to each other.
 */
public final class CheckArticle {

    private static final int LONGEST_QUOTE = 300;

    /** Kinds whose two figures both stand in the file, with the ending of the words for them. */
    private static final Map<Kind, String> FIGURES =
            Map.of(Kind.NARRATIVE_BREAKDOWN, ".parts", Kind.STATS_BREAKDOWN, ".parts", Kind.TABLE3_BALANCE, ".balance");

    private final Messages messages;
    private final AnnualReport report;
    private final List<Finding> findings;
    private final String id;
    private final Markup html = new Markup();

    private CheckArticle(Messages messages, AnnualReport report, List<Finding> findings, String id) {
        this.messages = messages;
        this.report = report;
        this.findings = findings;
        this.id = id;
    }

    /**
     * One {@code section} for a page that styles the classes {@code gk-finding…}, {@code gk-tag…}, {@code gk-table}, {@code gk-scroll} and
     * {@code gk-muted}.
     *
     * @param previous the file of the year before that it was held against; null where it was checked alone
     * @param id begins every id in it, so that several can stand on one page
     * @param level the rank of its heading, 1 to 5
     */
    public static String of(
            Messages messages,
            AnnualReport report,
            List<Finding> findings,
            @Nullable String previous,
            String id,
            int level) {
        CheckArticle article = new CheckArticle(messages, report, findings, id);
        article.write(previous, level);
        return article.html.toString();
    }

    private void write(@Nullable String previous, int level) {
        html.open("section", "class", "gk-checked", "id", id, "aria-labelledby", id + "-title");
        html.open("h" + level, "class", "gk-h" + level, "id", id + "-title").text(name(messages, report));
        html.close();
        String form = messages.text("html.form", report.file(), report.form().key());
        html.open("p", "class", "gk-muted").text(form).close();
        if (previous != null) {
            html.open("p", "class", "gk-muted")
                    .text(messages.text("text.previous", previous))
                    .close();
        }
        summary(html, messages, findings);
        if (!findings.isEmpty()) {
            html.open("h" + (level + 1), "class", "gk-h" + (level + 1)).text(messages.text("html.findings"));
            html.close().open("ol", "class", "gk-findings");
            for (int i = 0; i < findings.size(); i++) {
                finding(i, findings.get(i));
            }
            html.close();
        }
        new ReadTables(html, messages, report, findings, id).write(level + 1);
        html.close();
    }

    /** Organ and year as a heading. */
    static String name(Messages messages, AnnualReport report) {
        String organ = report.organ() == null ? messages.text("text.noOrgan") : report.organ();
        String year = report.year() == null
                ? messages.text("text.noYear")
                : report.year().toString();
        return messages.text("html.name", organ, year);
    }

    /** How many findings there are, as tags. */
    static void summary(Markup html, Messages messages, List<Finding> findings) {
        html.open("p", "class", "gk-tags");
        if (findings.isEmpty()) {
            html.text(messages.text("text.fine", ReportCheck.ruleCount()));
        }
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                String word = messages.text("text." + severity.key());
                tag(html, severity, messages.text("html.count", word, count));
                html.text(" ");
            }
        }
        html.close();
    }

    /** One state: shape, word and colour. */
    static void tag(Markup html, Severity severity, String words) {
        String tone = switch (severity) {
            case ERROR -> "danger";
            case WARNING -> "warn";
            case INFO -> "info";
        };
        String shape = switch (severity) {
            case ERROR -> "✕";
            case WARNING -> "▲";
            case INFO -> "○";
        };
        html.open("span", "class", "gk-tag gk-tag--" + tone);
        html.open("span", "aria-hidden", "true")
                .text(shape)
                .close()
                .text(" " + words)
                .close();
    }

    private void finding(int number, Finding finding) {
        html.open("li", "class", "gk-finding", "id", id + "-f" + (number + 1));
        html.open("p", "class", "gk-finding__head");
        String word = finding.kind() == Kind.READING
                ? "text.reading"
                : "text." + finding.severity().key();
        tag(html, finding.severity(), messages.text(word));
        html.text(" ").open("strong");
        places(finding.where());
        html.close()
                .text(" ")
                .open("span", "class", "gk-muted")
                .text(finding.rule())
                .close();
        html.close();
        html.open("p").text(messages.statement(finding)).close();
        Optional<String> advice = messages.advice(finding);
        advice.ifPresent(
                todo -> html.open("p", "class", "gk-finding__todo").text(todo).close());
        html.open("dl", "class", "gk-finding__facts");
        if (finding.expected() != null) {
            String of = FIGURES.getOrDefault(finding.kind(), "");
            fact(
                    "html.found" + of,
                    finding.found() == null ? messages.text("html.blank") : Messages.shown(finding.found()));
            fact("html.expected" + of, Messages.shown(finding.expected()));
        }
        if (!finding.evidence().isBlank()) {
            fact("html.evidence", shortened(finding.evidence()));
        }
        if (!finding.source().isBlank()) {
            fact("html.source", finding.source());
        }
        html.close().close();
    }

    /** The places in words; one that is a cell of the tables below leads there. */
    private void places(String where) {
        String[] places = where.split(" vs ", -1);
        for (int i = 0; i < places.length; i++) {
            if (i > 0) {
                html.text(messages.text("text.versus"));
            }
            String words = Places.inWords(places[i], messages);
            if (ReadTables.has(report, places[i])) {
                html.open("a", "href", "#" + id + "-" + places[i]).text(words).close();
            } else {
                html.text(words);
            }
        }
    }

    private void fact(String name, String value) {
        html.open("div").open("dt").text(messages.text(name)).close();
        html.open("dd").text(value).close().close();
    }

    private static String shortened(String words) {
        String one = words.replace('\n', ' ').replace('\t', ' ');
        return one.length() <= LONGEST_QUOTE ? one : one.substring(0, LONGEST_QUOTE) + "…";
    }
}
