package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Breakdown.Closed;
import org.jspecify.annotations.Nullable;

/**
 * Reads the account of a paragraph's requests: what came in and what came over is what was finished and what goes over,
 * "新收118件，上年结转6件。办结115件，结转9件".
 */
final class Accounts {

    /** Requests that left the account otherwise. */
    private static final Pattern ELSE = Pattern.compile("撤回|撤销申请|合并|移送|转办|转交|并案|办理中|终止");
    /** A figure that may hold what came over. */
    private static final Pattern WITH_CARRIED = Pattern.compile("结转|应办|办理|处理|共计|合计");

    private Accounts() {}

    /** The account; null where one of its four figures is not told, or several times. */
    static @Nullable Breakdown of(Sentence paragraph, List<RequestFigure> requests, List<ResultFigure> results) {
        List<RequestFigure> plain = requests.stream()
                .filter(figure -> figure.plain() && figure.value().signum() > 0)
                .toList();
        ResultFigure in = only(results, ReportRow.CARRIED_IN);
        ResultFigure finished = only(results, ReportRow.TOTAL_PROCESSED);
        ResultFigure out = only(results, ReportRow.CARRIED_OUT);
        if (plain.isEmpty() || in == null || finished == null || out == null) {
            return null;
        }
        RequestFigure first = plain.getFirst();
        boolean several = plain.stream().anyMatch(figure -> figure.value().compareTo(first.value()) != 0);
        if (several || ELSE.matcher(paragraph.text()).find() || out.at() == finished.at()) {
            return null;
        }
        Quantity received = quantity(first.sentence(), first.at());
        Quantity done = quantity(finished.sentence(), finished.at());
        Quantity left = quantity(out.sentence(), out.at());
        if (received == null || done == null) {
            return null;
        }
        BigDecimal sum = finished.value().add(out.value());
        BigDecimal together = first.value().add(in.value());
        String behind = first.sentence().text().substring(received.end());
        boolean holdsIn = behind.startsWith("（含") || behind.startsWith("（包括") || behind.startsWith("，含");
        boolean perhaps =
                WITH_CARRIED.matcher(first.sentence().clauseBefore(received)).find();
        BigDecimal all = holdsIn ? first.value() : together;
        Quantity whole = new Quantity(
                received.start() + first.sentence().from(),
                received.end() + first.sentence().from(),
                all,
                received.unit(),
                Quantity.Bound.EXACT,
                BigDecimal.ONE,
                0);
        List<Quantity> parts = left == null ? List.of(done) : List.of(done, left);
        return new Breakdown(
                paragraph,
                whole,
                parts,
                Closed.ACCOUNT,
                sum.compareTo(all) == 0 || (perhaps && sum.compareTo(first.value()) == 0));
    }

    private static @Nullable ResultFigure only(List<ResultFigure> results, ReportRow row) {
        List<ResultFigure> figures = results.stream()
                .filter(figure -> figure.rows().equals(List.of(row)))
                .toList();
        return figures.size() == 1 ? figures.getFirst() : null;
    }

    private static @Nullable Quantity quantity(Sentence sentence, int at) {
        return sentence.quantities().stream()
                .filter(quantity -> quantity.start() == at)
                .findFirst()
                .orElse(null);
    }
}
