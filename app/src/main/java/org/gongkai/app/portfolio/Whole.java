package org.gongkai.app.portfolio;

import java.util.List;
import org.gongkai.app.annualreport.Approval;
import org.gongkai.app.annualreport.Differences;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.portfolio.Portfolio;
import org.gongkai.report.portfolio.SumOfUnits;
import org.gongkai.report.rules.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The government's own report: the sum of its units, or one that was made elsewhere and is held against that.
 *
 * @param board the year's collecting
 * @param portfolio what is added up: accepted reports alone
 * @param sum of them
 * @param report the same as a report, with its text; the uploaded one where there is one
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

    /** How far it has come on its way to publication. */
    public Approval approval() {
        return board.call().approval();
    }

    /** The report that was made elsewhere; null where the sum is the report. */
    public @Nullable Upload upload() {
        return board.call().making().upload();
    }

    /** Whether the report has changed since it was handed in. */
    public boolean movedOn() {
        AnnualReport submitted = approval().submitted();
        return submitted != null && !Differences.between(submitted, report).isEmpty();
    }

    /** Why it cannot be handed in yet, and what to do; empty if it can. */
    public String barred() {
        long missing = portfolio.inScope().stream()
                .filter(unit -> unit.figures() == null)
                .count();
        if (portfolio.inScope().isEmpty()) {
            return "名册里没有要汇总的单位。";
        }
        return missing > 0 ? "还有" + missing + "个单位没有审核通过的报告，不能送审。" : "";
    }
}
