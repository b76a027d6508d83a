package org.gongkai.ledger.verify;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.ledger.Chains;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.Hashing;
import org.gongkai.ledger.export.ExportLine;
import org.gongkai.ledger.export.ExportReader;

/** One file being verified: deals its lines out to the chains and the anchors. */
final class Reading {

    /** The lines of a file come in this order; an anchor or seal may not stand behind a pending event. */
    private enum Part {
        SEALED,
        PENDING,
        ENDED
    }

    private final ExportReader reader;
    private final Hashing hashing;
    private final Consumer<Violation> found;
    private final Map<String, ChainState> chains = new LinkedHashMap<>();
    private final AnchorState anchors;
    private Part part = Part.SEALED;
    private long violations;

    Reading(ExportReader reader, Hashing hashing, Set<Hash> keptOutside, Consumer<Violation> found) {
        this.reader = reader;
        this.hashing = hashing;
        this.found = found;
        this.anchors = new AnchorState(hashing, keptOutside, this::report);
    }

    Verification toEnd() throws IOException {
        for (Optional<ExportLine> line = reader.next(); line.isPresent(); line = reader.next()) {
            take(reader.lineNumber(), line.get());
        }
        if (part != Part.ENDED) {
            report(new Violation(Flaw.FILE_UNENDED, reader.lineNumber(), "", 0, "", ""));
        }
        List<ChainReport> reports = chains.values().stream()
                .map(ChainState::end)
                .sorted(Comparator.comparing(ChainReport::chain, Chains.ORDER))
                .toList();
        anchors.end();
        return new Verification.Read(
                hashing.algorithm(), reports, anchors.count(), anchors.last(), anchors.confirmed(), violations);
    }

    private void take(long line, ExportLine what) {
        switch (what) {
            case ExportLine.OfEvent(var event, var content) -> {
                enter(Part.SEALED, line, "event");
                chain(event.chain()).event(line, event, content);
            }
            case ExportLine.OfSeal(var seal) -> {
                enter(Part.SEALED, line, "seal");
                chain(seal.chain()).seal(line, seal);
            }
            case ExportLine.OfAnchor(var anchor) -> {
                enter(Part.SEALED, line, "anchor");
                anchors.anchor(line, anchor, chains);
            }
            case ExportLine.OfPending(var chain, var event, var content) -> {
                enter(Part.PENDING, line, "pending");
                chain(chain).pending(line, event, content);
            }
            case ExportLine.End(long lines) -> end(line, lines);
            case ExportLine.Unreadable(var fault, var field) ->
                report(new Violation(Flaw.LINE_UNREADABLE, line, "", 0, field, fault.name()));
        }
    }

    private void end(long line, long lines) {
        if (part == Part.ENDED) {
            report(new Violation(Flaw.LINE_MISPLACED, line, "", 0, "", "end"));
        } else if (lines != line) {
            report(new Violation(Flaw.FILE_LENGTH_DIFFERS, line, "", 0, Long.toString(lines), Long.toString(line)));
        }
        part = Part.ENDED;
    }

    private void enter(Part next, long line, String kind) {
        if (next.compareTo(part) < 0) {
            report(new Violation(Flaw.LINE_MISPLACED, line, "", 0, "", kind));
        } else {
            part = next;
        }
    }

    private ChainState chain(String name) {
        return chains.computeIfAbsent(name, n -> new ChainState(n, hashing, this::report));
    }

    private void report(Violation violation) {
        violations++;
        found.accept(violation);
    }
}
