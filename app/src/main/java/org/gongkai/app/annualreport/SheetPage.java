package org.gongkai.app.annualreport;

import java.util.List;
import java.util.Map;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;

/**
 * A form for figures or for a chapter.
 *
 * @param chapter which one; 0 also for the figures
 * @param seen the number of the last entry when the form was made
 * @param typed what is filled in, by field
 * @param errors what is wrong with it
 * @param changed whether somebody else changed the report since the form was made
 */
public record SheetPage(
        int year, int chapter, int seen, Map<String, String> typed, FieldErrors errors, boolean changed) {

    /** The address of the report. */
    public String path() {
        return "/desk/reports/" + year;
    }

    /** The cells of table two in the year's form. */
    public List<Table2Cell> cells() {
        return Table2Cell.of(FormVersion.ofYear(year));
    }

    /** The value of a field; empty if there is none. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The heading of the chapter. */
    public String heading() {
        return ReportPage.heading(chapter);
    }

    SheetPage refused(FieldErrors faults) {
        return new SheetPage(year, chapter, seen, typed, faults, false);
    }

    SheetPage changedTo(int now) {
        return new SheetPage(year, chapter, now, typed, FieldErrors.NONE, true);
    }
}
