package org.gongkai.report.rules;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Line;
import org.jspecify.annotations.Nullable;

/**
 * F-PERIOD 标题的年度、写明的统计期限、开头自称的年度一致（《中华人民共和国政府信息公开条例》第四十九条：报告的是上一年度）。
 *
 * <p>Only the stated period (1 January to 31 December) and the words by which the report names itself count; other years in
 * the text are no error.
 */
final class StatedPeriod implements Rule {

    private static final String SOURCE = "《中华人民共和国政府信息公开条例》第四十九条";
    private static final Pattern TITLE = Pattern.compile("((?:19|20)\\d\\d)年");
    private static final Pattern PERIOD = Pattern.compile(
            "(20\\d\\d)[年./-]0?1[月./-]0?1日?(?:[0零]时)?起?,?[至到止—~–-]+(?:(20\\d\\d)[年./-]|[同当本]年)?12[月./-]31");
    private static final Pattern OWN_NAME =
            Pattern.compile("(?:现公布|现发布|现将|特编制|公布|编制|发布|形成)[^。;,《]{0,25}?(20\\d\\d)年度?政府信息公开(?:工作)?年度?报告");

    @Override
    public String id() {
        return "F-PERIOD";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Integer year = titleYear(report.title());
        if (year == null) {
            return;
        }
        for (Chapter chapter : report.chapters()) {
            for (Line line : chapter.lines()) {
                if (chapter.number() > 0 && !mayStatePeriod(line.text())) {
                    continue;
                }
                check(line, chapter.number() == 0, year, findings);
            }
        }
    }

    private void check(Line line, boolean opening, int year, Consumer<Finding> findings) {
        Folded text = Folded.of(line.text());
        Matcher period = PERIOD.matcher(text.text());
        if (text.text().contains("31")
                && period.find()
                && (opening || isAboutStatistics(text.text(), period.start()))) {
            int from = Integer.parseInt(period.group(1));
            int to = period.group(2) == null ? from : Integer.parseInt(period.group(2));
            if (from != year || to != year) {
                report(line, text, period, year, from != year ? from : to, "", findings);
            }
        }
        Matcher name = OWN_NAME.matcher(text.text());
        if (opening && name.find() && Integer.parseInt(name.group(1)) != year) {
            report(line, text, name, year, Integer.parseInt(name.group(1)), "name", findings);
        }
    }

    /** Whether the last day of a month can stand in the words. */
    private static boolean mayStatePeriod(String words) {
        return words.indexOf('3') >= 0 || words.indexOf('３') >= 0;
    }

    private static boolean isAboutStatistics(String text, int end) {
        String before = text.substring(Math.max(0, end - 30), end);
        return before.contains("统计") || before.contains("所列数据");
    }

    private void report(
            Line line, Folded text, Matcher at, int year, int found, String variant, Consumer<Finding> findings) {
        String words = text.original(at.start(), at.end());
        findings.accept(Draft.error(id(), Kind.YEAR_MISMATCH, SOURCE)
                .at(line.where(), year, found, words, variant, year, words));
    }

    private static @Nullable Integer titleYear(String title) {
        Matcher matcher = TITLE.matcher(Folded.of(title).text());
        Integer year = null;
        while (matcher.find()) {
            int found = Integer.parseInt(matcher.group(1));
            if (year != null && year != found) {
                return null;
            }
            year = found;
        }
        return year;
    }
}
