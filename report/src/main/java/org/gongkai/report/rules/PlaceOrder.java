package org.gongkai.report.rules;

import java.util.List;

/** The order of places in a report: title, preamble, chapter by chapter with the table of each, then everything else. */
final class PlaceOrder {

    private static final List<String> PLACES = List.of(
            "title",
            "preamble",
            "section1",
            "section2",
            "table2",
            "section3",
            "table3",
            "section4",
            "table4",
            "section5",
            "section6");

    private PlaceOrder() {}

    static int rank(String where) {
        int end = where.length();
        for (char stop : new char[] {'.', ' '}) {
            int at = where.indexOf(stop);
            end = at >= 0 && at < end ? at : end;
        }
        int rank = PLACES.indexOf(where.substring(0, end));
        return rank >= 0 ? rank : PLACES.size();
    }
}
