package org.gongkai.report.rules;

import java.util.function.Consumer;
import org.gongkai.report.portfolio.Portfolio;

/** One rule that the reports of all units of a government decide together. */
public interface PortfolioRule {

    /** The rule's id as in the list of rules, for instance {@code G-SUM}. */
    String id();

    /** Hands every violation to the consumer; the place of a finding about a unit is the unit's name. */
    void check(Portfolio portfolio, Consumer<Finding> findings);
}
