package org.gongkai.app.annualreport;

import java.time.LocalDate;
import org.gongkai.report.model.AnnualReport;

/**
 * A version of an annual report as it was published; nothing changes it any more.
 *
 * @param organ the key of the organ that published it
 * @param year the report year
 * @param version 1 for what was published first, then one more with each correction
 * @param publishedOn the day
 * @param by the key of who published it
 * @param notice why it was corrected (更正说明); empty for version 1
 * @param report what was published
 */
public record Edition(
        long organ, int year, int version, LocalDate publishedOn, String by, String notice, AnnualReport report) {

    /** The address of the version on the public pages. */
    public String path() {
        return "/reports/" + organ + "/" + year + "/v/" + version;
    }

    /** Whether it corrects an earlier one. */
    public boolean corrects() {
        return version > 1;
    }
}
