package org.gongkai.ledger.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.HashAlgorithm;
import org.gongkai.ledger.PendingEvent;
import org.gongkai.ledger.Seal;
import org.gongkai.ledger.SealedEvent;
import org.gongkai.ledger.export.ExportLine.Fault;
import org.gongkai.ledger.export.ExportLine.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads an export once, from front to end, a line at a time. A line that cannot be understood is a value as any other,
 * and the lines behind it are still read. Memory is bounded by the longest line, 16 MiB at most.
 *
 * <p>Not safe for use by several threads.
 */
public final class ExportReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(4)
                    .maxNumberLength(20)
                    .maxNameLength(100)
                    .maxStringLength(Format.MAX_LINE)
                    .build())
            .build();

    private final Lines lines;
    private long number;

    /** @param in read to its end by {@link #next}, closed by the caller */
    public ExportReader(InputStream in) {
        this.lines = new Lines(in);
    }

    /** Reads the first line; to be called once, before {@link #next}. */
    public ExportHeader header() throws IOException {
        if (!lines.advance()) {
            return ExportHeader.Refused.EMPTY;
        }
        number++;
        try (JsonParser json = parser()) {
            Fields fields = new Fields(json);
            fields.open();
            if (!fields.text("format").equals(Format.VERSION)) {
                return ExportHeader.Refused.UNKNOWN_VERSION;
            }
            Optional<HashAlgorithm> algorithm = HashAlgorithm.labelled(fields.text("algorithm"));
            fields.end();
            return algorithm
                    .<ExportHeader>map(ExportHeader.Accepted::new)
                    .orElse(ExportHeader.Refused.UNKNOWN_ALGORITHM);
        } catch (BadLine | JacksonException e) {
            return ExportHeader.Refused.NOT_A_LEDGER;
        }
    }

    /** The next line, or nothing at the end of the file. */
    public Optional<ExportLine> next() throws IOException {
        if (!lines.advance()) {
            return Optional.empty();
        }
        number++;
        return Optional.of(lines.tooLong() ? new Unreadable(Fault.TOO_LONG, "") : read());
    }

    /** The number of the line read last, counted from 1. */
    public long lineNumber() {
        return number;
    }

    private JsonParser parser() {
        return JSON.createParser(ObjectReadContext.empty(), lines.buffer(), lines.start(), lines.length());
    }

    private ExportLine read() {
        try (JsonParser json = parser()) {
            Fields fields = new Fields(json);
            try {
                fields.open();
                ExportLine line = lineOf(fields);
                fields.end();
                return line;
            } catch (BadLine e) {
                return e.asLine();
            } catch (JacksonException e) {
                return new Unreadable(Fault.NOT_JSON, fields.current());
            } catch (IllegalArgumentException e) {
                return new Unreadable(Fault.BAD_VALUE, fields.current());
            }
        }
    }

    private static ExportLine lineOf(Fields f) throws BadLine {
        String kind = f.text("kind");
        return switch (kind) {
            case "event" -> new ExportLine.OfEvent(event(f), f.content());
            case "seal" -> new ExportLine.OfSeal(seal(f));
            case "anchor" -> new ExportLine.OfAnchor(anchor(f));
            case "pending" -> new ExportLine.OfPending(f.chain("chain"), pending(f), f.presentContent());
            case "end" -> new ExportLine.End(f.number("lines"));
            default -> throw new BadLine(Fault.UNKNOWN_KIND, "kind");
        };
    }

    private static SealedEvent event(Fields f) throws BadLine {
        return new SealedEvent(
                f.chain("chain"),
                f.position("position"),
                f.time("at"),
                f.hash("commitment"),
                f.spans("erases"),
                f.hash("previous"),
                f.hash("hash"));
    }

    private static PendingEvent pending(Fields f) throws BadLine {
        return new PendingEvent(f.time("at"), f.hash("commitment"), f.spans("erases"));
    }

    private static Seal seal(Fields f) throws BadLine {
        return new Seal(
                f.chain("chain"),
                f.position("number"),
                f.position("first"),
                f.position("last"),
                f.time("at"),
                f.hash("head"),
                f.hash("previous"),
                f.hash("hash"));
    }

    private static Anchor anchor(Fields f) throws BadLine {
        return new Anchor(f.position("number"), f.time("at"), f.heads("heads"), f.hash("previous"), f.hash("hash"));
    }
}
