package org.gongkai.report.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.Subject;
import org.gongkai.report.model.AnnualReport;

/**
 * X-NORM: rules and normative documents (行政规范性文件) issued, abolished or in force, decisions and charges in the text are those
 * of table two (国办公开办函〔2021〕30号).
 */
final class NormativeDocumentsAgreeWithTable implements ClaimRule {

    private static final Draft DRAFT = Draft.warning("X-NORM", Kind.NARRATIVE_VS_TABLE, Sources.FORM_2021);
    private static final Set<Subject> TABLE_TWO = EnumSet.range(Subject.LICENSING, Subject.NORMATIVE_IN_FORCE);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        SubjectsAgree.check(DRAFT, report, claims, TABLE_TWO::contains, (figure, table) -> false, findings);
    }
}
