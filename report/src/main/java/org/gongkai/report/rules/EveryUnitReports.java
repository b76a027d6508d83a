package org.gongkai.report.rules;

import java.util.function.Consumer;
import org.gongkai.report.portfolio.Portfolio;
import org.gongkai.report.portfolio.Unit;

/** G-SCOPE 汇总范围：当年名册里的每个单位都已报送，或者注明不纳入的原因；注明不纳入的不计入（《中华人民共和国政府信息公开条例》第四十九条）。 */
final class EveryUnitReports implements PortfolioRule {

    @Override
    public String id() {
        return "G-SCOPE";
    }

    @Override
    public void check(Portfolio portfolio, Consumer<Finding> findings) {
        for (Unit unit : portfolio.units()) {
            boolean reported = unit.figures() != null;
            if (unit.inScope() && !reported) {
                findings.accept(Draft.error(id(), Kind.AGGREGATION, Sources.REPORTING)
                        .at(unit.name(), null, null, "", "", unit.name()));
            } else if (!unit.inScope() && reported) {
                findings.accept(Draft.warning(id(), Kind.AGGREGATION, Sources.REPORTING)
                        .at(unit.name(), null, null, unit.exempt(), "exempt", unit.name(), unit.exempt()));
            }
        }
    }
}
