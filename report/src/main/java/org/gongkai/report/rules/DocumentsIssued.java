package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2;
import org.gongkai.report.rules.StockOfDocuments.Documents;

/**
 * T2-MADE 现行有效件数不少于本年制发件数减本年废止件数（国办公开办函〔2021〕30号表二）。 Documents issued and expired within the year
 * may explain it, so it is unusual only.
 */
final class DocumentsIssued implements Rule {

    @Override
    public String id() {
        return "T2-MADE";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Table2 table = report.table2();
        if (table == null || table.form() != FormVersion.F2021) {
            return;
        }
        for (Documents row : Documents.values()) {
            BigDecimal issued = Comparison.known(table.get(row.issued));
            BigDecimal abolished = Comparison.known(table.get(row.abolished));
            BigDecimal inForce = Comparison.known(table.get(row.inForce));
            if (issued == null || abolished == null || inForce == null) {
                continue;
            }
            BigDecimal least = issued.subtract(abolished);
            if (inForce.compareTo(least) < 0) {
                findings.accept(Draft.unusual(id(), Sources.FORM_2021)
                        .at(row.inForce.path(), least, inForce, "", "", row.inForce.row(), issued, abolished, inForce));
            }
        }
    }
}
