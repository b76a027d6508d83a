package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.Percents;
import org.gongkai.report.claims.Quantity;
import org.gongkai.report.claims.Share;
import org.gongkai.report.model.AnnualReport;
import org.jspecify.annotations.Nullable;

/**
 * X-PCT: a percentage in the text is the share of its part in its whole, rounded or cut to the digits shown (65 of 86 =
 * 75.58 %). Any figure of the paragraph may be the whole; where none gives the percentage, it is wrong if the sentence
 * names the whole, or if it misses one by less than two points.
 */
final class SharesAgree implements ClaimRule {

    private static final Draft DRAFT = Draft.warning("X-PCT", Kind.NARRATIVE_PERCENT, Sources.FORM_2021);

    private static final BigDecimal CLOSE = BigDecimal.valueOf(2);

    private static final Pattern OF_FINISHED = Pattern.compile("占(?:全部|全年|已)?(?:办结|答复)");

    private static final Pattern OF_NEW = Pattern.compile("占(?:全年|本年度?|年度)?新收");

    /** All that came in, with or without what came over: not what was finished. */
    private static final Pattern OF_RECEIVED = Pattern.compile("占(?:全部|全年|本年度?)?申请(?:总量|总数|总件数|数量)");

    private static final Pattern REQUESTS = Pattern.compile("申请|无法提供|不予公开|部分公开|予以公开");

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        for (Share share : claims.shares()) {
            Quantity percent = share.percent();
            BigDecimal whole = wrongAgainst(report, share);
            if (whole != null) {
                BigDecimal right = Percents.of(share.part(), whole, Math.max(percent.decimals(), 1));
                findings.accept(DRAFT.at(
                        share.sentence().where(),
                        right,
                        percent.value(),
                        share.sentence().evidence(percent.start()),
                        "",
                        share.part(),
                        whole,
                        right,
                        percent.value()));
            }
        }
    }

    /** The whole that the percentage is wrong against; null where it is right or the whole is not clear. */
    private static @Nullable BigDecimal wrongAgainst(AnnualReport report, Share share) {
        if (share.certain()) {
            return share.whole() == null || share.holds(share.whole()) ? null : share.whole();
        }
        String text = share.sentence().text();
        List<BigDecimal> tables = OF_FINISHED.matcher(text).find()
                ? finished(report)
                : OF_NEW.matcher(text).find()
                        ? received(report)
                        : OF_RECEIVED.matcher(text).find() ? allReceived(report) : tableTotals(report);
        if (anyAgrees(share, share.wholes()) || anyAgrees(share, tables)) {
            return null;
        }
        if (share.whole() != null) {
            return share.holds(share.whole()) ? null : share.whole();
        }
        boolean ofRequests = share.near().isEmpty()
                && share.open()
                && REQUESTS.matcher(share.sentence().text()).find();
        if (ofRequests && !tables.isEmpty() && tables.getFirst().compareTo(share.part()) >= 0) {
            return tables.getFirst();
        }
        List<BigDecimal> near = new ArrayList<>(share.near());
        near.addAll(tables);
        for (BigDecimal whole : near) {
            if (Percents.distance(share.percent().value(), share.part(), whole).compareTo(CLOSE) < 0) {
                return whole;
            }
        }
        return null;
    }

    private static boolean anyAgrees(Share share, List<BigDecimal> wholes) {
        return wholes.stream().anyMatch(share::holds);
    }

    private static List<BigDecimal> received(AnnualReport report) {
        BigDecimal received = Cells.total(report, ReportRow.NEW_RECEIVED);
        return received == null || received.signum() == 0 ? List.of() : List.of(received);
    }

    private static List<BigDecimal> allReceived(AnnualReport report) {
        BigDecimal received = Cells.total(report, ReportRow.NEW_RECEIVED);
        BigDecimal carried = Cells.total(report, ReportRow.CARRIED_IN);
        return received == null || received.signum() == 0
                ? List.of()
                : carried == null ? List.of(received) : List.of(received, received.add(carried));
    }

    private static List<BigDecimal> finished(AnnualReport report) {
        BigDecimal finished = Cells.total(report, ReportRow.TOTAL_PROCESSED);
        return finished == null || finished.signum() == 0 ? List.of() : List.of(finished);
    }

    /** Requests received, received with those carried over, and finished: what shares of requests are shares of. */
    private static List<BigDecimal> tableTotals(AnnualReport report) {
        BigDecimal received = Cells.total(report, ReportRow.NEW_RECEIVED);
        BigDecimal carried = Cells.total(report, ReportRow.CARRIED_IN);
        BigDecimal finished = Cells.total(report, ReportRow.TOTAL_PROCESSED);
        List<BigDecimal> totals = new ArrayList<>();
        if (received != null) {
            totals.add(received);
        }
        if (received != null && carried != null) {
            totals.add(received.add(carried));
        }
        if (finished != null) {
            totals.add(finished);
        }
        totals.removeIf(total -> total.signum() == 0);
        return totals;
    }
}
