package org.gongkai.report.rules;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.model.AnnualReport;

/**
 * One rule that a report can break in several ways, each looked for by a class of its own.
 *
 * @param ways at least one, all with the id of the rule
 */
record SeveralWays(List<ClaimRule> ways) implements ClaimRule {

    SeveralWays(ClaimRule... ways) {
        this(List.of(ways));
    }

    @Override
    public String id() {
        return ways.getFirst().id();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        ways.forEach(way -> way.check(report, claims, findings));
    }
}
