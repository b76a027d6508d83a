package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.report.model.Figure;
import org.gongkai.report.portfolio.Figures;
import org.gongkai.report.portfolio.FormCells;
import org.gongkai.report.portfolio.Portfolio;
import org.gongkai.report.portfolio.SumOfUnits;
import org.gongkai.report.portfolio.Unit;

/**
 * G-SUM 汇总：政府年度报告的每一格等于汇总范围内各单位（含本机关）之和，加上有记录的调整。 Nothing is claimed of a cell that a unit left blank, nor of
 * any while a unit has not reported.
 */
final class WholeIsSumOfUnits implements PortfolioRule {

    @Override
    public String id() {
        return "G-SUM";
    }

    @Override
    public void check(Portfolio portfolio, Consumer<Finding> findings) {
        SumOfUnits sum = new SumOfUnits(portfolio);
        for (String path : sum.negative()) {
            SumOfUnits.Cell cell = sum.cell(path);
            findings.accept(Draft.error(id(), Kind.AGGREGATION, Sources.REPORTING)
                    .at(
                            path,
                            cell.units(),
                            cell.value(),
                            "",
                            "negative",
                            cell.units(),
                            cell.adjusted().negate()));
        }
        notAdded(portfolio, findings);
        Figures whole = portfolio.whole();
        boolean complete = portfolio.inScope().stream().allMatch(unit -> unit.figures() != null);
        if (whole != null && complete) {
            for (String path : FormCells.counted(portfolio.form())) {
                compare(path, sum.cell(path), whole.get(path), findings);
            }
        }
    }

    private void compare(String path, SumOfUnits.Cell cell, Figure found, Consumer<Finding> findings) {
        BigDecimal value = Comparison.known(found);
        if (value != null && cell.unknown().isEmpty() && value.compareTo(cell.value()) != 0) {
            findings.accept(Draft.error(id(), Kind.AGGREGATION, Sources.REPORTING)
                    .at(path, cell.value(), value, "", "", cell.units(), cell.adjusted(), cell.value(), value));
        }
    }

    /** One finding for each unit with cells that could not be added. */
    private void notAdded(Portfolio portfolio, Consumer<Finding> findings) {
        Map<Unit, Integer> cells = new LinkedHashMap<>();
        List<String> counted = FormCells.counted(portfolio.form());
        for (Unit unit : portfolio.inScope()) {
            Figures figures = unit.figures();
            if (figures != null) {
                for (String path : counted) {
                    if (SumOfUnits.countable(path, figures.get(path)) == null) {
                        cells.merge(unit, 1, Integer::sum);
                    }
                }
            }
        }
        cells.forEach((unit, count) -> findings.accept(Draft.warning(id(), Kind.AGGREGATION, Sources.REPORTING)
                .at(unit.name(), null, null, "", "blank", unit.name(), count)));
    }
}
