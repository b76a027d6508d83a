package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.model.AnnualReport;

/** X-RATE: a rate (解读率, 关联率, 按时办结率) lies between 0 and 100 per cent. */
final class RatesAreWithinBounds implements ClaimRule {

    private static final Draft DRAFT = Draft.warning("X-RATE", Kind.NARRATIVE_PERCENT, Sources.FORM_2021);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        for (Claims.Rate rate : claims.excessiveRates()) {
            findings.accept(DRAFT.at(
                    rate.sentence().where(),
                    BigDecimal.valueOf(100),
                    rate.percent().value(),
                    rate.sentence().evidence(rate.percent().start()),
                    "",
                    rate.percent().value()));
        }
    }
}
