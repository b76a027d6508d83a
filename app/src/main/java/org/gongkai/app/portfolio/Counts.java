package org.gongkai.app.portfolio;

import java.util.List;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Severity;

/**
 * How many findings a report has.
 *
 * @param errors that forbid publishing
 * @param warnings that want a word or a change
 * @param notices that claim no error
 */
public record Counts(int errors, int warnings, int notices) {

    static Counts of(List<Finding> findings) {
        return new Counts(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
