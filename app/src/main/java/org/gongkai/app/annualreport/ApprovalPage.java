package org.gongkai.app.annualreport;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.app.web.Crumb;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.write.ReportHtml;

/**
 * The page on which a report is handed in, reviewed or signed.
 *
 * @param year of the report
 * @param above the pages above the report's, and the report's own
 * @param approval how far it has come
 * @param report what is handed in, or was
 * @param correction whether a version is published already
 * @param differences from the published version, or from what is on record today
 * @param findings what the rules found in it
 * @param form to take the step with
 */
public record ApprovalPage(
        int year,
        List<Crumb> above,
        Approval approval,
        AnnualReport report,
        boolean correction,
        List<Difference> differences,
        List<FindingLine> findings,
        FormPage form) {

    public ApprovalPage {
        above = List.copyOf(above);
    }

    /** The address of the report's page. */
    public String path() {
        return form.path();
    }

    /** The way to a page of this title below the report's. */
    public List<Crumb> crumbs(String title) {
        List<Crumb> crumbs = new ArrayList<>(above);
        crumbs.add(Crumb.here(title));
        return crumbs;
    }

    /** The report in the official form, below a heading of the page. */
    public String html() {
        return ReportHtml.fragment(report, 2);
    }
}
