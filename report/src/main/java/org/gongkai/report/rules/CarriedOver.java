package org.gongkai.report.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table3.Column;

/**
 * T3-CARRY 跨年衔接：本年第二项“上年结转”等于上年第四项“结转下年度继续办理”（表三两项同义，国办公开办函〔2021〕30号）。
 *
 * <p>Where the totals differ, that is one finding and the columns stand in its evidence. Where only the split among the
 * applicants differs, an applicant may have been put into another column, which wants a note but is no proven error.
 */
final class CarriedOver implements ChainRule {

    @Override
    public String id() {
        return "T3-CARRY";
    }

    @Override
    public void check(AnnualReport previous, AnnualReport report, Consumer<Finding> findings) {
        Table3 before = previous.table3();
        Table3 now = report.table3();
        if (before == null || now == null) {
            return;
        }
        List<Column> different = new ArrayList<>();
        for (Column column : Column.values()) {
            if (Comparison.differ(before.get(ReportRow.CARRIED_OUT, column), now.get(ReportRow.CARRIED_IN, column))) {
                different.add(column);
            }
        }
        if (different.isEmpty()) {
            return;
        }
        Figure out = before.get(ReportRow.CARRIED_OUT, Column.TOTAL);
        Figure in = now.get(ReportRow.CARRIED_IN, Column.TOTAL);
        String evidence = evidence(different, before, now);
        if (different.contains(Column.TOTAL)) {
            findings.accept(Draft.error(id(), Kind.CROSS_YEAR_STOCK, Sources.of(report.form()))
                    .at(
                            Table3.path(ReportRow.CARRIED_IN, Column.TOTAL),
                            out.value(),
                            in.value(),
                            evidence,
                            "",
                            out.value(),
                            in.value(),
                            previous.year(),
                            report.year()));
        } else {
            findings.accept(Draft.unusual(id(), Sources.of(report.form()))
                    .at(
                            Table3.path(ReportRow.CARRIED_IN, different.getFirst()),
                            null,
                            null,
                            evidence,
                            "split",
                            evidence));
        }
    }

    private static String evidence(List<Column> columns, Table3 before, Table3 now) {
        StringBuilder text = new StringBuilder();
        for (Column column : columns) {
            text.append(text.isEmpty() ? "" : "，")
                    .append(column.label())
                    .append(' ')
                    .append(before.get(ReportRow.CARRIED_OUT, column).raw())
                    .append('→')
                    .append(now.get(ReportRow.CARRIED_IN, column).raw());
        }
        return text.toString();
    }
}
