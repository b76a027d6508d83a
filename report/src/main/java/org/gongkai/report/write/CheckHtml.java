package org.gongkai.report.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.write.Markup;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.rules.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Writes checked reports as one web page that stands alone, to be read, sent on or printed. Of several reports each follows as it comes, and
 * a table of all stands at the end. Not for use by several threads.
 */
public final class CheckHtml implements AutoCloseable {

    private final Messages messages;
    private final Writer to;
    private final boolean several;
    private final List<Entry> entries = new ArrayList<>();

    /** A line of the table of all; counts are -1 for a file that could not be read. */
    private record Entry(String id, String file, String name, long errors, long warnings) {}

    /**
     * Begins the page.
     *
     * @param to where it goes; it is flushed at the end and left open
     * @param several whether more than one file will follow
     */
    public CheckHtml(Messages messages, Writer to, boolean several) {
        this.messages = messages;
        this.to = to;
        this.several = several;
        write(StandAlonePage.head(messages, messages.text("html.title")));
        Markup title = new Markup();
        title.open("h1").text(messages.text("html.title")).close();
        write(title.toString());
        if (several) {
            Markup link = new Markup();
            link.open("p")
                    .open("a", "href", "#all")
                    .text(messages.text("html.all"))
                    .close()
                    .close();
            write(link.toString());
        }
    }

    /** Adds a report; {@code previous} as in {@link CheckArticle#of}. */
    public void report(AnnualReport report, List<Finding> findings, @Nullable String previous) {
        String id = "r" + (entries.size() + 1);
        write(CheckArticle.of(messages, report, findings, previous, id, 2) + "\n");
        entries.add(new Entry(
                id,
                report.file(),
                CheckArticle.name(messages, report),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING)));
    }

    /** Adds a file that could not be read; message as in {@link CheckJson#error}. */
    public void unread(String file, String message) {
        String id = "r" + (entries.size() + 1);
        Markup html = new Markup();
        html.open("section", "class", "gk-checked", "id", id, "aria-labelledby", id + "-title");
        html.open("h2", "class", "gk-h2", "id", id + "-title").text(file).close();
        html.open("p");
        CheckArticle.tag(html, Severity.ERROR, messages.text("html.unread"));
        html.text(" " + message).close().close();
        write(html + "\n");
        entries.add(new Entry(id, file, "", -1, -1));
    }

    /** Ends the page, with the table of all where there are several. */
    @Override
    public void close() {
        if (several) {
            write(all());
        }
        write(StandAlonePage.foot(messages));
        try {
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String all() {
        Markup html = new Markup();
        html.open("section", "id", "all", "aria-labelledby", "all-title");
        html.open("h2", "class", "gk-h2", "id", "all-title")
                .text(messages.text("html.all"))
                .close();
        html.open("div", "class", "gk-scroll", "tabindex", "0", "role", "region", "aria-labelledby", "all-title");
        html.open("table", "class", "gk-table").open("thead").open("tr");
        html.open("th", "scope", "col").text(messages.text("html.file")).close();
        html.open("th", "scope", "col").text(messages.text("html.report")).close();
        html.open("th", "scope", "col", "class", "num")
                .text(messages.text("text.error"))
                .close();
        html.open("th", "scope", "col", "class", "num")
                .text(messages.text("text.warning"))
                .close();
        html.close().close().open("tbody");
        for (Entry entry : entries) {
            html.open("tr").open("th", "scope", "row");
            html.open("a", "href", "#" + entry.id()).text(entry.file()).close().close();
            html.open("td")
                    .text(entry.errors() < 0 ? messages.text("html.unread") : entry.name())
                    .close();
            html.open("td", "class", "num")
                    .text(entry.errors() < 0 ? "" : "" + entry.errors())
                    .close();
            html.open("td", "class", "num")
                    .text(entry.errors() < 0 ? "" : "" + entry.warnings())
                    .close();
            html.close();
        }
        return html.close().close().close().close().toString();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private void write(String text) {
        try {
            to.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
