package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table4;
import org.gongkai.report.model.Table4.Column;
import org.gongkai.report.model.Table4.Dispute;

/**
 * T4-AFTER 复议后起诉的件数不会多于已有复议结果的件数（维持、纠正、其他）：先有复议决定，才有复议后起诉（国办公开办函〔2021〕30号表四）。 Decisions of
 * earlier years may explain it, so one year alone shows only that it is unusual.
 */
final class LitigationAfterReview implements Rule, ChainRule {

    @Override
    public String id() {
        return "T4-AFTER";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Table4 table = report.table4();
        if (table == null) {
            return;
        }
        Sum decided = decided(table);
        BigDecimal suits = Comparison.known(table.get(Dispute.LITIGATION_AFTER_REVIEW, Column.TOTAL));
        if (suits != null && decided.isComplete() && suits.compareTo(decided.known()) > 0) {
            findings.accept(unusual(report, decided.known(), suits, ""));
        }
    }

    @Override
    public void check(AnnualReport previous, AnnualReport report, Consumer<Finding> findings) {
        Table4 before = previous.table4();
        Table4 now = report.table4();
        if (before == null || now == null) {
            return;
        }
        Sum earlier = decided(before);
        Sum decided = decided(now);
        BigDecimal both = earlier.known().add(decided.known());
        BigDecimal suits = Comparison.known(now.get(Dispute.LITIGATION_AFTER_REVIEW, Column.TOTAL));
        if (suits != null && earlier.isComplete() && decided.isComplete() && suits.compareTo(both) > 0) {
            findings.accept(unusual(report, both, suits, "chain"));
        }
    }

    private Finding unusual(AnnualReport report, BigDecimal decided, BigDecimal suits, String variant) {
        return Draft.unusual(id(), Sources.of(report.form()))
                .at(
                        Table4.path(Dispute.LITIGATION_AFTER_REVIEW, Column.TOTAL),
                        null,
                        suits,
                        "",
                        variant,
                        suits,
                        decided);
    }

    private static Sum decided(Table4 table) {
        return Sum.of(List.of(
                table.get(Dispute.REVIEW, Column.UPHELD),
                table.get(Dispute.REVIEW, Column.CORRECTED),
                table.get(Dispute.REVIEW, Column.OTHER)));
    }
}
