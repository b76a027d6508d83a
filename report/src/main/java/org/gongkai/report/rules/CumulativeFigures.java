package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Line;
import org.jspecify.annotations.Nullable;

/** O-STAT 历年累计主动公开的政府信息条数只增不减：本年的累计数不会少于上年报告的累计数（2019年以前的报告）。 */
final class CumulativeFigures implements ChainRule {

    private static final Pattern CUMULATIVE =
            Pattern.compile("(?:以来|历年)[^。;\\d]{0,20}累计[^。;,\\d]{0,10}公开[^。;,\\d]{0,10}信息[^。;,\\d]{0,4}(\\d{1,9})条");

    private record Figure(BigDecimal value, Line line, String words) {}

    @Override
    public String id() {
        return "O-STAT";
    }

    @Override
    public void check(AnnualReport previous, AnnualReport report, Consumer<Finding> findings) {
        if (previous.form() != FormVersion.PRE2019 || report.form() != FormVersion.PRE2019) {
            return;
        }
        Figure before = figure(previous);
        Figure now = figure(report);
        if (before != null && now != null && now.value.compareTo(before.value) < 0) {
            findings.accept(Draft.warning(id(), Kind.CROSS_YEAR_CUMULATIVE, Sources.REGULATION)
                    .at(now.line.where(), before.value, now.value, now.words, "cumulative", before.value, now.value));
        }
    }

    /** The one figure of a report; null where it states none or several. */
    private static @Nullable Figure figure(AnnualReport report) {
        Figure found = null;
        for (Chapter chapter : report.chapters()) {
            for (Line line : chapter.lines()) {
                Folded text = Folded.of(line.text());
                Matcher matcher = CUMULATIVE.matcher(text.text());
                while (matcher.find()) {
                    BigDecimal value = new BigDecimal(matcher.group(1));
                    if (found != null && found.value.compareTo(value) != 0) {
                        return null;
                    }
                    found = new Figure(value, line, text.original(matcher.start(), matcher.end()));
                }
            }
        }
        return found;
    }
}
