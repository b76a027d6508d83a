package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;

/**
 * O2-ITEM 旧表：2020年度的上一年项目数量＝2019年度的上一年项目数量＋2019年度的本年增/减（国办公开办函〔2019〕60号表二）。
 */
final class OldItems implements ChainRule {

    private record Row(Table2Cell items, Table2Cell change) {}

    private static final List<Row> ROWS = List.of(
            new Row(Table2Cell.OLD_LICENSING_PREVIOUS, Table2Cell.OLD_LICENSING_CHANGE),
            new Row(Table2Cell.OLD_OTHER_PREVIOUS, Table2Cell.OLD_OTHER_CHANGE),
            new Row(Table2Cell.OLD_PUNISHMENT_PREVIOUS, Table2Cell.OLD_PUNISHMENT_CHANGE),
            new Row(Table2Cell.OLD_COERCION_PREVIOUS, Table2Cell.OLD_COERCION_CHANGE),
            new Row(Table2Cell.OLD_FEES_PREVIOUS, Table2Cell.OLD_FEES_CHANGE));

    @Override
    public String id() {
        return "O2-ITEM";
    }

    @Override
    public void check(AnnualReport previous, AnnualReport report, Consumer<Finding> findings) {
        Table2 before = previous.table2();
        Table2 now = report.table2();
        if (before == null || now == null || before.form() != FormVersion.F2019 || now.form() != FormVersion.F2019) {
            return;
        }
        for (Row row : ROWS) {
            BigDecimal old = Comparison.known(before.get(row.items));
            BigDecimal change = Comparison.known(before.get(row.change));
            BigDecimal items = Comparison.known(now.get(row.items));
            if (old == null || change == null || items == null) {
                continue;
            }
            BigDecimal expected = old.add(change);
            if (expected.compareTo(items) != 0) {
                findings.accept(Draft.error(id(), Kind.CROSS_YEAR_STOCK, Sources.FORM_2019)
                        .at(
                                row.items.path(),
                                expected,
                                items,
                                Messages.plain(old) + "+(" + Messages.plain(change) + ")=" + Messages.plain(expected),
                                "",
                                row.items.row(),
                                old,
                                change,
                                expected,
                                items));
            }
        }
    }
}
