package org.gongkai.report.rules.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.report.claims.Breakdown;
import org.gongkai.report.claims.Breakdown.Closed;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.Quantity;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Kind;
import org.gongkai.report.rules.Severity;

/**
 * X-SUM: a whole and its parts in the text add up ("1079条，其中9条、27条以及其他1042条": 1078). Only a list that is closed by its
 * own words, or misses the whole by next to nothing, is held against it: 其中 alone leaves a list open.
 */
final class PartsAddUp implements ClaimRule {

    @Override
    public String id() {
        return "X-SUM";
    }

    @Override
    public void check(AnnualReport report, Claims claims, Consumer<Finding> findings) {
        Set<String> told = new HashSet<>();
        for (Breakdown breakdown : claims.breakdowns()) {
            boolean closed = breakdown.closed() != Closed.OPEN && breakdown.closed() != Closed.CHANNELS;
            if (closed
                    && !breakdown.consistent()
                    && told.add(breakdown.sentence().text())) {
                Severity severity = breakdown.closed() == Closed.NEARLY ? Severity.WARNING : Severity.ERROR;
                findings.accept(finding(id(), severity, breakdown));
            }
        }
    }

    static Finding finding(String id, Severity severity, Breakdown breakdown) {
        String terms = breakdown.parts().stream()
                .map(Quantity::value)
                .map(Object::toString)
                .collect(Collectors.joining("+"));
        String sum = terms + "=" + breakdown.sum();
        return new Finding(
                id,
                Kind.NARRATIVE_BREAKDOWN,
                severity,
                breakdown.sentence().where(),
                breakdown.whole().value(),
                breakdown.sum(),
                breakdown.sentence().evidence(breakdown.whole().start()),
                id,
                List.of(breakdown.whole().value(), breakdown.whole().unit(), sum),
                Cells.FORM);
    }
}
