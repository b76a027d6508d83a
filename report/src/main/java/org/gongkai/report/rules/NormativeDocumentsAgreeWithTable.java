package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.NormativeFigure;
import org.gongkai.report.claims.NormativeFigure.Meaning;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;

/**
 * X-NORM: the number of normative documents (行政规范性文件) issued, abolished or in force in the text is the one of table two
 * (国办公开办函〔2021〕30号, 第二十条第（一）项).
 */
final class NormativeDocumentsAgreeWithTable implements ClaimRule {

    private static final Draft DRAFT = Draft.warning("X-NORM", Kind.NARRATIVE_VS_TABLE, Sources.FORM_2021);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        if (report.table2() == null || report.form() != FormVersion.F2021) {
            return;
        }
        for (Meaning meaning : Meaning.values()) {
            Table2Cell cell = cell(meaning);
            BigDecimal stands = Cells.known(report.table2().get(cell));
            List<NormativeFigure> figures = claims.normative().stream()
                    .filter(figure -> figure.meaning() == meaning)
                    .toList();
            boolean agrees = figures.stream()
                    .anyMatch(figure -> Cells.same(stands, figure.quantity().value()));
            if (stands != null && !figures.isEmpty() && !agrees) {
                findings.accept(finding(figures.getFirst(), cell, stands));
            }
        }
    }

    private Finding finding(NormativeFigure figure, Table2Cell cell, BigDecimal stands) {
        return DRAFT.at(
                figure.sentence().where() + " vs " + cell.path(),
                stands,
                figure.quantity().value(),
                figure.sentence().evidence(figure.quantity().start()),
                "",
                figure.quantity().value(),
                cell.column(),
                stands);
    }

    private static Table2Cell cell(Meaning meaning) {
        return switch (meaning) {
            case ISSUED -> Table2Cell.NORMATIVE_ISSUED;
            case ABOLISHED -> Table2Cell.NORMATIVE_ABOLISHED;
            case IN_FORCE -> Table2Cell.NORMATIVE_IN_FORCE;
        };
    }
}
