package org.gongkai.report.write;

import org.gongkai.formats.write.HtmlWriter;
import org.gongkai.report.model.AnnualReport;

/**
 * Writes a report as a web page in the layout of the official form. Headings stand as the report has them, the official
 * one where it has none; a blank cell stays blank. A report of a year before 2019, which had no form, is an
 * {@link IllegalArgumentException}.
 */
public final class ReportHtml {

    private ReportHtml() {}

    /** A whole page that stands alone: no script, nothing loaded from elsewhere, a style for paper. */
    public static String page(AnnualReport report) {
        return HtmlWriter.page(ReportText.of(report));
    }

    /**
     * A whole page that names the file beside it in which the same report stands as {@code gongkai-report/1}: programs that follow
     * {@code link rel="alternate"} find the figures there.
     *
     * @param json the file's name; empty for none
     */
    public static String page(AnnualReport report, String json) {
        return HtmlWriter.page(ReportText.of(report), json);
    }

    /**
     * The report as one {@code article}, without style and script, for a page that has {@link #style()} among its own.
     *
     * @param titleLevel the rank of the heading that holds the report's title, 1 to 4
     */
    public static String fragment(AnnualReport report, int titleLevel) {
        return HtmlWriter.fragment(ReportText.of(report), titleLevel);
    }

    /** The style of the fragment, as CSS; it touches nothing outside the class {@code manuscript}. */
    public static String style() {
        return HtmlWriter.style();
    }
}
