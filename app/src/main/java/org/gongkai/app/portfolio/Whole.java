package org.gongkai.app.portfolio;

import java.util.List;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.portfolio.Portfolio;
import org.gongkai.report.portfolio.SumOfUnits;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Severity;

/**
 * The government's own report as the sum of its units.
 *
 * @param board the year's collecting
 * @param portfolio what is added up: accepted reports alone
 * @param sum of them
 * @param report the same as a report, with its text
 * @param findings on the report alone, held against the year before, and on all units together
 */
public record Whole(Board board, Portfolio portfolio, SumOfUnits sum, AnnualReport report, List<Finding> findings) {
    public Whole {
        findings = List.copyOf(findings);
    }

    /** Its address. */
    public String path() {
        return board.path() + "/whole";
    }

    /** Why it cannot be published yet, and what to do; empty if it can. */
    public String barred() {
        long missing = portfolio.inScope().stream()
                .filter(unit -> unit.figures() == null)
                .count();
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (portfolio.inScope().isEmpty()) {
            return "名册里没有要汇总的单位。";
        }
        if (missing > 0) {
            return "还有" + missing + "个单位没有审核通过的报告，不能发布。";
        }
        return errors > 0 ? "还有" + errors + "处错误，改正后才能发布。" : "";
    }
}
