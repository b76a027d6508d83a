package org.gongkai.report.rules;

import java.util.function.Consumer;
import org.gongkai.report.claims.Again;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.model.AnnualReport;

/** X-INT: a figure that a later sentence refers back to is the same there ("收到申请50件。上述50件申请…"). */
final class FiguresToldAgainAgree implements ClaimRule {

    private static final Draft DRAFT = Draft.warning("X-INT", Kind.NARRATIVE_INTERNAL, Sources.FORM_2021);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        for (Again again : claims.again()) {
            findings.accept(DRAFT.at(
                    again.sentence().where(),
                    again.before(),
                    again.again().value(),
                    again.sentence().evidence(again.again().start()),
                    "again",
                    again.before(),
                    again.again().value(),
                    again.again().unit()));
        }
    }
}
