package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;

/**
 * T2-RULE 没有规章制定权的机关，规章各格应当为0：规章由国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府制定（《中华人民共和国立法法》规定的
 * 制定主体），县、区、乡镇、街道不制定规章。 Only the organ's name tells its level, so it is unusual and no error.
 */
final class RuleMakingPower implements Rule {

    private static final String LAW = "《中华人民共和国立法法》";
    private static final Pattern BELOW = Pattern.compile("[^自]治?县|(?<!自治|新|管理|示范|开发)区(?:人民)?政府|街道|[^州市]镇|乡");
    private static final List<Table2Cell> CELLS = List.of(
            Table2Cell.REGULATIONS_ISSUED,
            Table2Cell.REGULATIONS_ABOLISHED,
            Table2Cell.REGULATIONS_IN_FORCE,
            Table2Cell.OLD_REGULATIONS_MADE,
            Table2Cell.OLD_REGULATIONS_DISCLOSED,
            Table2Cell.OLD_REGULATIONS_TOTAL);

    @Override
    public String id() {
        return "T2-RULE";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Table2 table = report.table2();
        String organ = report.organ();
        if (table == null || organ == null || !BELOW.matcher(organ).find()) {
            return;
        }
        for (Table2Cell cell : CELLS) {
            BigDecimal value = Comparison.known(table.get(cell));
            if (value != null && value.signum() > 0) {
                findings.accept(Draft.unusual(id(), LAW)
                        .at(cell.path(), BigDecimal.ZERO, value, "", "", cell.column(), value, organ));
                return;
            }
        }
    }
}
