package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.RequestFigure;
import org.gongkai.report.model.AnnualReport;

/** X-ZERO: "未收到政府信息公开申请" requires 本年新收 of table three to be zero. */
final class NoneReceivedAgreesWithTable implements ClaimRule {

    private static final Draft DRAFT = Draft.error("X-ZERO", Kind.NARRATIVE_VS_TABLE, Sources.FORM_2021);

    private final Readings readings;

    NoneReceivedAgreesWithTable(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        BigDecimal received = Cells.total(report, ReportRow.NEW_RECEIVED);
        if (received == null || received.signum() == 0) {
            return;
        }
        for (RequestFigure figure : claims.requests()) {
            if (figure.plain() && figure.value().signum() == 0 && !isToldBeside(report, claims, figure)) {
                findings.accept(DRAFT.at(
                        figure.sentence().where() + " vs " + Cells.path(ReportRow.NEW_RECEIVED),
                        received,
                        BigDecimal.ZERO,
                        figure.sentence().text(),
                        "",
                        received));
                return;
            }
        }
    }

    /** Whether the same paragraph tells what was received: then the sentence speaks of a channel or a time. */
    private boolean isToldBeside(AnnualReport report, Claims claims, RequestFigure none) {
        return claims.requests().stream()
                .anyMatch(figure -> figure.value().signum() > 0
                        && figure.sentence().line() == none.sentence().line()
                        && ReceivedAgreesWithTable.agrees(report, figure, readings));
    }
}
