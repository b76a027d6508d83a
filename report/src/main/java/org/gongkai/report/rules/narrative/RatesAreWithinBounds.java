package org.gongkai.report.rules.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Kind;
import org.gongkai.report.rules.Severity;

/** X-RATE: a rate (解读率, 关联率, 按时办结率) lies between 0 and 100 per cent. */
final class RatesAreWithinBounds implements ClaimRule {

    @Override
    public String id() {
        return "X-RATE";
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        for (Claims.Rate rate : claims.excessiveRates()) {
            findings.accept(new Finding(
                    id(),
                    Kind.NARRATIVE_PERCENT,
                    Severity.WARNING,
                    rate.sentence().where(),
                    BigDecimal.valueOf(100),
                    rate.percent().value(),
                    rate.sentence().evidence(rate.percent().start()),
                    id(),
                    List.of(rate.percent().value()),
                    Cells.FORM));
        }
    }
}
