package org.gongkai.report.write;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.report.compare.Comparison;
import org.gongkai.report.compare.FigureChange;
import org.gongkai.report.compare.Indicator;
import org.gongkai.report.compare.Outlier;
import org.gongkai.report.compare.Overview;
import org.gongkai.report.compare.RepeatedShare;
import org.gongkai.report.compare.SentenceChange;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A comparison as {@code gongkai-compare/1}: one JSON object on one line. What is blank or uncertain is {@code null}. */
public final class CompareJson {

    private static final String SCHEMA = "gongkai-compare/1";
    private static final JsonFactory JSON = new JsonFactory();

    private CompareJson() {}

    /** Two reports, without a line end. */
    public static String line(Comparison comparison) {
        return object(out -> {
            report(out, "left", comparison.left());
            report(out, "right", comparison.right());
            out.writeArrayPropertyStart("figures");
            comparison.figures().forEach(change -> figure(out, change));
            out.writeEndArray();
            out.writeArrayPropertyStart("sentences");
            comparison.sentences().forEach(change -> sentence(out, change));
            out.writeEndArray();
            repeated(out, comparison.repeated());
        });
    }

    /** Many reports, without a line end. */
    public static String line(Overview overview) {
        return object(out -> {
            out.writeArrayPropertyStart("reports");
            for (Overview.Row row : overview.rows()) {
                out.writeStartObject();
                out.writeStringProperty("file", row.file());
                value(out, "organ", row.organ());
                value(out, "year", row.year());
                out.writeObjectPropertyStart("values");
                for (Map.Entry<Indicator, BigDecimal> entry : row.values().entrySet()) {
                    value(out, entry.getKey().key(), entry.getValue());
                }
                out.writeEndObject();
                repeated(out, row.repeated());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayPropertyStart("outliers");
            for (Outlier outlier : overview.outliers()) {
                out.writeStartObject();
                out.writeNumberProperty("report", outlier.row());
                out.writeStringProperty("indicator", outlier.indicator().key());
                value(out, "value", outlier.value());
                value(out, "median", outlier.median());
                value(out, "score", outlier.score());
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    private static String object(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter(8192);
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty("schema", SCHEMA);
            content.accept(out);
            out.writeEndObject();
        }
        return text.toString();
    }

    private static void report(JsonGenerator out, String name, AnnualReport report) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("file", report.file());
        value(out, "organ", report.organ());
        value(out, "year", report.year());
        out.writeStringProperty("form_version", report.form().key());
        out.writeEndObject();
    }

    private static void figure(JsonGenerator out, FigureChange change) {
        out.writeStartObject();
        out.writeStringProperty("path", change.path());
        out.writeStringProperty("label", change.label());
        value(out, "left", known(change.left()));
        value(out, "right", known(change.right()));
        value(out, "difference", change.difference());
        value(out, "percent", change.percent());
        out.writeEndObject();
    }

    private static @Nullable BigDecimal known(Figure figure) {
        return figure.isKnown() ? figure.value() : null;
    }

    private static void sentence(JsonGenerator out, SentenceChange change) {
        out.writeStartObject();
        out.writeNumberProperty("chapter", change.chapter());
        out.writeStringProperty("kind", key(change.kind()));
        out.writeArrayPropertyStart("passages");
        for (SentenceChange.Passage passage : change.passages()) {
            out.writeStartObject();
            out.writeStringProperty("kind", key(passage.kind()));
            out.writeStringProperty("text", passage.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static String key(SentenceChange.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void repeated(JsonGenerator out, @Nullable RepeatedShare share) {
        if (share == null) {
            out.writeNullProperty("repeated");
            return;
        }
        out.writeObjectPropertyStart("repeated");
        out.writeNumberProperty("characters", share.characters());
        value(out, "word_percent", share.wordPercent());
        value(out, "apart_from_figures_percent", share.apartFromFiguresPercent());
        out.writeEndObject();
    }

    private static void value(JsonGenerator out, String name, @Nullable Object value) {
        out.writeName(name);
        CheckJson.value(out, value);
    }
}
