package org.gongkai.report.write;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes checked reports as {@code gongkai-check/1}: one JSON object per file, on one line. A blank cell is {@code null}, never
 * 0; an uncertain cell is {@code null} and listed. Instances are immutable and may be shared between threads.
 */
public final class CheckJson {

    private static final String SCHEMA = "gongkai-check/1";

    private final JsonFactory json = new JsonFactory();
    private final Messages messages;

    /** Writes the sentences of findings with these messages. */
    public CheckJson(Messages messages) {
        this.messages = messages;
    }

    /** The line of a report that was read, without a line end. */
    public String line(AnnualReport report, List<Finding> findings) {
        StringWriter text = new StringWriter(8192);
        try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), text)) {
            begin(out, report.file());
            string(out, "organ", report.organ());
            out.writeName("year");
            value(out, report.year());
            out.writeStringProperty("form_version", report.form().key());
            JsonTables.write(out, report);
            out.writeArrayPropertyStart("findings");
            for (Finding finding : findings) {
                write(out, finding);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    /**
     * The line of a file that could not be read, without a line end.
     *
     * @param file the file's base name
     * @param code one of the codes of {@code gongkai-check/1}, for instance {@code encrypted}
     * @param message what is wrong and what to do
     */
    public String error(String file, String code, String message) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), text)) {
            begin(out, file);
            out.writeObjectPropertyStart("error");
            out.writeStringProperty("code", code);
            out.writeStringProperty("message", message);
            out.writeEndObject();
            out.writeEndObject();
        }
        return text.toString();
    }

    private static void begin(JsonGenerator out, String file) {
        out.writeStartObject();
        out.writeStringProperty("schema", SCHEMA);
        out.writeStringProperty("file", file);
    }

    private void write(JsonGenerator out, Finding finding) {
        out.writeStartObject();
        out.writeStringProperty("rule", finding.rule());
        out.writeStringProperty("kind", finding.kind().key());
        out.writeStringProperty("severity", finding.severity().key());
        out.writeStringProperty("where", finding.where());
        out.writeName("expected");
        value(out, finding.expected());
        out.writeName("found");
        value(out, finding.found());
        out.writeStringProperty("evidence", finding.evidence());
        out.writeStringProperty("message", messages.whole(finding));
        out.writeStringProperty("source", finding.source());
        out.writeEndObject();
    }

    private static void string(JsonGenerator out, String name, @Nullable String text) {
        out.writeName(name);
        value(out, text);
    }

    static void value(JsonGenerator out, @Nullable Object value) {
        switch (value) {
            case null -> out.writeNull();
            case BigDecimal number -> out.writeRawValue(Messages.plain(number));
            case Number number -> out.writeRawValue(number.toString());
            default -> out.writeString(value.toString());
        }
    }
}
