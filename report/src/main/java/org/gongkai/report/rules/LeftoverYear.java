package org.gongkai.report.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Line;

/**
 * F-COPY 沿用往年的文字而没有改年度。
 *
 * <p>Named only where nothing else can be meant: chapter one opens with the year before and the whole chapter never names the
 * report year; or chapter six states the fees of the year before and never names the report year.
 */
final class LeftoverYear implements Rule {

    private static final Pattern OPENING = Pattern.compile("^(20\\d\\d)年度?[,我全]");
    private static final Pattern FEES = Pattern.compile("(20\\d\\d)年度?[^。;]{0,30}(?:收取|收费|信息处理费)");
    private static final Pattern THIS_YEAR = Pattern.compile("本年|今年|全年");

    @Override
    public String id() {
        return "F-COPY";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Integer year = report.year();
        if (year == null
                || report.form() == FormVersion.PRE2019
                || !report.title().contains(year.toString())) {
            return;
        }
        List<Line> overview = report.lines(1);
        if (!overview.isEmpty()) {
            check(report, 1, overview.getFirst(), OPENING, year, findings);
        }
        for (Line line : report.lines(6)) {
            check(report, 6, line, FEES, year, findings);
        }
    }

    private void check(
            AnnualReport report, int chapter, Line line, Pattern pattern, int year, Consumer<Finding> findings) {
        Folded text = Folded.of(line.text());
        Matcher matcher = pattern.matcher(text.text());
        if (!matcher.find() || Integer.parseInt(matcher.group(1)) != year - 1) {
            return;
        }
        String all = joined(report.lines(chapter));
        boolean told = all.contains(Integer.toString(year))
                || (chapter == 6 && THIS_YEAR.matcher(all).find());
        // An opening that has the same year puts the title in question, not the chapter: F-PERIOD names it.
        if (!told && !joined(report.lines(0)).contains(Integer.toString(year - 1) + "年1")) {
            findings.accept(Draft.warning(id(), Kind.COPY_PASTE, Sources.NONE)
                    .at(
                            "section" + chapter,
                            year,
                            year - 1,
                            text.around(matcher.start(), matcher.end(), 15),
                            "year",
                            ChapterTitle.numeral(chapter),
                            year - 1,
                            year));
        }
    }

    private static String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(Folded.of(line.text()).text()).append('\n');
        }
        return text.toString();
    }
}
