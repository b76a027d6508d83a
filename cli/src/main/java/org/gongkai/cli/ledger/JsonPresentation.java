package org.gongkai.cli.ledger;

import java.io.PrintWriter;
import java.util.List;
import org.gongkai.cli.Json;
import org.gongkai.cli.Terminal;
import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.Seal;
import org.gongkai.ledger.export.ExportHeader;
import org.gongkai.ledger.verify.ChainReport;
import org.gongkai.ledger.verify.Verification;
import org.gongkai.ledger.verify.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** For programs: one object on one line. */
record JsonPresentation(String file, Wording wording) implements Presentation {

    private static final String SCHEMA = "gongkai-verify-ledger/1";

    @Override
    public void refused(ExportHeader.Refused reason, Terminal terminal) {
        terminal.out().println(Json.line(json -> {
            start(json);
            json.writeObjectPropertyStart("error");
            json.writeStringProperty("code", Wording.key(reason));
            json.writeStringProperty("message", wording.of(reason));
            json.writeEndObject();
            json.writeEndObject();
        }));
    }

    @Override
    public void read(Verification.Read read, List<Violation> told, PrintWriter out) {
        out.println(Json.line(json -> {
            start(json);
            json.writeStringProperty("algorithm", read.algorithm().label());
            json.writeBooleanProperty("intact", read.intact());
            json.writeNumberProperty("violation_count", read.violations());
            json.writeArrayPropertyStart("violations");
            told.forEach(violation -> violation(json, violation));
            json.writeEndArray();
            json.writeArrayPropertyStart("chains");
            read.chains().forEach(chain -> chain(json, chain));
            json.writeEndArray();
            json.writeNumberProperty("anchors", read.anchors());
            lastAnchor(json, read.lastAnchor());
            json.writeArrayPropertyStart("confirmed");
            read.confirmed().forEach(hash -> json.writeString(hash.toString()));
            json.writeEndArray();
            json.writeEndObject();
        }));
    }

    private void start(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("file", file);
    }

    private void violation(JsonGenerator json, Violation violation) {
        json.writeStartObject();
        json.writeStringProperty("flaw", Wording.key(violation.flaw()));
        json.writeNumberProperty("line", violation.line());
        json.writeStringProperty("chain", violation.chain());
        json.writeNumberProperty("number", violation.number());
        json.writeStringProperty("expected", violation.expected());
        json.writeStringProperty("found", violation.found());
        json.writeStringProperty("message", wording.of(violation));
        json.writeEndObject();
    }

    private static void chain(JsonGenerator json, ChainReport chain) {
        Seal seal = chain.lastSeal();
        json.writeStartObject();
        json.writeStringProperty("chain", chain.chain());
        json.writeNumberProperty("events", chain.events());
        json.writeNumberProperty("seals", seal == null ? 0 : seal.number());
        json.writeStringProperty(
                "sealed_at", seal == null ? null : seal.sealedAt().toString());
        json.writeNumberProperty("anchored_to", chain.anchoredTo());
        json.writeNumberProperty("erased", chain.erased());
        json.writeNumberProperty("pending", chain.pending());
        json.writeEndObject();
    }

    private static void lastAnchor(JsonGenerator json, @Nullable Anchor last) {
        if (last == null) {
            json.writeNullProperty("last_anchor");
            return;
        }
        json.writeObjectPropertyStart("last_anchor");
        json.writeNumberProperty("number", last.number());
        json.writeStringProperty("at", last.castAt().toString());
        json.writeStringProperty("hash", last.hash().toString());
        json.writeEndObject();
    }
}
