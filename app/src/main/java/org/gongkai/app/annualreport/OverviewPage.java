package org.gongkai.app.annualreport;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.app.web.Choice;
import org.gongkai.report.compare.Indicator;
import org.gongkai.report.compare.Outlier;
import org.gongkai.report.compare.Overview;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.write.OverviewTable;
import org.jspecify.annotations.Nullable;

/**
 * The page of all published reports.
 *
 * @param overview the table; in the place of a file's name stands the address of the version
 * @param chosen what charts are drawn of
 * @param organ the viewer's organ, whose line is the thick one
 */
public record OverviewPage(Overview overview, List<Indicator> chosen, String organ) {

    /** Reports of more than these are left out, the oldest years first. */
    static final int MOST = 500;

    private static final List<Indicator> USUAL =
            List.of(Indicator.RECEIVED, Indicator.DISCLOSED_SHARE, Indicator.OPEN, Indicator.REVIEWS);

    public OverviewPage {
        chosen = List.copyOf(chosen);
    }

    /** The indicators with these keys in the order of the table; the usual ones if there are none. */
    static List<Indicator> chosen(List<String> keys) {
        List<Indicator> known =
                indicators().stream().filter(one -> keys.contains(one.key())).toList();
        return known.isEmpty() ? USUAL : known;
    }

    /** The columns of the table. */
    public static List<Indicator> indicators() {
        return Arrays.asList(Indicator.values());
    }

    /** What a chart can be drawn of. */
    public List<Choice> choices() {
        return indicators().stream()
                .map(one -> Choice.of(one.key(), one.label()))
                .toList();
    }

    /** The keys of what charts are drawn of. */
    public Set<String> keys() {
        return chosen.stream().map(Indicator::key).collect(Collectors.toSet());
    }

    /** Whether some reports were left out. */
    public boolean isCut() {
        return overview.rows().size() >= MOST;
    }

    /** One chart for each chosen indicator. */
    public List<Chart> charts() {
        return chosen.stream().map(one -> Chart.of(overview, one, organ)).toList();
    }

    /** Whether a figure of the table stands out. */
    public boolean standsOut(int row, Indicator indicator) {
        return overview.outliers().stream()
                .anyMatch(outlier -> outlier.row() == row && outlier.indicator() == indicator);
    }

    /** The reports' figures that stand out. */
    public List<Outlier> outliers() {
        return overview.outliers();
    }

    /** A sentence for each figure that stands out, or that none does. */
    public List<String> sentences() {
        List<String> all = OverviewTable.outliers(overview);
        return all.subList(0, all.size() - 1);
    }

    /** What standing out means. */
    public String measure() {
        return OverviewTable.outliers(overview).getLast();
    }

    /** A figure as it is written; a dash where there is none. */
    public static String shown(@Nullable BigDecimal figure) {
        return figure == null ? "—" : Messages.plain(figure);
    }
}
