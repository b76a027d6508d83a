package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.RequestFigure;
import org.gongkai.report.claims.ResultFigure;
import org.gongkai.report.claims.ResultLabels;
import org.gongkai.report.claims.Sentence;
import org.gongkai.report.claims.Subject;
import org.gongkai.report.claims.SubjectFigure;
import org.gongkai.report.model.AnnualReport;

/**
 * X-RES: each result in the text is its row of table three ("部分公开29件" = R3.2). Held against the table only where the text
 * speaks of the same requests, that is where its number of requests received agrees with the table. Several figures of one
 * row in the text may add up to it (已主动公开 and 予以公开 are one row).
 */
final class ResultsAgreeWithTable implements ClaimRule {

    private static final Draft DRAFT = Draft.error("X-RES", Kind.NARRATIVE_VS_TABLE, Sources.FORM_2021);

    private static final Set<Subject> APPLICANTS =
            EnumSet.range(Subject.APPLICANT_NATURAL, Subject.APPLICANT_ORGANISATION);

    /** Words that only the results of requests are called by. */
    private static final Pattern LABELLED = Pattern.compile(
            "本机关不掌握|没有现成信息|无现成信息|逾期[不未]补正|内部事务信息|行政执法案卷|年度结转|20\\d\\d年度?(?:结转|转入)|未到期|在办[^，。]{0,6}，[^。]{0,10}答复|答复期|非本机关|不属于本机关|信息不存在|补正后|不予公开|无法提供|不予处理|部分公开|予以公开|属于行政|过程性信息|禁止公开的|结转[至到]?(?:下|20)|转入下|上年[^，。]{0,3}结转");

    /** A paragraph that goes on with the requests of the one before. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:政府信息公开|信息公开|依申请公开)?申请(?:的)?(?:办理|答复|处理)(?:结果|情况)|(?:从|按)?(?:办理|答复|处理)(?:结果|情况)(?:看|来看|为|：|方面|，|分)|申请人(?:中|为|类型|构成)");

    private static final Pattern OTHER_MATTERS = Pattern.compile("咨询|(?<!答复|第三方)意见|信访件|热线|留言|建议|提案|工单|来信");

    private final Readings readings;

    ResultsAgreeWithTable(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        Set<Integer> accounts = new HashSet<>();
        for (RequestFigure figure : claims.requests()) {
            if (figure.value().signum() > 0 && ReceivedAgreesWithTable.agrees(report, figure, readings)) {
                accounts.add(figure.sentence().topic());
            }
        }
        boolean ofOtherRequests = claims.requests().stream()
                .anyMatch(figure -> figure.plain() && figure.value().signum() > 0);
        if (accounts.isEmpty() && ofOtherRequests) {
            return;
        }
        SubjectsAgree.check(
                DRAFT,
                report,
                claims,
                APPLICANTS::contains,
                (figure, table) -> !isAccount(figure.sentence(), accounts)
                        || SubjectCells.isOfFinished(report, figure)
                        || isAnyOrganisation(report, figure),
                findings);
        Map<List<ReportRow>, List<ResultFigure>> byRows = new LinkedHashMap<>();
        for (ResultFigure figure : claims.results()) {
            byRows.computeIfAbsent(figure.rows(), rows -> new ArrayList<>()).add(figure);
        }
        byRows.forEach((rows, figures) -> check(report, rows, figures, byRows.keySet(), accounts, findings));
    }

    /** 企业 may be said of all organisations. */
    private static boolean isAnyOrganisation(AnnualReport report, SubjectFigure figure) {
        return figure.subject() == Subject.APPLICANT_BUSINESS
                && !figure.sentence().text().contains("商业企业")
                && Cells.same(SubjectCells.value(report, Subject.APPLICANT_ORGANISATION), figure.value());
    }

    private void check(
            AnnualReport report,
            List<ReportRow> rows,
            List<ResultFigure> figures,
            Set<List<ReportRow>> told,
            Set<Integer> accounts,
            Consumer<Finding> findings) {
        BigDecimal row = Cells.total(report, rows);
        boolean others = told.contains(ResultLabels.UNABLE) || told.contains(ResultLabels.REFUSED);
        if (row == null || agrees(figures, row) || (!others && isWiderRefusal(report, rows, figures))) {
            return;
        }
        for (ResultFigure figure : figures) {
            if (figure.whole() && inAccount(figure, accounts)) {
                findings.accept(finding(figure, rows, row));
                return;
            }
        }
    }

    /** Whether a figure is the row, or the figures of one sentence, or all that name the whole row, add up to it. */
    private static boolean agrees(List<ResultFigure> figures, BigDecimal row) {
        BigDecimal wholes = BigDecimal.ZERO;
        Map<Sentence, BigDecimal> sentences = new HashMap<>();
        for (ResultFigure figure : figures) {
            BigDecimal value = figure.value();
            if (value.compareTo(row) == 0) {
                return true;
            }
            wholes = figure.whole() ? wholes.add(value) : wholes;
            sentences.merge(figure.sentence(), value, BigDecimal::add);
        }
        return wholes.compareTo(row) == 0 || sentences.values().stream().anyMatch(sum -> sum.compareTo(row) == 0);
    }

    /** "不予公开" is also used for everything that was not given. */
    private static boolean isWiderRefusal(AnnualReport report, List<ReportRow> rows, List<ResultFigure> figures) {
        if (rows.getFirst() != ReportRow.DENIED_STATE_SECRET || rows.size() == 1) {
            return false;
        }
        BigDecimal denied = Cells.total(report, rows);
        BigDecimal unable = Cells.total(report, ResultLabels.UNABLE);
        BigDecimal refused = Cells.total(report, ResultLabels.REFUSED);
        if (denied == null || unable == null || refused == null) {
            return true;
        }
        return agrees(figures, denied.add(unable))
                || agrees(figures, denied.add(refused))
                || agrees(figures, denied.add(unable).add(refused));
    }

    /**
     * Whether the figure stands in an account of the year's requests, not in a story about some of them: in the paragraph
     * that gives the number received, or in a sentence about requests.
     */
    private static boolean inAccount(ResultFigure figure, Set<Integer> accounts) {
        return isAccount(figure.sentence(), accounts);
    }

    private static boolean isAccount(Sentence sentence, Set<Integer> accounts) {
        String text = sentence.text();
        boolean about = accounts.isEmpty()
                && (text.contains("申请") || LABELLED.matcher(text).find());
        return (sentence.where().startsWith("section1") || sentence.where().startsWith("section3"))
                && (accounts.contains(sentence.topic())
                        || about
                        || (accounts.contains(sentence.topic() - 1)
                                && GOES_ON.matcher(text).lookingAt()))
                && (text.contains("申请") || !OTHER_MATTERS.matcher(text).find())
                && !text.contains("全区")
                && !text.contains("全市")
                && !text.contains("全县")
                && !text.contains("部门");
    }

    private Finding finding(ResultFigure figure, List<ReportRow> rows, BigDecimal row) {
        return DRAFT.at(
                figure.sentence().where() + " vs " + Cells.path(rows.getFirst()),
                row,
                figure.value(),
                figure.sentence().evidence(figure.at()),
                "",
                figure.label(),
                figure.value(),
                row);
    }
}
