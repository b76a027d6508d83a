package org.gongkai.report.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.read.ReadReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A report as {@code gongkai-report/1}, the machine-readable form that stands beside a published one: title, organ, year, form,
 * headings, paragraphs with their places, and every cell with what stands in it. Writing and reading again gives an equal report.
 * The keys of the tables are those of {@code gongkai-check/1}.
 */
public final class ReportJson {

    static final String SCHEMA = "gongkai-report/1";

    private static final JsonFactory JSON = new JsonFactory();

    /** How far into a file the name of the schema is looked for. */
    private static final int HEAD = 4096;

    private ReportJson() {}

    /** The report as one JSON object on one line, without a line end. The same report gives the same text. */
    public static String text(AnnualReport report) {
        StringWriter text = new StringWriter(16_384);
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonReportWriter(out).write(report);
        }
        return text.toString();
    }

    /**
     * Reads what {@link #text} wrote, or what others wrote by the {@link #schema}. Members may come in any order; a member that the
     * schema does not know is refused, and so is a text that asks for more than a report needs.
     *
     * @param json UTF-8
     * @return the report; or why it is none, with the path of the fault, for instance {@code table3.rows.granted}
     */
    public static ReadReport read(byte[] json) {
        try {
            return JsonReportReader.read(JsonTree.read(json));
        } catch (BadJson e) {
            ReadReport.Reason reason = e.isTooLarge() ? ReadReport.Reason.TOO_LARGE : ReadReport.Reason.BROKEN;
            return new ReadReport.Refused(reason, e.detail());
        }
    }

    /**
     * Whether a file is to be read as JSON: it is called so, or it names the schema at its beginning.
     *
     * @param name the file's name
     * @param bytes the whole content
     */
    public static boolean isJson(String name, byte[] bytes) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return true;
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return head.stripLeading().startsWith("{") && head.contains('"' + SCHEMA + '"');
    }

    /** The JSON Schema (draft 2020-12) of the form, as published. */
    public static String schema() {
        try (InputStream in = ReportJson.class.getResourceAsStream("gongkai-report-1.json")) {
            return new String(
                    Objects.requireNonNull(in, "the program is incomplete").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
