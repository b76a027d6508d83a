package org.gongkai.report.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.formats.write.Markup;
import org.gongkai.report.batch.BatchSummary.Count;
import org.gongkai.report.batch.BatchSummary.OfFile;
import org.gongkai.report.batch.BatchSummary.OfKind;
import org.gongkai.report.batch.BatchSummary.OfOrgan;
import org.gongkai.report.batch.BatchSummary.Unread;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.write.StandAlonePage;

/** The summary of a run as a web page that stands alone; its links lead to the other files of the run's folder. */
final class SummaryHtml {

    private final Markup html = new Markup();
    private final BatchSummary summary;
    private final Messages messages;

    private SummaryHtml(BatchSummary summary, Messages messages) {
        this.summary = summary;
        this.messages = messages;
    }

    static String of(BatchSummary summary, String root, Messages messages) {
        SummaryHtml page = new SummaryHtml(summary, messages);
        page.write(root);
        return StandAlonePage.head(messages, messages.text("batch.title")) + page.html + StandAlonePage.foot(messages);
    }

    private void write(String root) {
        html.open("h1").text(messages.text("batch.title")).close();
        html.open("p", "class", "gk-muted").text(root).close();
        html.open("dl", "class", "gk-facts");
        fact("batch.files", summary.files());
        fact("batch.read", summary.read());
        fact("batch.withErrors", summary.withErrors());
        fact("batch.withWarnings", summary.withWarnings());
        fact("batch.clean", summary.read() - summary.withErrors() - summary.withWarnings());
        fact("batch.uncertain", summary.uncertain());
        fact("batch.unread", summary.unread());
        html.close();
        html.open("ul");
        link(BatchFolder.TABLE, messages.text("batch.table"));
        link(BatchFolder.RESULTS, messages.text("batch.results"));
        html.close();
        kinds();
        worst();
        unread();
        years();
        organs();
    }

    private void fact(String name, long number) {
        html.open("div").open("dt").text(messages.text(name)).close();
        html.open("dd", "class", "num").text(number(number)).close().close();
    }

    private void link(String href, String words) {
        html.open("li").open("a", "href", href).text(words).close().close();
    }

    private void kinds() {
        begin("batch.kinds", "batch.kind", "batch.rule", "batch.severity", "#batch.findings", "#batch.inFiles");
        for (OfKind kind : summary.kinds()) {
            head(messages.text("kind." + kind.kind()));
            cell(kind.rule());
            cell(messages.text("text." + kind.severity()));
            figure(kind.findings());
            figure(kind.files());
            html.close();
        }
        end(summary.kinds().isEmpty());
    }

    private void worst() {
        begin("batch.worst", "html.file", "batch.organ", "#batch.errors", "#batch.warnings");
        for (OfFile file : summary.worst()) {
            html.open("tr").open("th", "scope", "row");
            html.open("a", "href", SummaryFiles.page(file.number()))
                    .text(file.file())
                    .close()
                    .close();
            cell(known(file.organ()));
            figure(file.errors());
            figure(file.warnings());
            html.close();
        }
        end(summary.worst().isEmpty());
        note("batch.worstNote", BatchSummary.MOST_LISTED);
    }

    private void unread() {
        begin("batch.unreadTitle", "html.file", "batch.reason");
        for (Unread file : summary.unreadable()) {
            head(file.file());
            cell(file.message());
            html.close();
        }
        end(summary.unreadable().isEmpty());
        if (summary.unread() > summary.unreadable().size()) {
            note("batch.unreadNote", summary.unread(), summary.unreadable().size());
        }
    }

    private void years() {
        begin("batch.years", "batch.year", "#batch.reports", "#batch.withErrors", "#batch.errors", "#batch.warnings");
        for (Map.Entry<Integer, Count> year : summary.years().entrySet()) {
            head(
                    year.getKey() == 0
                            ? messages.text("batch.unknown")
                            : year.getKey().toString());
            counts(year.getValue());
        }
        end(summary.years().isEmpty());
    }

    private void organs() {
        begin("batch.organs", "batch.organ", "#batch.reports", "#batch.withErrors", "#batch.errors", "#batch.warnings");
        for (OfOrgan organ : summary.organs()) {
            head(known(organ.organ()));
            counts(organ.count());
        }
        end(summary.organs().isEmpty());
    }

    private void counts(Count count) {
        for (int figure : List.of(count.reports(), count.withErrors(), count.errors(), count.warnings())) {
            figure(figure);
        }
        html.close();
    }

    /** Begins a table; a column whose name begins with {@code #} holds figures. */
    private void begin(String title, String... columns) {
        String id = title.replace('.', '-');
        html.open("section", "aria-labelledby", id);
        html.open("h2", "id", id).text(messages.text(title)).close();
        html.open("div", "class", "gk-scroll", "tabindex", "0", "role", "region", "aria-labelledby", id);
        html.open("table", "class", "gk-table").open("thead").open("tr");
        for (String column : columns) {
            boolean figures = column.startsWith("#");
            html.open("th", "scope", "col", "class", figures ? "num" : "words");
            html.text(messages.text(figures ? column.substring(1) : column)).close();
        }
        html.close().close().open("tbody");
    }

    private void end(boolean empty) {
        if (empty) {
            head(messages.text("batch.none"));
            html.close();
        }
        html.close().close().close().close();
    }

    private void note(String key, Object... arguments) {
        html.open("p", "class", "gk-muted").text(messages.text(key, arguments)).close();
    }

    private void head(String words) {
        html.open("tr").open("th", "scope", "row").text(words).close();
    }

    private void cell(String words) {
        html.open("td").text(words).close();
    }

    private void figure(long number) {
        html.open("td", "class", "num").text(number(number)).close();
    }

    private String known(String organ) {
        return organ.isEmpty() ? messages.text("batch.unknown") : organ;
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
