package org.gongkai.report.rules;

import java.util.List;

/** The rules that the reports of all units decide together, in the order in which they are run. */
public final class PortfolioRules {

    private static final List<PortfolioRule> ALL =
            List.of(new WholeIsSumOfUnits(), new EveryUnitReports(), new RequestsCountOnce(), new ReportsInTime());

    private PortfolioRules() {}

    /** Every rule. */
    public static List<PortfolioRule> all() {
        return ALL;
    }
}
