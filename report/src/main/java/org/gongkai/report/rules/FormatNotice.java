package org.gongkai.report.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Line;
import org.jspecify.annotations.Nullable;

/**
 * F-BASIS 援引的依据是本年度有效的：2021年度起的格式通知是国办公开办函〔2021〕30号，2019、2020年度是〔2019〕60号；
 * 2019年5月15日起施行的条例是国务院令第711号，此前是第492号（国务院令第711号）。
 *
 * <p>A report that names the right one too, or calls the other one the old one, is not wrong.
 */
final class FormatNotice implements Rule {

    private static final String BRACKETS = "[〔\\[【(〈<{]?";
    private static final String CLOSING = "[〕\\]】)〉>}]?";
    private static final Pattern NOTICE_2019 = notice("2019", "60");
    private static final Pattern NOTICE_2021 = notice("2021", "30");
    /** The title of the notice of 2021, for reports that cite it without its number; the number of the other one is not its. */
    private static final Pattern TITLE_2021 =
            Pattern.compile("年度报告格式[》>〉](?!(?:的通知)?[》>〉]?[（(\\s]{0,3}国办公开办?函?[〔\\[【(〈<{]?2019)");

    private static final Pattern DECREE_492 = Pattern.compile("国务院令" + BRACKETS + "第?492号" + CLOSING);
    private static final Pattern DECREE_711 = Pattern.compile("711号");
    private static final Pattern SPOKEN_OF_AS_OLD = Pattern.compile("原|旧|修订前|废止|曾");

    @Override
    public String id() {
        return "F-BASIS";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Integer year = report.year();
        if (year == null || year < 2019) {
            return;
        }
        if (year >= 2021) {
            stale(report, NOTICE_2019, List.of(NOTICE_2021, TITLE_2021), Sources.FORM_2021, year, findings);
        } else {
            stale(report, NOTICE_2021, List.of(NOTICE_2019), Sources.FORM_2019, year, findings);
        }
        stale(report, DECREE_492, List.of(DECREE_711), "国务院令第711号", year, findings);
    }

    private void stale(
            AnnualReport report,
            Pattern wrong,
            List<Pattern> right,
            String expected,
            int year,
            Consumer<Finding> findings) {
        Finding first = null;
        for (var chapter : report.chapters()) {
            for (Line line : chapter.lines()) {
                if (!mayCite(line.text())) {
                    continue;
                }
                Folded text = Folded.of(line.text());
                if (right.stream()
                        .anyMatch(pattern -> pattern.matcher(text.text()).find())) {
                    return;
                }
                Finding here = first == null ? cited(line, text, wrong, expected, year) : null;
                first = here != null ? here : first;
            }
        }
        if (first != null) {
            findings.accept(first);
        }
    }

    /** Whether a number or the title of a notice can stand in the words. */
    private static boolean mayCite(String words) {
        return words.indexOf('号') >= 0 || words.indexOf('格') >= 0;
    }

    private @Nullable Finding cited(Line line, Folded text, Pattern wrong, String expected, int year) {
        Matcher matcher = wrong.matcher(text.text());
        if (!matcher.find()) {
            return null;
        }
        String before = text.text().substring(Math.max(0, matcher.start() - 40), matcher.start());
        String behind =
                text.text().substring(matcher.end(), Math.min(text.text().length(), matcher.end() + 10));
        if (SPOKEN_OF_AS_OLD
                .matcher(before.substring(before.lastIndexOf('。') + 1) + behind)
                .find()) {
            return null;
        }
        String found = text.original(matcher.start(), matcher.end());
        return Draft.warning(id(), Kind.STALE_LEGAL_BASIS, expected)
                .at(
                        line.where(),
                        expected,
                        found,
                        text.around(matcher.start(), matcher.end(), 30),
                        "",
                        found,
                        expected,
                        year);
    }

    private static Pattern notice(String year, String number) {
        return Pattern.compile("国办公开办?函?" + BRACKETS + year + CLOSING + "第?" + number + "号");
    }
}
