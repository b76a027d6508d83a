package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.Sentence;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table2Cell;

/** X-NORMTEXT: the text speaks of the organ's normative documents in force, and table two has none. */
final class NormativeDocumentsInForce implements ClaimRule {

    private static final Draft DRAFT = Draft.unusual("X-NORMTEXT", Sources.FORM_2021);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        if (report.table2() == null
                || !Cells.same(Cells.known(report.table2().get(Table2Cell.NORMATIVE_IN_FORCE)), BigDecimal.ZERO)) {
            return;
        }
        for (Sentence sentence : claims.sentences()) {
            String text = sentence.text();
            int at = text.indexOf("现行有效的行政规范性文件");
            if (at >= 0 && text.contains("公开")) {
                findings.accept(DRAFT.at(
                        sentence.where() + " vs " + Table2Cell.NORMATIVE_IN_FORCE.path(),
                        null,
                        BigDecimal.ZERO,
                        sentence.evidence(at),
                        ""));
                return;
            }
        }
    }
}
