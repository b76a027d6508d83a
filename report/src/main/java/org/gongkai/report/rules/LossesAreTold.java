package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.DisputeFigure;
import org.gongkai.report.claims.DisputeFigure.About;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table4;
import org.gongkai.report.model.Table4.Column;
import org.gongkai.report.model.Table4.Dispute;

/**
 * T4-LOSS: "未发生行政复议被纠错、行政诉讼败诉" requires 结果纠正 of table four to be zero. Where cases were lost and the text is silent,
 * that is unusual, not wrong.
 */
final class LossesAreTold implements ClaimRule {

    private static final Draft DENIED = Draft.warning("T4-LOSS", Kind.NARRATIVE_VS_TABLE, Sources.FORM_2021);
    private static final Draft SILENT = Draft.unusual("T4-LOSS", Sources.FORM_2021);

    @Override
    public String id() {
        return DENIED.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        BigDecimal lost = BigDecimal.ZERO;
        String where = "";
        for (Dispute dispute : Dispute.values()) {
            BigDecimal corrected = Cells.cell(report, dispute, Column.CORRECTED);
            if (corrected == null) {
                return;
            }
            if (corrected.signum() > 0 && where.isEmpty()) {
                where = Table4.path(dispute, Column.CORRECTED);
            }
            lost = lost.add(corrected);
        }
        if (lost.signum() == 0) {
            return;
        }
        for (DisputeFigure figure : claims.disputes()) {
            if (figure.lost()
                    && figure.value().signum() == 0
                    && lostOf(report, figure).signum() > 0) {
                findings.accept(DENIED.at(
                        figure.sentence().where() + " vs " + where,
                        lost,
                        BigDecimal.ZERO,
                        figure.sentence().evidence(figure.at()),
                        "",
                        lost));
                return;
            }
        }
        boolean told = claims.sentences().stream()
                .anyMatch(sentence -> sentence.text().contains("复议")
                        || sentence.text().contains("诉讼")
                        || sentence.text().contains("败诉"));
        if (!told) {
            findings.accept(SILENT.at(where, null, lost, "", "silent", lost));
        }
    }

    /** The cases of the kinds the sentence speaks of that were lost. */
    private static BigDecimal lostOf(AnnualReport report, DisputeFigure figure) {
        BigDecimal lost = BigDecimal.ZERO;
        for (Dispute dispute : Dispute.values()) {
            About about = dispute == Dispute.REVIEW ? About.RECONSIDERATION : About.LITIGATION;
            BigDecimal corrected = Cells.cell(report, dispute, Column.CORRECTED);
            lost = figure.about().contains(about) && corrected != null ? lost.add(corrected) : lost;
        }
        return lost;
    }
}
