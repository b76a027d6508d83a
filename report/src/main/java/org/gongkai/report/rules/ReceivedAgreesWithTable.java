package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.RequestFigure;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Readings.Counted;
import org.jspecify.annotations.Nullable;

/**
 * X-NEW: the number of requests received in the text is 本年新收 of table three, or with those carried over from the year
 * before 本年新收 plus 上年结转 ("共收到和办理86件（含结转15件）" = 71 + 15). Where any figure of the text agrees, the others are
 * about something narrower and are left alone.
 */
final class ReceivedAgreesWithTable implements ClaimRule {

    private static final Draft DRAFT = Draft.error("X-NEW", Kind.NARRATIVE_VS_TABLE, Sources.FORM_2021);

    /** The sentence itself says that more is counted than came in. */
    private static final Pattern HANDLED_TOO = Pattern.compile("结转|办理|处理|应办");

    private final Readings readings;

    ReceivedAgreesWithTable(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String id() {
        return DRAFT.rule();
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        BigDecimal received = Cells.total(report, ReportRow.NEW_RECEIVED);
        if (received == null) {
            return;
        }
        Optional<RequestFigure> total = claims.requests().stream()
                .filter(figure -> figure.inAll() && figure.plain() && !agrees(report, figure, readings))
                .findFirst();
        if (total.isPresent()) {
            findings.accept(finding(report, total.get(), received));
            return;
        }
        // A zero of something narrower (上年结转0件, 当面申请0件) agrees with a zero without speaking of it.
        if (claims.requests().stream()
                .filter(figure -> figure.plain() || figure.value().signum() > 0)
                .anyMatch(figure -> agrees(report, figure, readings))) {
            return;
        }
        claims.requests().stream()
                .filter(figure -> figure.plain() && figure.value().signum() > 0)
                .filter(figure -> together(claims, figure).compareTo(figure.value()) == 0
                        || !Cells.same(received, together(claims, figure)))
                .findFirst()
                .ifPresent(figure -> findings.accept(finding(report, figure, received)));
    }

    /** "区政府收到12件，区政府办公室收到26件": what the sentence says was received in all. */
    private static BigDecimal together(Claims claims, RequestFigure figure) {
        return claims.requests().stream()
                .filter(other -> other.sentence().equals(figure.sentence()))
                .map(RequestFigure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Finding finding(AnnualReport report, RequestFigure figure, BigDecimal received) {
        Counted counted = Readings.of(readings.received(), report);
        BigDecimal all = sum(received, Cells.total(report, ReportRow.CARRIED_IN));
        boolean together = counted == Counted.ALL && !figure.fresh() && all != null;
        BigDecimal expected = together ? all : received;
        return DRAFT.at(
                figure.sentence().where() + " vs " + Cells.path(ReportRow.NEW_RECEIVED),
                expected,
                figure.value(),
                figure.sentence().text(),
                figure.fresh() || (counted == Counted.ALL && !together) ? "" : counted.variant(),
                figure.value(),
                expected);
    }

    /** Whether the figure is what the table says, as the reading of 收到 has it. */
    static boolean agrees(AnnualReport report, RequestFigure figure, Readings readings) {
        BigDecimal received = Cells.total(report, ReportRow.NEW_RECEIVED);
        BigDecimal carried = Cells.total(report, ReportRow.CARRIED_IN);
        BigDecimal finished = Cells.total(report, ReportRow.TOTAL_PROCESSED);
        if (figure.fresh()) {
            return Cells.same(received, figure.value());
        }
        boolean says = HANDLED_TOO.matcher(figure.sentence().text()).find();
        Counted counted = says ? Counted.EITHER : Readings.of(readings.received(), report);
        boolean all = Cells.same(sum(received, carried), figure.value());
        return switch (counted) {
            case EITHER -> Cells.same(received, figure.value()) || Cells.same(finished, figure.value()) || all;
            case NEW -> Cells.same(received, figure.value());
            case ALL -> all;
        };
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }
}
