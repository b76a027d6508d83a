package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Breakdown;
import org.gongkai.report.claims.Breakdown.Closed;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.Quantity;
import org.gongkai.report.claims.ResultLabels;
import org.gongkai.report.model.AnnualReport;

/**
 * X-SUM: a whole and its parts in the text add up ("1079条，其中9条、27条以及其他1042条": 1078). Only a list that is closed by its
 * own words, or misses the whole by next to nothing, is held against it: 其中 alone leaves a list open.
 */
final class PartsAddUp implements ClaimRule {

    private static final Draft CERTAIN = Draft.error("X-SUM", Kind.NARRATIVE_BREAKDOWN, Sources.FORM_2021);
    private static final Draft PERHAPS = Draft.warning("X-SUM", Kind.NARRATIVE_BREAKDOWN, Sources.FORM_2021);

    private static final List<ReportRow> RESULTS =
            Stream.of(ReportRow.values()).filter(ReportRow::isResult).toList();

    private static final List<List<ReportRow>> GROUPS = List.of(
            ResultLabels.DENIED,
            ResultLabels.UNABLE,
            ResultLabels.REFUSED,
            List.of(ReportRow.GRANTED, ReportRow.PARTIAL),
            List.of(ReportRow.OTHER_NO_CORRECTION, ReportRow.OTHER_FEE_UNPAID, ReportRow.OTHER_ELSE));

    @Override
    public String id() {
        return CERTAIN.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        Set<String> told = new HashSet<>();
        for (Breakdown breakdown : claims.breakdowns()) {
            boolean closed = breakdown.closed() != Closed.OPEN && breakdown.closed() != Closed.CHANNELS;
            if (closed
                    && !breakdown.consistent()
                    && !isAccount(report, breakdown)
                    && !isCarriedOver(report, breakdown)
                    && !isHeldAgainstRows(report, breakdown)
                    && told.add(breakdown.sentence().line() + " "
                            + breakdown.whole().value())) {
                findings.accept(finding(breakdown.closed() == Closed.NEARLY ? PERHAPS : CERTAIN, breakdown, ""));
            }
        }
    }

    /** "新收35件，答复34件，结转下年度3件": two of the year before were answered too, which the sentence need not say. */
    private static boolean isAccount(AnnualReport report, Breakdown breakdown) {
        BigDecimal carried = Cells.total(report, ReportRow.CARRIED_IN);
        boolean heldOneByOne = breakdown.closed() == Closed.ACCOUNT && carried != null;
        return heldOneByOne
                || (breakdown.closed() == Closed.FINISHED_AND_OPEN
                        && carried != null
                        && breakdown.whole().value().add(carried).compareTo(breakdown.sum()) == 0
                        && Cells.same(
                                Cells.total(report, ReportRow.NEW_RECEIVED),
                                breakdown.whole().value()));
    }

    /** "收到114件，办理结果为：…" (110): as the table has it, what was received and what was finished; the rest is carried over. */
    private static boolean isCarriedOver(AnnualReport report, Breakdown breakdown) {
        return breakdown.closed() != Closed.TOTAL
                && breakdown.parts().size() > 2
                && Cells.same(
                        Cells.total(report, ReportRow.NEW_RECEIVED),
                        breakdown.whole().value())
                && Cells.same(Cells.total(report, ReportRow.TOTAL_PROCESSED), breakdown.sum());
    }

    /** "办结240件，其中予以公开96件…" without all results: where the table has each of them, the others are only left untold. */
    private static boolean isHeldAgainstRows(AnnualReport report, Breakdown breakdown) {
        boolean some = breakdown.closed() == Closed.RESULTS
                && breakdown.sum().compareTo(breakdown.whole().value()) < 0
                && Cells.same(
                        Cells.total(report, ReportRow.TOTAL_PROCESSED),
                        breakdown.whole().value());
        return some
                && Cells.same(Cells.total(report, RESULTS), breakdown.whole().value())
                && breakdown.parts().stream().allMatch(part -> isResult(report, part.value()));
    }

    private static boolean isResult(AnnualReport report, BigDecimal value) {
        boolean row = RESULTS.stream().anyMatch(result -> Cells.same(Cells.total(report, result), value));
        return row || GROUPS.stream().anyMatch(group -> Cells.same(Cells.total(report, group), value));
    }

    static Finding finding(Draft draft, Breakdown breakdown, String variant) {
        Quantity whole = breakdown.whole();
        boolean tenThousands = whole.isMoney() && whole.isInTenThousands();
        int places = tenThousands ? 4 : 0;
        BigDecimal stands = shown(whole.value(), places);
        BigDecimal sum = shown(breakdown.sum(), places);
        String terms = breakdown.parts().stream()
                .map(part -> shown(part.value(), places).toPlainString())
                .collect(Collectors.joining("+"))
                .replace("+-", "-");
        return draft.at(
                breakdown.sentence().where(),
                stands,
                sum,
                breakdown.sentence().evidence(whole.start()),
                variant,
                stands,
                tenThousands ? "万元" : whole.unit(),
                terms + "=" + sum.toPlainString(),
                sum);
    }

    /** The figure with its point moved, as people write it. */
    private static BigDecimal shown(BigDecimal value, int places) {
        BigDecimal moved = value.movePointLeft(places).stripTrailingZeros();
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }
}
