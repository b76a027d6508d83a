package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.model.AnnualReport;

/** P-100: every one of many requests was granted although the text speaks of land requisition. Unusual, not wrong. */
final class EverythingDisclosed implements ClaimRule {

    private static final Draft DRAFT = Draft.unusual("P-100", Sources.FORM_2021);

    private static final BigDecimal MANY = BigDecimal.TEN;

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        BigDecimal granted = Cells.total(report, ReportRow.GRANTED);
        BigDecimal finished = Cells.total(report, ReportRow.TOTAL_PROCESSED);
        if (granted == null || finished == null || finished.compareTo(MANY) < 0 || granted.compareTo(finished) != 0) {
            return;
        }
        boolean land = claims.sentences().stream()
                .anyMatch(sentence ->
                        sentence.text().contains("征收") || sentence.text().contains("征地"));
        if (land) {
            findings.accept(DRAFT.at(Cells.path(ReportRow.GRANTED), null, granted, "", "", granted));
        }
    }
}
