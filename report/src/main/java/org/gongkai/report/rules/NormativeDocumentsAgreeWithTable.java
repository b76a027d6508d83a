package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.Subject;
import org.gongkai.report.claims.SubjectFigure;
import org.gongkai.report.model.AnnualReport;

/**
 * X-NORM: rules and normative documents (行政规范性文件) issued, abolished or in force, decisions and charges in the text are those
 * of table two (国办公开办函〔2021〕30号).
 */
final class NormativeDocumentsAgreeWithTable implements ClaimRule {

    private static final Draft DRAFT = Draft.warning("X-NORM", Kind.NARRATIVE_VS_TABLE, Sources.FORM_2021);
    /** "围绕本年度制发的4件规范性文件": all of the year, whatever else is told of some. */
    private static final Pattern ALL_OF_THEM = Pattern.compile("(?:本年度?|全年|今年|20\\d\\d年)新?(?:制发|制定|印发|出台)的$");

    private static final Set<Subject> TABLE_TWO = EnumSet.range(Subject.LICENSING, Subject.NORMATIVE_IN_FORCE);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        SubjectsAgree.check(
                DRAFT,
                report,
                claims,
                TABLE_TWO::contains,
                (figure, table) -> mayBeElse(report, figure, table),
                findings);
        for (SubjectFigure figure : claims.subjects()) {
            BigDecimal table =
                    figure.subject() == Subject.NORMATIVE_ISSUED ? SubjectCells.value(report, figure.subject()) : null;
            if (table == null) {
                continue;
            }
            boolean agreesElsewhere = claims.subjects().stream()
                    .anyMatch(other -> other.subject() == figure.subject() && Cells.same(table, other.value()));
            String before = figure.sentence().text().substring(0, figure.at());
            if (table != null
                    && agreesElsewhere
                    && !Cells.same(table, figure.value())
                    && ALL_OF_THEM.matcher(before).find()) {
                findings.accept(SubjectsAgree.finding(DRAFT, figure, table));
            }
        }
    }

    /** Documents disclosed may be those in force, and those of the province are in its own table only. */
    private static boolean mayBeElse(AnnualReport report, SubjectFigure figure, BigDecimal table) {
        String clause = figure.sentence().clauseAt(figure.at());
        boolean disclosed = clause.contains("公开");
        boolean rules = figure.subject() == Subject.REGULATIONS_ISSUED;
        BigDecimal inForce =
                SubjectCells.value(report, rules ? Subject.REGULATIONS_IN_FORCE : Subject.NORMATIVE_IN_FORCE);
        boolean far =
                table.signum() == 0 || figure.value().subtract(table).abs().compareTo(BigDecimal.TWO.max(table)) > 0;
        boolean elsewhere = figure.sentence().text().contains("省政府")
                && Cells.same(SubjectCells.value(report, Subject.REGULATIONS_IN_FORCE), BigDecimal.ZERO);
        return elsewhere || (disclosed && (far || Cells.same(inForce, figure.value())));
    }
}
