package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.RequestFigure;
import org.gongkai.report.model.AnnualReport;
import org.jspecify.annotations.Nullable;

/**
 * X-NEW: the number of requests received in the text is 本年新收 of table three, or with those carried over from the year
 * before 本年新收 plus 上年结转 ("共收到和办理86件（含结转15件）" = 71 + 15). Where any figure of the text agrees, the others are
 * about something narrower and are left alone.
 */
final class ReceivedAgreesWithTable implements ClaimRule {

    private static final Draft DRAFT = Draft.error("X-NEW", Kind.NARRATIVE_VS_TABLE, Sources.FORM_2021);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        BigDecimal received = Cells.total(report, ReportRow.NEW_RECEIVED);
        if (received == null || claims.requests().stream().anyMatch(figure -> agrees(report, figure))) {
            return;
        }
        claims.requests().stream()
                .filter(figure -> figure.plain() && figure.value().signum() > 0)
                .findFirst()
                .ifPresent(figure -> findings.accept(finding(figure, received)));
    }

    private Finding finding(RequestFigure figure, BigDecimal received) {
        return DRAFT.at(
                figure.sentence().where() + " vs " + Cells.path(ReportRow.NEW_RECEIVED),
                received,
                figure.value(),
                figure.sentence().text(),
                "",
                figure.value(),
                received);
    }

    /** Whether the figure is what the table says, with or without what was carried over or is still open. */
    static boolean agrees(AnnualReport report, RequestFigure figure) {
        BigDecimal received = Cells.total(report, ReportRow.NEW_RECEIVED);
        BigDecimal carried = Cells.total(report, ReportRow.CARRIED_IN);
        BigDecimal finished = Cells.total(report, ReportRow.TOTAL_PROCESSED);
        if (figure.fresh()) {
            return Cells.same(received, figure.value());
        }
        return Cells.same(received, figure.value())
                || Cells.same(finished, figure.value())
                || Cells.same(sum(received, carried), figure.value());
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }
}
