package org.gongkai.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.ledger.export.ExportLine;
import org.gongkai.ledger.export.ExportWriter;
import org.jspecify.annotations.Nullable;

/** An office that records, seals, anchors and erases; its lines are an honest export at any moment. */
public final class LedgerFixture {

    private record Waiting(PendingEvent event, Content content) {}

    private final HashAlgorithm algorithm;
    private final Sealer sealer;
    private final Random random;
    private final Map<String, List<Waiting>> waiting = new LinkedHashMap<>();
    private final Map<String, Seal> heads = new LinkedHashMap<>();
    private final List<ExportLine> sealed = new ArrayList<>();
    private @Nullable Anchor lastAnchor;
    private Instant now = Instant.parse("2026-01-05T01:00:00.000001Z");

    public LedgerFixture(HashAlgorithm algorithm, long seed) {
        this.algorithm = algorithm;
        this.sealer = new Sealer(algorithm);
        this.random = new Random(seed);
    }

    public HashAlgorithm algorithm() {
        return algorithm;
    }

    /** Records `count` events in the chain; they wait. */
    public LedgerFixture record(String chain, int count) {
        for (int i = 0; i < count; i++) {
            record(chain, List.of());
        }
        return this;
    }

    private void record(String chain, List<Span> erases) {
        byte[] ciphertext = new byte[20 + random.nextInt(8)];
        random.nextBytes(ciphertext);
        Content content = Content.salted(ciphertext, random);
        PendingEvent event = new PendingEvent(tick(), sealer.commit(content), erases);
        waiting.computeIfAbsent(chain, c -> new ArrayList<>()).add(new Waiting(event, content));
    }

    /** Seals what waits in the chain, if anything does. */
    public LedgerFixture seal(String chain) {
        List<Waiting> batch = waiting.remove(chain);
        if (batch != null) {
            Batch result = sealer.seal(
                    chain, heads.get(chain), batch.stream().map(Waiting::event).toList(), tick());
            for (int i = 0; i < batch.size(); i++) {
                sealed.add(new ExportLine.OfEvent(
                        result.events().get(i), batch.get(i).content()));
            }
            sealed.add(new ExportLine.OfSeal(result.seal()));
            heads.put(chain, result.seal());
        }
        return this;
    }

    public LedgerFixture anchor() {
        lastAnchor = sealer.anchor(lastAnchor, heads.values(), tick());
        sealed.add(new ExportLine.OfAnchor(lastAnchor));
        return this;
    }

    /** Records the order to erase the span and destroys its content at once. The span must be sealed. */
    public LedgerFixture erase(String chain, Span span) {
        record(chain, List.of(span));
        sealed.replaceAll(line -> line instanceof ExportLine.OfEvent(SealedEvent event, var content)
                        && event.chain().equals(chain)
                        && span.first() <= event.position()
                        && event.position() <= span.last()
                ? new ExportLine.OfEvent(event, null)
                : line);
        return this;
    }

    /** The position of the last sealed event, 0 when there is none. */
    public long sealedTo(String chain) {
        Seal head = heads.get(chain);
        return head == null ? 0 : head.last();
    }

    public @Nullable Anchor lastAnchor() {
        return lastAnchor;
    }

    /** Events, seals and anchors in the order of an export. */
    public List<ExportLine> sealedLines() {
        return List.copyOf(sealed);
    }

    /** All lines of the export but the last. */
    public List<ExportLine> lines() {
        List<ExportLine> lines = new ArrayList<>(sealed);
        waiting.forEach((chain, events) ->
                events.forEach(w -> lines.add(new ExportLine.OfPending(chain, w.event(), w.content()))));
        return lines;
    }

    public byte[] export() {
        return export(algorithm, lines());
    }

    /** A file of these lines, with the end line that fits them. */
    public static byte[] export(HashAlgorithm algorithm, List<ExportLine> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExportWriter writer = new ExportWriter(out, algorithm)) {
            lines.forEach(line -> write(writer, line));
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(ExportWriter writer, ExportLine line) {
        switch (line) {
            case ExportLine.OfEvent(var event, var content) -> writer.event(event, content);
            case ExportLine.OfSeal(var seal) -> writer.seal(seal);
            case ExportLine.OfAnchor(var anchor) -> writer.anchor(anchor);
            case ExportLine.OfPending(var chain, var event, var content) -> writer.pending(chain, event, content);
            case ExportLine.End end -> throw new IllegalArgumentException("the end is written by itself: " + end);
            case ExportLine.Unreadable bad -> throw new IllegalArgumentException("cannot be written: " + bad);
        }
    }

    private Instant tick() {
        now = now.plusNanos(1_000L * (1 + random.nextInt(600_000_000)));
        return now;
    }
}
