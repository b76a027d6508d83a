package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.RequestFigure;
import org.gongkai.report.claims.ResultFigure;
import org.gongkai.report.claims.Sentence;
import org.gongkai.report.model.AnnualReport;

/**
 * X-INT: what two paragraphs say of all requests of the year is the same ("全年共收到申请35件" in the overview, 36件 below). One of
 * the two must be borne out by table three, so that the other is certainly wrong; a difference that is what was carried over
 * is none.
 */
final class ParagraphsAgree implements ClaimRule {

    private static final Draft DRAFT = Draft.warning("X-INT", Kind.NARRATIVE_INTERNAL, Sources.FORM_2021);

    private static final String YEAR =
            "(?:截至(?:20\\d\\d年)?(?:12月(?:31日|底)?|年底|年末|本年底)，|20\\d\\d年度?|全年|本年度?|年度内|年内|今年|一年来|我(?:局|办|委|镇|乡|县|区|市|街道|单位)|本(?:机关|单位|局|镇|办|委)|依申请公开[^，。；0-9]{0,6}[，：]|，)*";
    /** All that was received, and no word that narrows it. */
    private static final Pattern RECEIVED = Pattern.compile("^(?:（[^）]{1,3}）|[0-9]{1,2}[.、．])?" + YEAR
            + "(?:累计|共计|一共|总共|共)?(?:收到|受理|接收|接到|新收|收到并受理)(?:了|的)?(?:公民、法人(?:和|或|或者)其他组织(?:提出|提交)?的?)?"
            + "(?:各类)?(?:政府)?(?:信息)?(?:公开|依申请公开)?(?:申请)?(?:件|事项)?(?:共|共计)?$");
    /** "在办理的53件申请中": all that were handled. */
    private static final Pattern OF_ALL = Pattern.compile("(?:^|[，：。])(?:在|对)(?:全年)?(?:收到|受理|办理|接收)的$");

    private static final Pattern NARROWED = Pattern.compile(
            "网|信函|邮|当面|现场|线上|线下|窗口|自然人|法人|公民|企业|涉及|关于|有关|类|上年|去年|结转的|半年|季度|月|期间|对象|单位|部门|科室|所属|协助|转办|撤|延期");

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        received(report, claims, findings);
        for (ReportRow row : new ReportRow[] {ReportRow.TOTAL_PROCESSED, ReportRow.CARRIED_OUT}) {
            ended(report, claims, List.of(row), findings);
        }
        List<List<ReportRow>> seen = new ArrayList<>();
        for (ResultFigure figure : claims.results()) {
            boolean decision = figure.rows().stream().allMatch(ReportRow::isResult);
            if (decision && !seen.contains(figure.rows())) {
                seen.add(figure.rows());
                ended(report, claims, figure.rows(), findings);
            }
        }
    }

    private static void received(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        List<BigDecimal> possible = totals(report);
        RequestFigure right = null;
        for (RequestFigure figure : claims.requests()) {
            boolean all = figure.plain() && figure.value().signum() > 0;
            if (all && right == null && contains(possible, figure.value()) && saysAll(figure.sentence(), figure.at())) {
                right = figure;
            }
        }
        if (right == null) {
            return;
        }
        for (RequestFigure figure : claims.requests()) {
            boolean other = figure.plain()
                    && figure.value().signum() > 0
                    && !contains(possible, figure.value())
                    && figure.sentence().line() != right.sentence().line();
            if (other && saysAll(figure.sentence(), figure.at())) {
                findings.accept(finding(figure.sentence(), figure.at(), right.value(), figure.value()));
                return;
            }
        }
    }

    private static boolean saysAll(Sentence sentence, int at) {
        String before = sentence.text().substring(0, at);
        return RECEIVED.matcher(before).matches() || OF_ALL.matcher(before).find();
    }

    private static void ended(AnnualReport report, Claims claims, List<ReportRow> rows, Consumer<Finding> findings) {
        BigDecimal row = Cells.total(report, rows);
        List<ResultFigure> told = claims.results().stream()
                .filter(figure -> figure.whole()
                        && figure.rows().equals(rows)
                        && figure.value().signum() > 0)
                .filter(figure -> !NARROWED.matcher(figure.sentence().text()).find())
                .toList();
        ResultFigure right = told.stream()
                .filter(figure -> row != null && figure.value().compareTo(row) == 0)
                .findFirst()
                .orElse(null);
        if (right == null) {
            return;
        }
        for (ResultFigure figure : told) {
            if (figure.value().compareTo(right.value()) != 0
                    && figure.sentence().line() != right.sentence().line()) {
                findings.accept(finding(figure.sentence(), figure.at(), right.value(), figure.value()));
                return;
            }
        }
    }

    /** What 收到 and 办理 may mean by the table. */
    private static List<BigDecimal> totals(AnnualReport report) {
        BigDecimal received = Cells.total(report, ReportRow.NEW_RECEIVED);
        BigDecimal carried = Cells.total(report, ReportRow.CARRIED_IN);
        BigDecimal finished = Cells.total(report, ReportRow.TOTAL_PROCESSED);
        return received == null || carried == null || finished == null
                ? List.of()
                : List.of(received, received.add(carried), finished);
    }

    private static boolean contains(List<BigDecimal> values, BigDecimal value) {
        return values.stream().anyMatch(one -> one.compareTo(value) == 0);
    }

    private static Finding finding(Sentence sentence, int at, BigDecimal before, BigDecimal again) {
        return DRAFT.at(sentence.where(), before, again, sentence.evidence(at), "paragraphs", before, again, "件");
    }
}
