package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;

/**
 * O2-NEW 旧表：本年新公开数量一般不多于本年新制作数量，多出的应当是以前年度的文件（国办公开办函〔2019〕60号表二）。
 */
final class OldDisclosed implements Rule {

    private static final List<Map.Entry<Table2Cell, Table2Cell>> ROWS = List.of(
            Map.entry(Table2Cell.OLD_REGULATIONS_MADE, Table2Cell.OLD_REGULATIONS_DISCLOSED),
            Map.entry(Table2Cell.OLD_NORMATIVE_MADE, Table2Cell.OLD_NORMATIVE_DISCLOSED));

    @Override
    public String id() {
        return "O2-NEW";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Table2 table = report.table2();
        if (table == null) {
            return;
        }
        for (Map.Entry<Table2Cell, Table2Cell> row : ROWS) {
            BigDecimal made = Comparison.known(table.get(row.getKey()));
            BigDecimal disclosed = Comparison.known(table.get(row.getValue()));
            if (made != null && disclosed != null && disclosed.compareTo(made) > 0) {
                findings.accept(Draft.unusual(id(), Sources.FORM_2019)
                        .at(
                                row.getValue().path(),
                                null,
                                disclosed,
                                "",
                                "",
                                row.getValue().row(),
                                disclosed,
                                made));
            }
        }
    }
}
