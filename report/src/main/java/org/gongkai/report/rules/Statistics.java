package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Line;

/**
 * The 政府信息公开情况统计表 that reports before 2019 carry behind the text: indicators in a fixed order, each with a unit and a
 * figure. In a file an indicator is one line, or its label, unit and figure are lines of their own.
 */
final class Statistics {

    /**
     * One indicator with its figure.
     *
     * @param label its words without number and brackets
     */
    record Indicator(String label, BigDecimal value, Line line) {}

    private static final String UNITS = "件|条|次|篇|人|个|万元|元|份|场";
    private static final Pattern LABEL = Pattern.compile(
            "^(?:其中:)?(?:[(]?[一二三四五六七八九十\\d]{1,3}[).、])?(?:其中:)?([^\\d,。;:()]{3,40}?数(?:量)?)(?:[(][^()]*[)])?");
    private static final Pattern FIGURE =
            Pattern.compile("^(?:" + UNITS + ")?(\\d{1,9}(?:\\.\\d{1,4})?)(?:" + UNITS + ")?$");
    private static final Pattern UNIT = Pattern.compile("^(?:" + UNITS + "|[-—/]*)$");

    private Statistics() {}

    /** The indicators of a report that have a figure, in order. */
    static List<Indicator> of(AnnualReport report) {
        List<Indicator> indicators = new ArrayList<>();
        for (Chapter chapter : report.chapters()) {
            String label = "";
            Line labelled = null;
            for (Line line : chapter.lines()) {
                String text = Folded.of(line.text()).text();
                Matcher start = LABEL.matcher(text);
                boolean named = start.find();
                if (named) {
                    label = start.group(1);
                    labelled = line;
                    text = text.substring(start.end());
                }
                Matcher figure = FIGURE.matcher(text);
                if (labelled != null && figure.matches()) {
                    indicators.add(new Indicator(label, new BigDecimal(figure.group(1)), labelled));
                    labelled = null;
                } else if (!UNIT.matcher(text).matches()) {
                    labelled = null;
                }
            }
        }
        return indicators;
    }
}
