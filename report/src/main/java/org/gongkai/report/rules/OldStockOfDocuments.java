package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;

/**
 * O2-CHAIN 旧表（2019、2020年度）：对外公开总数量（本年）＝对外公开总数量（上年）＋本年新公开数量（国办公开办函〔2019〕60号表二）。 A smaller
 * number may come from documents withdrawn in the year, which the form has no column for: that is for the author to explain.
 */
final class OldStockOfDocuments implements ChainRule {

    private record Row(Table2Cell disclosed, Table2Cell total) {}

    private static final List<Row> ROWS = List.of(
            new Row(Table2Cell.OLD_REGULATIONS_DISCLOSED, Table2Cell.OLD_REGULATIONS_TOTAL),
            new Row(Table2Cell.OLD_NORMATIVE_DISCLOSED, Table2Cell.OLD_NORMATIVE_TOTAL));

    @Override
    public String id() {
        return "O2-CHAIN";
    }

    @Override
    public void check(AnnualReport previous, AnnualReport report, Consumer<Finding> findings) {
        Table2 before = previous.table2();
        Table2 now = report.table2();
        if (before == null || now == null || before.form() != FormVersion.F2019 || now.form() != FormVersion.F2019) {
            return;
        }
        for (Row row : ROWS) {
            BigDecimal old = Comparison.known(before.get(row.total));
            BigDecimal disclosed = Comparison.known(now.get(row.disclosed));
            BigDecimal total = Comparison.known(now.get(row.total));
            if (old == null || disclosed == null || total == null) {
                continue;
            }
            BigDecimal expected = old.add(disclosed);
            int order = total.compareTo(expected);
            if (order != 0) {
                Severity severity = order > 0 ? Severity.ERROR : Severity.WARNING;
                findings.accept(new Draft(id(), Kind.CROSS_YEAR_STOCK, severity, Sources.FORM_2019)
                        .at(
                                row.total.path(),
                                expected,
                                total,
                                Messages.plain(old) + "+" + Messages.plain(disclosed) + "=" + Messages.plain(expected),
                                order > 0 ? "" : "less",
                                row.total.row(),
                                old,
                                disclosed,
                                expected,
                                total));
            }
        }
    }
}
