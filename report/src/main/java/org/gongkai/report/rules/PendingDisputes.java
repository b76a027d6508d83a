package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table4;
import org.gongkai.report.model.Table4.Column;
import org.gongkai.report.model.Table4.Dispute;

/**
 * T4-CARRY 上年“尚未审结”的案件应当再出现在本年的表四里：本年总计一般不少于上年尚未审结（国办公开办函〔2021〕30号表四）。 The form has no
 * column for what was carried over, so it is unusual only.
 */
final class PendingDisputes implements ChainRule {

    @Override
    public String id() {
        return "T4-CARRY";
    }

    @Override
    public void check(AnnualReport previous, AnnualReport report, Consumer<Finding> findings) {
        Table4 before = previous.table4();
        Table4 now = report.table4();
        if (before == null || now == null) {
            return;
        }
        for (Dispute dispute : Dispute.values()) {
            BigDecimal pending = Comparison.known(before.get(dispute, Column.PENDING));
            BigDecimal total = Comparison.known(now.get(dispute, Column.TOTAL));
            if (pending != null && total != null && total.compareTo(pending) < 0) {
                findings.accept(Draft.unusual(id(), Sources.of(report.form()))
                        .at(Table4.path(dispute, Column.TOTAL), null, total, "", "", dispute.label(), pending, total));
            }
        }
    }
}
