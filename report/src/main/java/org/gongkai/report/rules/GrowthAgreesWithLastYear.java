package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.Percents;
import org.gongkai.report.claims.Quantity;
import org.gongkai.report.claims.RequestGrowth;
import org.gongkai.report.model.AnnualReport;

/** X-GROWTH over two years: "52件，较2019年增30%" requires 本年新收 of the year before to be 40. */
final class GrowthAgreesWithLastYear implements ChainRule {

    private static final Draft DRAFT = Draft.warning("X-GROWTH", Kind.NARRATIVE_PERCENT, Sources.FORM_2021);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport previous, AnnualReport report, Consumer<Finding> findings) {
        BigDecimal before = Cells.total(previous, ReportRow.NEW_RECEIVED);
        BigDecimal now = Cells.total(report, ReportRow.NEW_RECEIVED);
        if (before == null || before.signum() == 0 || now == null) {
            return;
        }
        for (RequestGrowth growth : Claims.of(report).requestGrowths()) {
            Quantity percent = growth.percent();
            BigDecimal change = growth.rising() ? now.subtract(before) : before.subtract(now);
            boolean sameRequests = growth.figure().value().compareTo(now) == 0;
            if (sameRequests && !Percents.agrees(percent.value(), percent.decimals(), change, before)) {
                BigDecimal right = Percents.of(change, before, Math.max(percent.decimals(), 1));
                findings.accept(DRAFT.at(
                        growth.figure().sentence().where(),
                        right,
                        percent.value(),
                        growth.figure().sentence().evidence(percent.start()),
                        "",
                        before,
                        now,
                        right,
                        percent.value()));
            }
        }
    }
}
