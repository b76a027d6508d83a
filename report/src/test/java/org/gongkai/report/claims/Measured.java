package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Kind;
import org.gongkai.report.rules.ReportCheck;

/**
 * How findings stand against labels. A record with faults is found if one of them is reported; whatever is reported about
 * figures that are in no fault is a false alarm.
 */
final class Measured {

    private static final Set<Kind> OF_CLAIMS = EnumSet.of(
            Kind.NARRATIVE_BREAKDOWN, Kind.NARRATIVE_VS_TABLE, Kind.NARRATIVE_PERCENT, Kind.NARRATIVE_INTERNAL);

    /** What went wrong, record by record. */
    final List<String> slips = new ArrayList<>();

    private int records;
    private int found;
    private int missed;
    private int falseAlarms;
    private int sound;

    /** A sentence counts once, however many of its faults are reported. */
    Measured sentences(List<Labelled> sentences) {
        for (Labelled sentence : sentences) {
            records++;
            List<Finding> findings = findings(sentence);
            List<Finding> alarms = falseAlarms(sentence, findings);
            falseAlarms += alarms.size();
            alarms.forEach(alarm -> slips.add(sentence.id() + " + " + told(alarm)));
            if (sentence.faults().isEmpty()) {
                sound += alarms.isEmpty() ? 1 : 0;
            } else if (sentence.faults().stream().anyMatch(fault -> isReported(fault, findings))) {
                found++;
            } else {
                missed++;
                slips.add(sentence.id() + " - " + sentence.faults());
            }
        }
        return this;
    }

    /** In a whole narrative every fault counts. */
    Measured passages(List<Labelled> passages) {
        for (Labelled passage : passages) {
            records++;
            List<Finding> findings = findings(passage);
            List<Finding> alarms = falseAlarms(passage, findings);
            falseAlarms += alarms.size();
            alarms.forEach(alarm -> slips.add(passage.id() + " + " + told(alarm)));
            sound += passage.faults().isEmpty() && alarms.isEmpty() ? 1 : 0;
            for (Fault fault : passage.faults()) {
                if (isReported(fault, findings)) {
                    found++;
                } else {
                    missed++;
                    slips.add(passage.id() + " - " + fault);
                }
            }
        }
        return this;
    }

    /** Share of what is reported that is right; 1 where nothing is. */
    double precision() {
        return found + falseAlarms == 0 ? 1 : (double) found / (found + falseAlarms);
    }

    /** Share of the faults that are reported; 1 where there is none. */
    double recall() {
        return found + missed == 0 ? 1 : (double) found / (found + missed);
    }

    @Override
    public String toString() {
        return "%d records: %d found, %d missed, %d false alarms, %d sound and silent: precision %.1f %%, recall %.1f %%"
                .formatted(records, found, missed, falseAlarms, sound, 100 * precision(), 100 * recall());
    }

    private static List<Finding> findings(Labelled labelled) {
        List<Finding> findings = new ArrayList<>(ReportCheck.check(labelled.report()));
        findings.addAll(ReportCheck.checkAgainst(labelled.previous(), labelled.report()));
        return findings.stream()
                .filter(finding -> OF_CLAIMS.contains(finding.kind()))
                .toList();
    }

    private static List<Finding> falseAlarms(Labelled labelled, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> labelled.faults().stream().noneMatch(fault -> fault.isReportedBy(finding)))
                .toList();
    }

    private static boolean isReported(Fault fault, List<Finding> findings) {
        return findings.stream().anyMatch(fault::isReportedBy);
    }

    private static String told(Finding finding) {
        return finding.rule() + " expected " + finding.expected() + " found " + finding.found() + " "
                + finding.evidence();
    }
}
