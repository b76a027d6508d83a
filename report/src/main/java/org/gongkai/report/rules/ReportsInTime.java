package org.gongkai.report.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.gongkai.report.portfolio.Portfolio;
import org.gongkai.report.portfolio.Unit;

/**
 * G-LATE 时限：部门在1月31日前报送并公布上一年度报告，本级政府的年度报告在3月31日前公布（《中华人民共和国政府信息公开条例》第四十九条）。 For
 * units that the article does not name the day is the one they were given.
 */
final class ReportsInTime implements PortfolioRule {

    @Override
    public String id() {
        return "G-LATE";
    }

    @Override
    public void check(Portfolio portfolio, Consumer<Finding> findings) {
        for (Unit unit : portfolio.inScope()) {
            if (unit.handedIn() != null && unit.handedIn().isAfter(unit.due())) {
                find(unit.name(), "", unit.due(), unit.handedIn(), findings);
            }
        }
        LocalDate last = LocalDate.of(portfolio.year() + 1, 3, 31);
        if (portfolio.published() != null && portfolio.published().isAfter(last)) {
            find(portfolio.organ(), "whole", last, portfolio.published(), findings);
        }
    }

    private void find(String name, String variant, LocalDate due, LocalDate day, Consumer<Finding> findings) {
        findings.accept(Draft.warning(id(), Kind.AGGREGATION, Sources.REPORTING)
                .at(
                        name,
                        due.toString(),
                        day.toString(),
                        "",
                        variant,
                        name,
                        day.getYear(),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        ChronoUnit.DAYS.between(due, day)));
    }
}
