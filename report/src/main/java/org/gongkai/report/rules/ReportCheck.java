package org.gongkai.report.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.portfolio.Portfolio;

/**
 * Runs the rules. Findings come in a stable order: the gravest first, then as their places follow in a report, then as the
 * rules are listed.
 */
public final class ReportCheck {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity).thenComparingInt(finding -> PlaceOrder.rank(finding.where()));

    private ReportCheck() {}

    /** How many rules a report can be held against without registers: those for one report and those for two years. */
    public static int ruleCount() {
        return Rules.all().size() + ClaimRules.all().size() + ChainRules.all().size();
    }

    /** What one report alone shows. */
    public static List<Finding> check(AnnualReport report) {
        return check(report, ClaimRules.all());
    }

    /** What one report alone shows, under these readings of disputed rules of counting. */
    public static List<Finding> check(AnnualReport report, Readings readings) {
        return check(report, readings.equals(Readings.USUAL) ? ClaimRules.all() : ClaimRules.under(readings));
    }

    private static List<Finding> check(AnnualReport report, List<ClaimRule> claimRules) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            rule.check(report, findings::add);
        }
        Claims claims = Claims.of(report);
        for (ClaimRule rule : claimRules) {
            rule.check(report, claims, findings::add);
        }
        return inOrder(findings);
    }

    /** What a report and the one of the year before, of the same organ, show together; not what either shows alone. */
    public static List<Finding> checkAgainst(AnnualReport previous, AnnualReport report) {
        List<Finding> findings = new ArrayList<>();
        for (ChainRule rule : ChainRules.all()) {
            rule.check(previous, report, findings::add);
        }
        return inOrder(findings);
    }

    /** What the reports of all units of a government show together; not what each shows alone. */
    public static List<Finding> checkPortfolio(Portfolio portfolio) {
        List<Finding> findings = new ArrayList<>();
        for (PortfolioRule rule : PortfolioRules.all()) {
            rule.check(portfolio, findings::add);
        }
        return inOrder(findings);
    }

    /** What a report and the registers of its office show together; not what the report shows alone. */
    public static List<Finding> checkAgainst(Registers registers, AnnualReport report) {
        List<Finding> findings = new ArrayList<>();
        for (RegisterRule rule : RegisterRules.all()) {
            rule.check(report, registers, findings::add);
        }
        return inOrder(findings);
    }

    /** Findings of several runs in the one stable order. */
    public static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }
}
