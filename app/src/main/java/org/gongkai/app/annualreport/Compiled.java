package org.gongkai.app.annualreport;

import java.util.List;
import java.util.Map;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;

/**
 * The report of a year as it follows from what is on record now.
 *
 * @param report complete, with sums
 * @param findings of the rules, on it alone and held against the year before, the gravest first
 * @param sheet what people entered for it
 * @param text its paragraphs by chapter, with the figures marked that follow the registers
 */
public record Compiled(
        AnnualReport report, List<Finding> findings, Sheet sheet, Map<Integer, List<List<Segment>>> text) {
    public Compiled {
        findings = List.copyOf(findings);
        text = Map.copyOf(text);
    }
}
