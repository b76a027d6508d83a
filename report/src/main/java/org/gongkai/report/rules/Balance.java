package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table3.Column;

/**
 * T3-BAL 表三每一列：第一项加第二项之和，等于第三项（七）总计加第四项之和。表头印有此勾稽关系（国办公开办函〔2021〕30号、
 * 〔2019〕60号）。
 */
final class Balance implements Rule {

    private static final Set<ReportRow> SIDES =
            Set.of(ReportRow.NEW_RECEIVED, ReportRow.CARRIED_IN, ReportRow.TOTAL_PROCESSED, ReportRow.CARRIED_OUT);

    @Override
    public String id() {
        return "T3-BAL";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Table3 table = report.table3();
        if (table == null) {
            return;
        }
        boolean whole = table.rows().keySet().containsAll(SIDES);
        Blanks blanks = whole ? Blanks.of(table) : new Blanks(false);
        for (Column column : Column.values()) {
            List<Figure> come = List.of(
                    blanks.in(table, ReportRow.NEW_RECEIVED, column), blanks.in(table, ReportRow.CARRIED_IN, column));
            List<Figure> gone = List.of(
                    blanks.in(table, ReportRow.TOTAL_PROCESSED, column),
                    blanks.in(table, ReportRow.CARRIED_OUT, column));
            Sum in = Sum.of(come);
            Sum out = Sum.of(gone);
            BigDecimal expected = in.known();
            BigDecimal found = out.known();
            if (in.isComplete() && out.isComplete() && expected.compareTo(found) != 0) {
                findings.accept(Draft.error(id(), Kind.TABLE3_BALANCE, Sources.of(report.form()))
                        .at(
                                "table3.balance." + column.key(),
                                expected,
                                found,
                                plus(come) + "=" + expected.toPlainString() + "；" + plus(gone) + "="
                                        + found.toPlainString(),
                                "",
                                column.label(),
                                expected,
                                found));
            }
        }
    }

    private static String plus(List<Figure> two) {
        return two.getFirst().raw() + "+" + two.getLast().raw();
    }
}
