package org.gongkai.report.write;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.rules.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes checked reports as one log of SARIF 2.1.0 (OASIS), which the automatic checks of code platforms show beside the file. A
 * place within a report is a logical location, for no line number would lead there. Not for use by several threads.
 */
public final class CheckSarif implements AutoCloseable {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator out;
    private final Messages messages;
    private final Set<String> rules = new TreeSet<>();
    private final List<Unread> unread = new ArrayList<>();

    private record Unread(String file, String code, String message) {}

    /**
     * Begins the log.
     *
     * @param to where it goes; it is flushed at the end and left open
     */
    public CheckSarif(Messages messages, Writer to) {
        this.messages = messages;
        out = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), to);
        out.writeStartObject();
        out.writeStringProperty("$schema", SCHEMA);
        out.writeStringProperty("version", "2.1.0");
        out.writeArrayPropertyStart("runs");
        out.writeStartObject();
        out.writeArrayPropertyStart("results");
    }

    /** Adds the findings of a report. */
    public void report(AnnualReport report, List<Finding> findings) {
        findings.forEach(finding -> result(report.file(), finding));
    }

    /** Adds a file that could not be read; code and message as in {@link CheckJson#error}. */
    public void unread(String file, String code, String message) {
        unread.add(new Unread(file, code, message));
    }

    private void result(String file, Finding finding) {
        rules.add(finding.rule());
        out.writeStartObject();
        out.writeStringProperty("ruleId", finding.rule());
        out.writeStringProperty("level", level(finding.severity()));
        message(messages.whole(finding));
        location(file, finding.where());
        out.writeObjectPropertyStart("properties");
        out.writeStringProperty("kind", finding.kind().key());
        value("expected", finding.expected());
        value("found", finding.found());
        out.writeStringProperty("evidence", finding.evidence());
        out.writeStringProperty("source", finding.source());
        out.writeEndObject();
        out.writeEndObject();
    }

    private void value(String name, @Nullable Object value) {
        out.writeName(name);
        CheckJson.value(out, value);
    }

    /** A name as part of an address (RFC 3986): all but letters, digits and four marks by their bytes. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            if ((b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || "-._~".indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return uri.toString();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private void message(String text) {
        out.writeObjectPropertyStart("message");
        out.writeStringProperty("text", text);
        out.writeEndObject();
    }

    private void location(String file, @Nullable String where) {
        out.writeArrayPropertyStart("locations");
        out.writeStartObject();
        out.writeObjectPropertyStart("physicalLocation");
        out.writeObjectPropertyStart("artifactLocation");
        out.writeStringProperty("uri", uri(file));
        out.writeEndObject();
        out.writeEndObject();
        if (where != null) {
            out.writeArrayPropertyStart("logicalLocations");
            out.writeStartObject();
            out.writeStringProperty("fullyQualifiedName", where);
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeEndObject();
        out.writeEndArray();
    }

    /** Ends the log with what checked, and with the files that could not be read. */
    @Override
    public void close() {
        out.writeEndArray();
        out.writeObjectPropertyStart("tool");
        out.writeObjectPropertyStart("driver");
        out.writeStringProperty("name", "gongkai check");
        out.writeArrayPropertyStart("rules");
        for (String rule : rules) {
            out.writeStartObject();
            out.writeStringProperty("id", rule);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
        out.writeArrayPropertyStart("invocations");
        out.writeStartObject();
        out.writeBooleanProperty("executionSuccessful", unread.isEmpty());
        out.writeArrayPropertyStart("toolExecutionNotifications");
        for (Unread file : unread) {
            out.writeStartObject();
            out.writeStringProperty("level", "error");
            out.writeObjectPropertyStart("descriptor");
            out.writeStringProperty("id", file.code());
            out.writeEndObject();
            message(file.message());
            location(file.file(), null);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }
}
