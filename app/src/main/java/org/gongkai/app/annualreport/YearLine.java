package org.gongkai.app.annualreport;

/**
 * A year in the list of reports.
 *
 * @param year the report year
 * @param sheet what was entered for it
 * @param cells how many cells its table two has
 * @param versions how many versions were published
 */
public record YearLine(int year, Sheet sheet, int cells, int versions) {

    /** What the public has of it. */
    public String published() {
        return versions == 0 ? "未发布" : "已发布第" + versions + "版";
    }

    /** How far people have come with it; figures and texts only, as all else is counted. */
    public String state() {
        return sheet.seq() == 0
                ? "未开始"
                : "表二已填 " + sheet.figures().size() + " / " + cells + " 项，正文已写 "
                        + sheet.chapters().size() + " 部分";
    }
}
