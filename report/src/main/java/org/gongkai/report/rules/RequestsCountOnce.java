package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.SameOrgan;
import org.gongkai.report.model.Table3;
import org.gongkai.report.portfolio.Adjustment;
import org.gongkai.report.portfolio.FormCells;
import org.gongkai.report.portfolio.Portfolio;
import org.gongkai.report.portfolio.Unit;

/**
 * G-UNIQ 一件申请只计一次：由本级政府收到、交部门办理的，计在以自己名义收到的机关；同一单位不重复登记。 How many there are only the units can tell,
 * so what they declare is held against what was taken out.
 */
final class RequestsCountOnce implements PortfolioRule {

    @Override
    public String id() {
        return "G-UNIQ";
    }

    @Override
    public void check(Portfolio portfolio, Consumer<Finding> findings) {
        List<Unit> units = portfolio.inScope();
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                String one = units.get(i).name();
                String other = units.get(j).name();
                if (SameOrgan.is(one, other)) {
                    findings.accept(error().at(other, null, null, "", "unit", one, other));
                }
            }
        }
        int declared = units.stream().mapToInt(Unit::elsewhere).sum();
        BigDecimal taken = taken(portfolio);
        if (taken.compareTo(BigDecimal.valueOf(declared)) != 0) {
            String where = Table3.path(ReportRow.NEW_RECEIVED, Table3.Column.TOTAL);
            findings.accept(error().at(where, declared, taken, "", "", declared, taken));
        }
    }

    private Draft error() {
        return Draft.error(id(), Kind.AGGREGATION, Sources.REPORTING);
    }

    /** How many requests adjustments took out as counted twice. */
    private static BigDecimal taken(Portfolio portfolio) {
        List<String> received =
                FormCells.parts(portfolio.form(), Table3.path(ReportRow.NEW_RECEIVED, Table3.Column.TOTAL));
        return portfolio.adjustments().stream()
                .filter(Adjustment::duplicate)
                .flatMap(adjustment -> adjustment.cells().entrySet().stream())
                .filter(cell -> received.contains(cell.getKey()))
                .map(cell -> cell.getValue().negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
