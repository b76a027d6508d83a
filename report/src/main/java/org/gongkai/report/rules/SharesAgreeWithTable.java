package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.Percents;
import org.gongkai.report.claims.Quantity;
import org.gongkai.report.claims.RowShare;
import org.gongkai.report.model.AnnualReport;
import org.jspecify.annotations.Nullable;

/**
 * X-PCT: a share of results or of a kind of applicant that is told in per cent only is that of table three, among all finished or
 * all received.
 */
final class SharesAgreeWithTable implements ClaimRule {

    private static final Draft DRAFT = Draft.warning("X-PCT", Kind.NARRATIVE_PERCENT, Sources.FORM_2021);

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        List<BigDecimal> wholes = Stream.of(ReportRow.TOTAL_PROCESSED, ReportRow.NEW_RECEIVED)
                .map(row -> Cells.total(report, row))
                .filter(Objects::nonNull)
                .filter(whole -> whole.signum() > 0)
                .toList();
        for (RowShare share : claims.rowShares()) {
            BigDecimal part = part(report, share);
            Quantity percent = share.percent();
            if (part == null || wholes.isEmpty() || part.compareTo(wholes.getFirst()) > 0) {
                continue;
            }
            boolean holds = wholes.stream()
                    .anyMatch(whole -> Percents.agrees(percent.value(), percent.decimals(), part, whole));
            if (!holds) {
                BigDecimal right = Percents.of(part, wholes.getFirst(), Math.max(percent.decimals(), 1));
                findings.accept(DRAFT.at(
                        share.sentence().where(),
                        right,
                        percent.value(),
                        share.sentence().evidence(percent.start()),
                        "",
                        part,
                        wholes.getFirst(),
                        right,
                        percent.value()));
            }
        }
    }

    private static @Nullable BigDecimal part(AnnualReport report, RowShare share) {
        return share.subject() == null
                ? Cells.total(report, share.rows())
                : SubjectCells.value(report, share.subject());
    }
}
