package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;

/**
 * T2-REG 表二每一格等于登记的数（规章、行政规范性文件等于规范性文件库12月31日的件数；其他各格等于填报的数）。条例第二十条第（一）、（五）、
 * （六）、（八）项。
 */
final class DocumentRegister implements RegisterRule {

    @Override
    public String id() {
        return "T2-REG";
    }

    @Override
    public void check(AnnualReport report, Registers registers, Consumer<Finding> findings) {
        Table2 table = report.table2();
        if (table == null) {
            return;
        }
        for (Table2Cell cell : Table2Cell.of(table.form())) {
            BigDecimal registered = registers.counts().get(cell.path());
            BigDecimal stands = Comparison.known(table.get(cell));
            if (registered != null && stands != null && registered.compareTo(stands) != 0) {
                findings.accept(Draft.error(id(), Kind.REGISTER, Sources.REGULATION)
                        .at(
                                cell.path(),
                                registered,
                                stands,
                                table.get(cell).raw(),
                                "",
                                cell.row() + "，" + cell.column(),
                                stands,
                                registered));
            }
        }
    }
}
