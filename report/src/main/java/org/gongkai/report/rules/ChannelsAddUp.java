package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Breakdown;
import org.gongkai.report.claims.Breakdown.Closed;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.model.AnnualReport;

/**
 * X-CHAN: the channels by which requests came in add up to the requests received. Only where at least two channels are
 * counted and no 等 leaves the list open.
 */
final class ChannelsAddUp implements ClaimRule {

    private static final Draft DRAFT = Draft.warning("X-CHAN", Kind.NARRATIVE_BREAKDOWN, Sources.FORM_2021);

    private final Readings readings;

    ChannelsAddUp(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        for (Breakdown breakdown : claims.breakdowns()) {
            if (breakdown.closed() == Closed.CHANNELS
                    && !breakdown.consistent()
                    && (isNew(report, breakdown) || !isTableFigure(report, breakdown.sum()))) {
                String variant = Readings.of(readings.channels(), report).variant();
                findings.accept(PartsAddUp.finding(DRAFT, breakdown, variant));
            }
        }
    }

    /** A whole that is 本年新收 itself counts nothing that came over. */
    private static boolean isNew(AnnualReport report, Breakdown breakdown) {
        BigDecimal received = Cells.total(report, ReportRow.NEW_RECEIVED);
        return Cells.same(received, breakdown.whole().value())
                && breakdown.sum().compareTo(breakdown.whole().value()) != 0
                && !breakdown.sentence().text().contains("结转");
    }

    private boolean isTableFigure(AnnualReport report, BigDecimal sum) {
        BigDecimal received = Cells.total(report, ReportRow.NEW_RECEIVED);
        BigDecimal carried = Cells.total(report, ReportRow.CARRIED_IN);
        boolean fresh = Cells.same(received, sum);
        boolean all = received != null && carried != null && Cells.same(received.add(carried), sum);
        return switch (Readings.of(readings.channels(), report)) {
            case EITHER -> fresh || all;
            case NEW -> fresh;
            case ALL -> all;
        };
    }
}
