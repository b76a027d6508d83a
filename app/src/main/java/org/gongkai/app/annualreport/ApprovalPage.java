package org.gongkai.app.annualreport;

import java.util.List;
import java.util.Map;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.write.ReportHtml;

/**
 * The page on which a report is handed in, reviewed or signed.
 *
 * @param year of the report
 * @param approval how far it has come
 * @param report what is handed in, or was
 * @param correction whether a version is published already
 * @param differences from the published version, or from what is on record today
 * @param findings what the rules found in it
 * @param typed what is filled in, by field
 * @param errors what is wrong with it
 * @param changed whether somebody else took a step since the form was made
 */
public record ApprovalPage(
        int year,
        Approval approval,
        AnnualReport report,
        boolean correction,
        List<Difference> differences,
        List<FindingLine> findings,
        Map<String, String> typed,
        FieldErrors errors,
        boolean changed) {

    /** The address of the report's page. */
    public String path() {
        return "/desk/reports/" + year;
    }

    /** The value of a field; empty if there is none. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The report in the official form, below a heading of the page. */
    public String html() {
        return ReportHtml.fragment(report, 2);
    }
}
