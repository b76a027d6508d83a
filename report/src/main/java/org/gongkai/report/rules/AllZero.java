package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.RequestFigure;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;

/** P-ALL0: all tables are zero while the text reports requests. Unusual, not wrong: X-NEW says what is wrong. */
final class AllZero implements ClaimRule {

    private static final Draft DRAFT = Draft.unusual("P-ALL0", Sources.FORM_2021);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        if (report.table2() == null || report.table3() == null || report.table4() == null) {
            return;
        }
        boolean zero = Cells.same(Cells.total(report, ReportRow.TOTAL_PROCESSED), BigDecimal.ZERO)
                && report.table2().cells().values().stream().allMatch(AllZero::isZero)
                && report.table4().blocks().values().stream()
                        .flatMap(List::stream)
                        .allMatch(AllZero::isZero);
        boolean work = claims.requests().stream().map(RequestFigure::value).anyMatch(value -> value.signum() > 0);
        if (zero && work) {
            findings.accept(DRAFT.at("table3", null, BigDecimal.ZERO, "", ""));
        }
    }

    private static boolean isZero(Figure figure) {
        return Cells.same(Cells.known(figure), BigDecimal.ZERO);
    }
}
