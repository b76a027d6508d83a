package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.Growth;
import org.gongkai.report.model.AnnualReport;

/**
 * X-GROWTH: a change follows from the figures the sentence gives, be it stated in per cent ("52件，比上年增加12件，增长30%": 12 of
 * 40), as a difference or as a multiple.
 */
final class GrowthAgrees implements ClaimRule {

    private static final Draft DRAFT = Draft.warning("X-GROWTH", Kind.NARRATIVE_PERCENT, Sources.FORM_2021);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        for (Growth growth : claims.growths()) {
            if (!growth.holds()) {
                findings.accept(finding(DRAFT, growth));
            }
        }
    }

    static Finding finding(Draft draft, Growth growth) {
        boolean rises = growth.now().compareTo(growth.before()) >= 0;
        boolean sameDirection = growth.kind() == Growth.Kind.MULTIPLE
                || rises == growth.stated().signum() >= 0;
        BigDecimal right = sameDirection ? growth.right().abs() : growth.right();
        BigDecimal stated = sameDirection ? growth.stated().abs() : growth.stated();
        return draft.at(
                growth.sentence().where(),
                right,
                stated,
                growth.sentence().evidence(growth.change().start()),
                variant(growth.kind()),
                growth.before(),
                growth.now(),
                right,
                stated);
    }

    private static String variant(Growth.Kind kind) {
        return switch (kind) {
            case PERCENT -> "";
            case DIFFERENCE -> "difference";
            case MULTIPLE -> "multiple";
        };
    }
}
