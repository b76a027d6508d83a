package org.gongkai.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.Content;
import org.gongkai.ledger.HashAlgorithm;
import org.gongkai.ledger.Head;
import org.gongkai.ledger.PendingEvent;
import org.gongkai.ledger.Seal;
import org.gongkai.ledger.SealedEvent;
import org.gongkai.ledger.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes an export line by line. The caller gives the lines in the order of the format (see the package) and
 * {@linkplain #end ends} it; a file that was not ended is told by its reader to be incomplete.
 *
 * <p>A failure of the stream below comes out as Jackson's unchecked {@code JacksonIOException}. Not safe for use by
 * several threads.
 */
public final class ExportWriter implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .rootValueSeparator("\n")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final OutputStream out;
    private final JsonGenerator json;
    private long lines;

    /**
     * Writes the header at once.
     *
     * @param out buffered by the caller or not, closed by the caller
     */
    public ExportWriter(OutputStream out, HashAlgorithm algorithm) {
        this.out = out;
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
        lines++;
        json.writeStartObject();
        json.writeStringProperty("format", Format.VERSION);
        json.writeStringProperty("algorithm", algorithm.label());
        json.writeEndObject();
    }

    /** @param content {@code null} once salt and ciphertext are destroyed */
    public void event(SealedEvent event, @Nullable Content content) {
        start("event");
        json.writeStringProperty("chain", event.chain());
        json.writeNumberProperty("position", event.position());
        json.writeStringProperty("at", Format.TIME.format(event.recordedAt()));
        json.writeStringProperty("commitment", event.commitment().toString());
        spans(event.erases());
        json.writeStringProperty("previous", event.previous().toString());
        json.writeStringProperty("hash", event.hash().toString());
        content(content);
        json.writeEndObject();
    }

    public void seal(Seal seal) {
        start("seal");
        json.writeStringProperty("chain", seal.chain());
        json.writeNumberProperty("number", seal.number());
        json.writeNumberProperty("first", seal.first());
        json.writeNumberProperty("last", seal.last());
        json.writeStringProperty("at", Format.TIME.format(seal.sealedAt()));
        json.writeStringProperty("head", seal.head().toString());
        json.writeStringProperty("previous", seal.previous().toString());
        json.writeStringProperty("hash", seal.hash().toString());
        json.writeEndObject();
    }

    public void anchor(Anchor anchor) {
        start("anchor");
        json.writeNumberProperty("number", anchor.number());
        json.writeStringProperty("at", Format.TIME.format(anchor.castAt()));
        json.writeArrayPropertyStart("heads");
        for (Head head : anchor.heads()) {
            json.writeStartObject();
            json.writeStringProperty("chain", head.chain());
            json.writeNumberProperty("seal", head.seal());
            json.writeNumberProperty("position", head.position());
            json.writeStringProperty("hash", head.hash().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("previous", anchor.previous().toString());
        json.writeStringProperty("hash", anchor.hash().toString());
        json.writeEndObject();
    }

    public void pending(String chain, PendingEvent event, Content content) {
        start("pending");
        json.writeStringProperty("chain", chain);
        json.writeStringProperty("at", Format.TIME.format(event.recordedAt()));
        json.writeStringProperty("commitment", event.commitment().toString());
        spans(event.erases());
        content(content);
        json.writeEndObject();
    }

    /** Writes the last line and flushes. */
    public void end() throws IOException {
        start("end");
        json.writeNumberProperty("lines", lines);
        json.writeEndObject();
        json.flush();
        out.write('\n');
        out.flush();
    }

    /** Gives the writer's buffers back; the stream below stays open. */
    @Override
    public void close() {
        json.close();
    }

    private void start(String kind) {
        lines++;
        json.writeStartObject();
        json.writeStringProperty("kind", kind);
    }

    private void spans(List<Span> spans) {
        json.writeArrayPropertyStart("erases");
        for (Span span : spans) {
            json.writeStartArray();
            json.writeNumber(span.first());
            json.writeNumber(span.last());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void content(@Nullable Content content) {
        if (content == null) {
            json.writeNullProperty("salt");
            json.writeNullProperty("ciphertext");
        } else {
            json.writeStringProperty("salt", HexFormat.of().formatHex(content.salt()));
            json.writeStringProperty("ciphertext", Base64.getEncoder().encodeToString(content.ciphertext()));
        }
    }
}
