package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table3.Column;

/** P-JUMP 本年新收件数比上年变化超过两倍且相差20件以上，宜在正文说明原因。 */
final class RequestsJump implements ChainRule {

    private static final BigDecimal LEAST_CHANGE = BigDecimal.valueOf(20);
    private static final BigDecimal TIMES = BigDecimal.valueOf(2);

    @Override
    public String id() {
        return "P-JUMP";
    }

    @Override
    public void check(AnnualReport previous, AnnualReport report, Consumer<Finding> findings) {
        Table3 before = previous.table3();
        Table3 now = report.table3();
        if (before == null || now == null) {
            return;
        }
        BigDecimal old = Comparison.known(before.get(ReportRow.NEW_RECEIVED, Column.TOTAL));
        BigDecimal received = Comparison.known(now.get(ReportRow.NEW_RECEIVED, Column.TOTAL));
        if (old == null || received == null) {
            return;
        }
        BigDecimal change = received.subtract(old).abs();
        BigDecimal smaller = old.min(received);
        if (change.compareTo(LEAST_CHANGE) > 0 && change.compareTo(smaller.multiply(TIMES)) > 0) {
            findings.accept(Draft.unusual(id(), Sources.CONTENT)
                    .at(
                            Table3.path(ReportRow.NEW_RECEIVED, Column.TOTAL),
                            null,
                            received,
                            Messages.plain(old) + "→" + Messages.plain(received),
                            "",
                            old,
                            received));
        }
    }
}
