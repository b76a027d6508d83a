package org.gongkai.report.rules;

import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;

/** O2-PROC 旧表：有采购项目才有采购总金额，有采购总金额就有采购项目（国办公开办函〔2019〕60号表二，政府集中采购）。 */
final class OldProcurement implements Rule {

    @Override
    public String id() {
        return "O2-PROC";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Table2 table = report.table2();
        if (table == null) {
            return;
        }
        Figure projects = table.get(Table2Cell.PROCUREMENT_PROJECTS);
        Figure amount = table.get(Table2Cell.PROCUREMENT_AMOUNT);
        if (projects.isKnown()
                && amount.isKnown()
                && Comparison.isPositive(projects) != Comparison.isPositive(amount)) {
            findings.accept(Draft.unusual(id(), Sources.FORM_2019)
                    .at(
                            Table2Cell.PROCUREMENT_AMOUNT.path(),
                            null,
                            amount.value(),
                            "",
                            "",
                            projects.value(),
                            amount.value()));
        }
    }
}
