package org.gongkai.ledger.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.Batch;
import org.gongkai.ledger.Content;
import org.gongkai.ledger.HashAlgorithm;
import org.gongkai.ledger.PendingEvent;
import org.gongkai.ledger.Seal;
import org.gongkai.ledger.SealedEvent;
import org.gongkai.ledger.Sealer;
import org.gongkai.ledger.export.ExportLine;
import org.jspecify.annotations.Nullable;

/** Somebody with full hold of the database: changes an event and links and seals all chains anew behind it. */
final class Forger {

    private final Sealer sealer;
    private final boolean castsAnchorsAnew;
    private final Map<String, List<ExportLine.OfEvent>> open = new LinkedHashMap<>();
    private final Map<String, Seal> heads = new LinkedHashMap<>();
    private @Nullable Anchor lastAnchor;

    Forger(HashAlgorithm algorithm, boolean castsAnchorsAnew) {
        this.sealer = new Sealer(algorithm);
        this.castsAnchorsAnew = castsAnchorsAnew;
    }

    /** Another content for an event, with the commitment that fits it. */
    ExportLine.OfEvent withOtherContent(ExportLine.OfEvent line) {
        Content other = Content.of(new byte[Content.SALT_LENGTH], new byte[] {42});
        SealedEvent e = line.event();
        return new ExportLine.OfEvent(
                new SealedEvent(
                        e.chain(),
                        e.position(),
                        e.recordedAt(),
                        sealer.commit(other),
                        e.erases(),
                        e.previous(),
                        e.hash()),
                other);
    }

    List<ExportLine> rewrite(List<ExportLine> lines, UnaryOperator<ExportLine.OfEvent> change) {
        List<ExportLine> forged = new ArrayList<>();
        for (ExportLine line : lines) {
            switch (line) {
                case ExportLine.OfEvent event ->
                    open.computeIfAbsent(event.event().chain(), chain -> new ArrayList<>())
                            .add(change.apply(event));
                case ExportLine.OfSeal(Seal seal) -> forged.addAll(seal(seal));
                case ExportLine.OfAnchor(Anchor anchor) -> forged.add(new ExportLine.OfAnchor(anchor(anchor)));
                default -> forged.add(line);
            }
        }
        return forged;
    }

    private List<ExportLine> seal(Seal original) {
        List<ExportLine.OfEvent> events = open.getOrDefault(original.chain(), List.of());
        List<PendingEvent> pending = events.stream()
                .map(line -> line.event())
                .map(e -> new PendingEvent(e.recordedAt(), e.commitment(), e.erases()))
                .toList();
        Batch batch = sealer.seal(original.chain(), heads.get(original.chain()), pending, original.sealedAt());
        heads.put(original.chain(), batch.seal());
        List<ExportLine> lines = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            lines.add(
                    new ExportLine.OfEvent(batch.events().get(i), events.get(i).content()));
        }
        lines.add(new ExportLine.OfSeal(batch.seal()));
        open.remove(original.chain());
        return lines;
    }

    private Anchor anchor(Anchor original) {
        if (!castsAnchorsAnew) {
            return original;
        }
        lastAnchor = sealer.anchor(lastAnchor, heads.values(), original.castAt());
        return lastAnchor;
    }
}
