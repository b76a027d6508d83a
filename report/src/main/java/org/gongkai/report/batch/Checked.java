package org.gongkai.report.batch;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportCheck;
import org.gongkai.report.rules.Severity;
import org.jspecify.annotations.Nullable;

/** What became of one file. */
public sealed interface Checked {

    /**
     * It was read and checked.
     *
     * @param previous the file of the year before that it was held against; null where it was checked alone
     */
    record Report(
            AnnualReport report,
            List<Finding> findings,
            @Nullable String previous) implements Checked {

        public Report {
            findings = List.copyOf(findings);
        }

        /** The same, with what the report of the year before shows. */
        public Report after(AnnualReport yearBefore) {
            List<Finding> all = new ArrayList<>(findings);
            all.addAll(ReportCheck.checkAgainst(yearBefore, report));
            return new Report(report, ReportCheck.inOrder(all), yearBefore.file());
        }

        /** Whether it must not be published like this. */
        public boolean hasErrors() {
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    /**
     * It could not be read.
     *
     * @param file its name
     * @param code the code of {@code gongkai-check/1}
     * @param message why and what to do, in the user's language
     */
    record Failed(String file, String code, String message) implements Checked {}
}
