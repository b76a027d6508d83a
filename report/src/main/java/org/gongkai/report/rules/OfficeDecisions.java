package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;

/**
 * T2-OFFICE 政府办公室（厅）一般没有行政许可、行政处罚、行政强制和行政事业性收费，填了数的要有依据（国办公开办函〔2021〕30号表二）。 An office
 * that reports for the whole government does fill them, so it is unusual only.
 */
final class OfficeDecisions implements Rule {

    private static final List<Table2Cell> CELLS = List.of(
            Table2Cell.LICENSING_DECISIONS,
            Table2Cell.PUNISHMENT_DECISIONS,
            Table2Cell.COERCION_DECISIONS,
            Table2Cell.FEES_AMOUNT,
            Table2Cell.OLD_LICENSING_DECISIONS,
            Table2Cell.OLD_PUNISHMENT_DECISIONS,
            Table2Cell.OLD_COERCION_DECISIONS);

    @Override
    public String id() {
        return "T2-OFFICE";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Table2 table = report.table2();
        String organ = report.organ();
        if (table == null || organ == null || !isGovernmentOffice(organ)) {
            return;
        }
        for (Table2Cell cell : CELLS) {
            BigDecimal value = Comparison.known(table.get(cell));
            if (value != null && value.signum() > 0) {
                findings.accept(Draft.unusual(id(), Sources.of(table.form()))
                        .at(cell.path(), BigDecimal.ZERO, value, "", "", cell.row(), value));
                return;
            }
        }
    }

    private static boolean isGovernmentOffice(String organ) {
        return organ.endsWith("政府办公室") || organ.endsWith("政府办公厅") || organ.endsWith("政府办");
    }
}
