package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;

/**
 * T2-CHAIN 现行有效件数（本年）＝现行有效件数（上年）＋本年制发件数－本年废止件数，规章、行政规范性文件各算各的（国办公开办函〔2021〕30号表二，
 * 2022年度起可比：2020年度用的是旧表，没有“现行有效件数”）。
 */
final class StockOfDocuments implements ChainRule {

    @Override
    public String id() {
        return "T2-CHAIN";
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
            BigDecimal inForce = Comparison.known(now.get(row.inForce));
            if (old == null || issued == null || abolished == null || inForce == null) {
                continue;
            }
            BigDecimal expected = old.add(issued).subtract(abolished);
            if (expected.compareTo(inForce) != 0) {
                findings.accept(Draft.error(id(), Kind.CROSS_YEAR_STOCK, Sources.FORM_2021)
                        .at(
                                row.inForce.path(),
                                expected,
                                inForce,
                                Messages.plain(old) + "+" + Messages.plain(issued) + "-" + Messages.plain(abolished)
                                        + "=" + Messages.plain(expected),
                                "",
                                row.inForce.row(),
                                old,
                                issued,
                                abolished,
                                expected,
                                inForce));
            }
        }
    }

    /** The two rows of table two that count documents. */
    enum Documents {
        REGULATIONS(Table2Cell.REGULATIONS_ISSUED, Table2Cell.REGULATIONS_ABOLISHED, Table2Cell.REGULATIONS_IN_FORCE),
        NORMATIVE(Table2Cell.NORMATIVE_ISSUED, Table2Cell.NORMATIVE_ABOLISHED, Table2Cell.NORMATIVE_IN_FORCE);

        final Table2Cell issued;
        final Table2Cell abolished;
        final Table2Cell inForce;

        Documents(Table2Cell issued, Table2Cell abolished, Table2Cell inForce) {
            this.issued = issued;
            this.abolished = abolished;
            this.inForce = inForce;
        }
    }
}
