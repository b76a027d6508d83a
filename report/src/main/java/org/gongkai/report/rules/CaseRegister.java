package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table3.Column;

/**
 * T3-REG 表三每一格等于登记台账的件数（条例第四十五条：接收、登记、审核、办理、答复、归档）。
 *
 * <p>One finding a row: at 总计 if that differs, else at the first cell that does; the cells that differ are its evidence.
 */
final class CaseRegister implements RegisterRule {

    @Override
    public String id() {
        return "T3-REG";
    }

    @Override
    public void check(AnnualReport report, Registers registers, Consumer<Finding> findings) {
        Table3 table = report.table3();
        if (table == null) {
            return;
        }
        for (ReportRow row : table.rows().keySet()) {
            Map<Column, BigDecimal> different = different(table, row, registers);
            if (different.isEmpty()) {
                continue;
            }
            Column at = different.containsKey(Column.TOTAL)
                    ? Column.TOTAL
                    : different.keySet().iterator().next();
            findings.accept(Draft.error(id(), Kind.REGISTER, Sources.REGULATION)
                    .at(
                            Table3.path(row, at),
                            different.get(at),
                            table.get(row, at).value(),
                            evidence(table, row, different),
                            "",
                            row.label(),
                            evidence(table, row, different)));
        }
    }

    private static Map<Column, BigDecimal> different(Table3 table, ReportRow row, Registers registers) {
        Map<Column, BigDecimal> different = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            BigDecimal count = registers.counts().get(Table3.path(row, column));
            BigDecimal stands = Comparison.known(table.get(row, column));
            if (count != null && stands != null && count.compareTo(stands) != 0) {
                different.put(column, count);
            }
        }
        return different;
    }

    private static String evidence(Table3 table, ReportRow row, Map<Column, BigDecimal> different) {
        StringBuilder text = new StringBuilder();
        different.forEach((column, count) -> text.append(text.isEmpty() ? "" : "，")
                .append(column.label())
                .append("报告")
                .append(table.get(row, column).raw())
                .append("件、台账")
                .append(Messages.plain(count))
                .append("件"));
        return text.toString();
    }
}
