package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.RequestFigure;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.rules.Statistics.Indicator;

/**
 * X-NEW 2019年以前的报告：正文所写收到申请的件数，与《政府信息公开情况统计表》“收到申请数”一致。
 *
 * <p>Where any figure of the text agrees, the others are about something narrower and are left alone.
 */
final class StatisticsAgreeWithText implements ClaimRule {

    private static final String RECEIVED = "收到申请数";
    private static final Draft DRAFT = Draft.error("X-NEW", Kind.NARRATIVE_VS_TABLE, Sources.REGULATION);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        if (report.form() != FormVersion.PRE2019) {
            return;
        }
        List<RequestFigure> told = claims.requests().stream()
                .filter(RequestFigure::plain)
                .filter(figure -> !figure.sentence().text().contains(RECEIVED))
                .toList();
        List<Indicator> received = told.isEmpty()
                ? List.of()
                : Statistics.of(report).stream()
                        .filter(indicator -> indicator.label().equals(RECEIVED))
                        .toList();
        if (received.size() != 1) {
            return;
        }
        Indicator indicator = received.getFirst();
        BigDecimal expected = indicator.value();
        boolean agrees = told.stream().anyMatch(figure -> figure.value().compareTo(expected) == 0);
        if (!agrees) {
            RequestFigure figure = told.getFirst();
            findings.accept(DRAFT.at(
                    figure.sentence().where() + " vs " + indicator.line().where(),
                    expected,
                    figure.value(),
                    figure.sentence().text(),
                    "stat",
                    figure.value(),
                    expected));
        }
    }
}
