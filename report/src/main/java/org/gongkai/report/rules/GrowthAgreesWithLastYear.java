package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.Growth;
import org.gongkai.report.claims.Quantity;
import org.gongkai.report.claims.RequestGrowth;
import org.gongkai.report.claims.Subject;
import org.gongkai.report.model.AnnualReport;
import org.jspecify.annotations.Nullable;

/** X-GROWTH over two years: "52件，较2019年增30%" requires 本年新收 of the year before to be 40; the same for disputes and documents. */
final class GrowthAgreesWithLastYear implements ChainRule {

    private static final Draft DRAFT = Draft.warning("X-GROWTH", Kind.NARRATIVE_PERCENT, Sources.FORM_2021);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport previous, AnnualReport report, Consumer<Finding> findings) {
        for (RequestGrowth change : Claims.of(report).requestGrowths()) {
            BigDecimal before = figure(previous, change.subject());
            BigDecimal now = figure(report, change.subject());
            if (before == null
                    || before.signum() == 0
                    || now == null
                    || change.value().compareTo(now) != 0) {
                continue;
            }
            BigDecimal size = change.change().value();
            Growth growth = new Growth(
                    change.sentence(),
                    change.change(),
                    kind(change.change()),
                    change.rising() ? size : size.negate(),
                    now,
                    before);
            if (!growth.holds()) {
                findings.accept(GrowthAgrees.finding(DRAFT, growth));
            }
        }
    }

    private static Growth.Kind kind(Quantity change) {
        return change.isPercent()
                ? Growth.Kind.PERCENT
                : change.isMultiple() ? Growth.Kind.MULTIPLE : Growth.Kind.DIFFERENCE;
    }

    private static @Nullable BigDecimal figure(AnnualReport report, @Nullable Subject subject) {
        return subject == null ? Cells.total(report, ReportRow.NEW_RECEIVED) : SubjectCells.value(report, subject);
    }
}
