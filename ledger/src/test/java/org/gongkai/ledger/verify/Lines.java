package org.gongkai.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.ledger.export.ExportLine;

/** Ways to lay hands on the lines of an export. */
final class Lines {

    private Lines() {}

    static String chain(ExportLine line) {
        return switch (line) {
            case ExportLine.OfEvent(var event, var content) -> event.chain();
            case ExportLine.OfSeal(var seal) -> seal.chain();
            default -> "";
        };
    }

    /** The index of one line of that kind, chosen by `choice`, any non-negative number. */
    static int pick(List<ExportLine> lines, int choice, Predicate<ExportLine> kind) {
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (kind.test(lines.get(i))) {
                fitting.add(i);
            }
        }
        return fitting.get(choice % fitting.size());
    }

    static List<ExportLine> without(List<ExportLine> lines, int index) {
        List<ExportLine> changed = new ArrayList<>(lines);
        changed.remove(index);
        return changed;
    }

    static List<ExportLine> with(List<ExportLine> lines, int index, ExportLine line) {
        List<ExportLine> changed = new ArrayList<>(lines);
        changed.set(index, line);
        return changed;
    }

    static List<ExportLine> inserted(List<ExportLine> lines, int index, ExportLine line) {
        List<ExportLine> changed = new ArrayList<>(lines);
        changed.add(index, line);
        return changed;
    }
}
