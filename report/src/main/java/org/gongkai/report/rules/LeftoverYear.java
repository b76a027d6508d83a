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
 * report year, or its first paragraph tells in the usual words what was done that year; the requests of the year before are told, and
 * those of the report year nowhere; or chapter six states the fees of the year before and never names the report year.
 */
final class LeftoverYear implements Rule {

    private static final Pattern OPENING = Pattern.compile("^(20\\d\\d)年度?[,我全]");
    private static final Pattern FEES = Pattern.compile("(20\\d\\d)年度?[^。;]{0,30}(?:收取|收费|信息处理费)");
    /** What every report says of its own year. */
    private static final Pattern USUAL = Pattern.compile(
            "^20\\d\\d年度?,?[^,。;]{0,24}?(?:(?:认真|深入|严格|全面|坚决|切实)(?:学习|贯彻|落实|执行)|坚持以|以习近平|高度重视|(?:严格)?按照|(?:紧紧)?围绕|在[^,。]{2,20}(?:领导|指导)下)");

    private static final Pattern LOOKS_BACK =
            Pattern.compile("获|评为|排名|同比|相比|较|以来|整改|问题|通报|考核|[本今]年|去年|上年|上一年|年至|年—|年-");
    private static final Pattern REQUESTS = Pattern.compile(
            "(?:^|[。:)])(20\\d\\d)年度?,?[^,。;]{0,20}?,?(?:共|全年)?(?:未收到|没有收到|未接到|收到|受理|接到)[^,。;]{0,16}申请");
    private static final Pattern ANY_REQUESTS = Pattern.compile("(?:未收到|没有收到|未接到|收到|受理|接到|办理|处理|答复)[^,。;]{0,16}申请");
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
            checkWords(report, overview, year, findings);
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

    private void checkWords(AnnualReport report, List<Line> overview, int year, Consumer<Finding> findings) {
        String all = joined(overview);
        String now = Integer.toString(year);
        boolean ofLastYear = joined(report.lines(0)).contains(Integer.toString(year - 1) + "年1");
        if (!all.contains(now) || ofLastYear) {
            return;
        }
        Folded first = Folded.of(overview.getFirst().text());
        if (first.text().startsWith(Integer.toString(year - 1))
                && USUAL.matcher(first.text()).find()
                && !LOOKS_BACK.matcher(first.text()).find()
                && !first.text().contains(now)) {
            report(overview.getFirst(), first, 0, 5, "opening", year, findings);
        }
        for (Line line : overview) {
            Folded text = Folded.of(line.text());
            if (!text.text().contains(Integer.toString(year - 1))) {
                continue;
            }
            Matcher requests = REQUESTS.matcher(text.text());
            boolean told = requests.find() && Integer.parseInt(requests.group(1)) == year - 1;
            if (told
                    && !text.text().contains(now)
                    && !LOOKS_BACK.matcher(text.text()).find()
                    && isToldOnce(overview)) {
                report(line, text, requests.start(1), requests.end(), "requests", year, findings);
            }
        }
    }

    /** Whether a single paragraph speaks of requests that came in: the report year's stand nowhere else. */
    private static boolean isToldOnce(List<Line> lines) {
        return lines.stream()
                        .filter(line -> ANY_REQUESTS
                                .matcher(Folded.of(line.text()).text())
                                .find())
                        .count()
                == 1;
    }

    private void report(
            Line line, Folded text, int from, int to, String variant, int year, Consumer<Finding> findings) {
        findings.accept(Draft.warning(id(), Kind.COPY_PASTE, Sources.NONE)
                .at(line.where(), year, year - 1, text.around(from, to, 15), variant, year - 1, year));
    }

    private static String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(Folded.of(line.text()).text()).append('\n');
        }
        return text.toString();
    }
}
