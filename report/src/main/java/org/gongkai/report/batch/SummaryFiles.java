package org.gongkai.report.batch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.gongkai.report.batch.BatchSummary.OfFile;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.write.CheckHtml;
import org.gongkai.report.write.Places;
import org.jspecify.annotations.Nullable;

/** What is written when all files are done: a table of all findings, a page for each of the worst reports, and the summary, last. */
final class SummaryFiles {

    /** A spreadsheet takes a text that begins so for a formula; a number is none. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r].*|-(?![\\d.]+$).*", Pattern.DOTALL);

    private final BatchFolder folder;
    private final Inputs inputs;
    private final Chains chains;
    private final Messages messages;

    SummaryFiles(BatchFolder folder, Inputs inputs, Chains chains, Messages messages) {
        this.folder = folder;
        this.inputs = inputs;
        this.chains = chains;
        this.messages = messages;
    }

    /** The name of the page of a report among the worst. */
    static String page(int number) {
        return BatchFolder.DETAILS + "/" + "%06d.html".formatted(number + 1);
    }

    void write(BatchSummary summary) throws IOException {
        folder.replace(BatchFolder.TABLE, this::table);
        Files.createDirectories(folder.path(BatchFolder.DETAILS));
        for (OfFile file : summary.worst()) {
            Checked checked = chains.whole(file.number());
            folder.replace(page(file.number()), out -> page(checked, out));
        }
        folder.replace(BatchFolder.SUMMARY, out -> out.write(SummaryHtml.of(summary, inputs.root(), messages)));
    }

    private void page(Checked checked, BufferedWriter out) {
        try (CheckHtml page = new CheckHtml(messages, out, false)) {
            switch (checked) {
                case Checked.Report(var report, var findings, var previous) -> page.report(report, findings, previous);
                case Checked.Failed(var file, var _, var message) -> page.unread(file, message);
            }
        }
    }

    // Begins with a byte order mark: without one Excel reads Chinese as something else.
    private void table(BufferedWriter out) throws IOException {
        out.write('\ufeff');
        row(
                out,
                messages.text("html.file"),
                messages.text("batch.organ"),
                messages.text("batch.year"),
                messages.text("batch.severity"),
                messages.text("batch.rule"),
                messages.text("batch.kind"),
                messages.text("batch.place"),
                messages.text("batch.found"),
                messages.text("batch.expected"),
                messages.text("batch.message"),
                messages.text("html.evidence"));
        try (BufferedReader lines = Files.newBufferedReader(folder.results())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows(out, ResultLine.of(line));
            }
        }
    }

    private void rows(BufferedWriter out, ResultLine line) throws IOException {
        if (!line.isReport()) {
            row(out, line.file(), "", "", messages.text("html.unread"), "", "", "", "", "", line.message(), "");
        }
        String year = line.year() == null ? "" : line.year().toString();
        for (ResultLine.Found found : line.findings()) {
            row(
                    out,
                    line.file(),
                    line.organ(),
                    year,
                    messages.text("text." + found.severity()),
                    found.rule(),
                    messages.text("kind." + found.kind()),
                    Places.inWords(found.where(), messages),
                    found.found(),
                    found.expected(),
                    found.message(),
                    found.evidence());
        }
    }

    private static void row(BufferedWriter out, @Nullable String... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            String value = values[i] == null ? "" : values[i];
            String safe = FORMULA.matcher(value).matches() ? "'" + value : value;
            out.write((i == 0 ? "\"" : ",\"") + safe.replace("\"", "\"\"") + "\"");
        }
        out.write("\r\n");
    }
}
