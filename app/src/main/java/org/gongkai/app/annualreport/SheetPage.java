package org.gongkai.app.annualreport;

import java.util.List;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;

/**
 * A form for figures or for a chapter.
 *
 * @param chapter which one; 0 also for the figures
 * @param form as it is filled in
 */
public record SheetPage(int year, int chapter, FormPage form) {

    /** The address of the report. */
    public String path() {
        return "/desk/reports/" + year;
    }

    /** The cells of table two in the year's form. */
    public List<Table2Cell> cells() {
        return Table2Cell.of(FormVersion.ofYear(year));
    }

    /** The heading of the chapter. */
    public String heading() {
        return ReportPage.heading(chapter);
    }
}
