package org.gongkai.cli.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.SameOrgan;
import org.jspecify.annotations.Nullable;

/** Finds reports of the same organ for two consecutive years and checks the later against the earlier. */
final class Years {

    private record Key(String ending, int year) {}

    private final Map<Key, List<AnnualReport>> reports = new HashMap<>();

    private Years() {}

    /** The same results in the same order, each with what the year before shows where it is among them. */
    static List<Checked> chained(List<Checked> all) {
        Years years = new Years();
        for (Checked checked : all) {
            if (checked instanceof Checked.Report one) {
                years.add(one.report());
            }
        }
        List<Checked> chained = new ArrayList<>(all.size());
        for (Checked checked : all) {
            AnnualReport previous = checked instanceof Checked.Report one ? years.before(one.report()) : null;
            chained.add(previous != null && checked instanceof Checked.Report one ? one.after(previous) : checked);
        }
        return chained;
    }

    private void add(AnnualReport report) {
        if (report.organ() != null && report.year() != null) {
            Key key = new Key(SameOrgan.ending(report.organ()), report.year());
            reports.computeIfAbsent(key, k -> new ArrayList<>()).add(report);
        }
    }

    /** The report of the year before; null where there is none, or where the names leave it open which one it is. */
    private @Nullable AnnualReport before(AnnualReport report) {
        String organ = report.organ();
        Integer year = report.year();
        if (organ == null || year == null) {
            return null;
        }
        AnnualReport found = null;
        for (AnnualReport candidate : reports.getOrDefault(new Key(SameOrgan.ending(organ), year - 1), List.of())) {
            if (organ.equals(candidate.organ())) {
                return candidate;
            }
            if (SameOrgan.is(organ, candidate.organ())) {
                if (found != null && !SameOrgan.is(found.organ(), candidate.organ())) {
                    return null;
                }
                found = found == null ? candidate : found;
            }
        }
        return found;
    }
}
