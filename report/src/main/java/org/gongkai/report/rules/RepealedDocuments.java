package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2;
import org.gongkai.report.rules.StockOfDocuments.Documents;

/**
 * T2-REP 本年废止件数不多于上年现行有效件数加本年制发件数（国办公开办函〔2021〕30号表二）。
 *
 * <p>Speaks only where this year's 现行有效件数 is not known: otherwise T2-CHAIN says the same of the same figures.
 */
final class RepealedDocuments implements ChainRule {

    @Override
    public String id() {
        return "T2-REP";
    }

    @Override
    public void check(AnnualReport previous, AnnualReport report, Consumer<Finding> findings) {
        Table2 before = previous.table2();
        Table2 now = report.table2();
        if (before == null || now == null || before.form() != FormVersion.F2021 || now.form() != FormVersion.F2021) {
            return;
        }
        for (Documents row : Documents.values()) {
            BigDecimal old = Comparison.known(before.get(row.inForce));
            BigDecimal issued = Comparison.known(now.get(row.issued));
            BigDecimal abolished = Comparison.known(now.get(row.abolished));
            if (old == null
                    || issued == null
                    || abolished == null
                    || now.get(row.inForce).isKnown()) {
                continue;
            }
            BigDecimal most = old.add(issued);
            if (abolished.compareTo(most) > 0) {
                findings.accept(Draft.error(id(), Kind.CROSS_YEAR_STOCK, Sources.FORM_2021)
                        .at(
                                row.abolished.path(),
                                most,
                                abolished,
                                Messages.plain(old) + "+" + Messages.plain(issued) + "=" + Messages.plain(most),
                                "",
                                row.abolished.row(),
                                abolished,
                                most));
            }
        }
    }
}
