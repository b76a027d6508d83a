package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.DisputeFigure;
import org.gongkai.report.claims.DisputeFigure.About;
import org.gongkai.report.claims.Subject;
import org.gongkai.report.claims.SubjectFigure;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table4;
import org.gongkai.report.model.Table4.Column;
import org.gongkai.report.model.Table4.Dispute;

/**
 * X-DISP: "未发生行政复议、行政诉讼" requires table four to be zero, and a number of cases in the text is the number of table four
 * (reconsiderations, suits without and after reconsideration, each alone or together).
 */
final class DisputesAgreeWithTable implements ClaimRule {

    private static final Draft DRAFT = Draft.warning("X-DISP", Kind.NARRATIVE_VS_TABLE, Sources.FORM_2021);

    /** "行政复议和行政诉讼案件5件": one figure for both. */
    private static final Pattern BOTH = Pattern.compile("复议[^0-9，。；]{0,6}[、和及与][^0-9，。；]{0,8}诉讼[^0-9，。；]{0,8}$");

    private static final Set<Subject> TABLE_FOUR = EnumSet.range(Subject.REVIEW, Subject.AFTER_REVIEW_PENDING);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        for (About about : About.values()) {
            List<DisputeFigure> figures = claims.disputes().stream()
                    .filter(figure -> !figure.lost() && figure.about().contains(about))
                    .toList();
            List<BigDecimal> possible = possible(report, about);
            if (figures.isEmpty() || possible.isEmpty()) {
                continue;
            }
            List<BigDecimal> alone = possible.subList(0, possible.size() - 1);
            if (figures.stream().noneMatch(figure -> contains(namesBoth(figure) ? possible : alone, figure.value()))) {
                findings.accept(finding(figures.getFirst(), about, possible.getFirst()));
                return;
            }
        }
        SubjectsAgree.check(
                DRAFT, report, claims, TABLE_FOUR::contains, (figure, table) -> mayBeAll(report, figure), findings);
    }

    /** "复议、诉讼5件": a figure called by one name may count all disputes, or suits of one way. */
    private static boolean mayBeAll(AnnualReport report, SubjectFigure figure) {
        boolean total = figure.subject() == Subject.REVIEW || figure.subject() == Subject.LITIGATION;
        About about = figure.subject() == Subject.REVIEW ? About.RECONSIDERATION : About.LITIGATION;
        return total
                && !possible(report, about).isEmpty()
                && contains(possible(report, about), figure.value())
                && BOTH.matcher(figure.sentence().text().substring(0, figure.at()))
                        .find();
    }

    private static boolean namesBoth(DisputeFigure figure) {
        String before = figure.sentence().text().substring(0, figure.at());
        return figure.about().size() > 1 || BOTH.matcher(before).find();
    }

    /** The totals a figure may mean, the most likely first; empty where a cell is not known. */
    private static List<BigDecimal> possible(AnnualReport report, About about) {
        BigDecimal review = Cells.cell(report, Dispute.REVIEW, Column.TOTAL);
        BigDecimal direct = Cells.cell(report, Dispute.LITIGATION_DIRECT, Column.TOTAL);
        BigDecimal after = Cells.cell(report, Dispute.LITIGATION_AFTER_REVIEW, Column.TOTAL);
        if (review == null || direct == null || after == null) {
            return List.of();
        }
        List<BigDecimal> possible = new ArrayList<>();
        if (about == About.RECONSIDERATION) {
            possible.add(review);
        } else {
            possible.add(direct.add(after));
            if (direct.add(after).signum() > 0) {
                possible.add(direct);
                possible.add(after);
            }
        }
        possible.add(review.add(direct).add(after));
        return possible;
    }

    private static boolean contains(List<BigDecimal> possible, BigDecimal value) {
        return value.signum() == 0
                ? possible.getFirst().signum() == 0
                : possible.stream().anyMatch(total -> total.compareTo(value) == 0);
    }

    private Finding finding(DisputeFigure figure, About about, BigDecimal total) {
        Dispute dispute = about == About.RECONSIDERATION ? Dispute.REVIEW : Dispute.LITIGATION_DIRECT;
        return DRAFT.at(
                figure.sentence().where() + " vs " + Table4.path(dispute, Column.TOTAL),
                total,
                figure.value(),
                figure.sentence().evidence(figure.at()),
                "",
                about == About.RECONSIDERATION ? "行政复议" : "行政诉讼",
                figure.value(),
                total);
    }
}
