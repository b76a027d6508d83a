package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.Growth;
import org.gongkai.report.claims.Percents;
import org.gongkai.report.claims.Quantity;
import org.gongkai.report.model.AnnualReport;

/** X-GROWTH: a growth rate follows from the figures the sentence gives ("52件，比上年增加12件，增长30%": 12 of 40). */
final class GrowthAgrees implements ClaimRule {

    private static final Draft DRAFT = Draft.warning("X-GROWTH", Kind.NARRATIVE_PERCENT, Sources.FORM_2021);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        for (Growth growth : claims.growths()) {
            Quantity percent = growth.percent();
            BigDecimal change = growth.now().subtract(growth.before()).abs();
            if (!Percents.agrees(percent.value(), percent.decimals(), change, growth.before())) {
                BigDecimal right = Percents.of(change, growth.before(), Math.max(percent.decimals(), 1));
                findings.accept(DRAFT.at(
                        growth.sentence().where(),
                        right,
                        percent.value(),
                        growth.sentence().evidence(percent.start()),
                        "",
                        growth.before(),
                        growth.now(),
                        right,
                        percent.value()));
            }
        }
    }
}
