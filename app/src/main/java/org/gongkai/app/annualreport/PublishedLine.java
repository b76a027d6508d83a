package org.gongkai.app.annualreport;

import java.time.LocalDate;

/**
 * A published report in a list.
 *
 * @param organ the key of the organ
 * @param year the report year
 * @param versions how many versions were published, at least 1
 * @param title of the latest version
 * @param publishedOn the day the first version was published
 * @param latestOn the day the latest version was published
 */
public record PublishedLine(
        long organ, int year, int versions, String title, LocalDate publishedOn, LocalDate latestOn) {

    /** Its address on the public pages. */
    public String path() {
        return "/reports/" + organ + "/" + year;
    }
}
