package org.gongkai.cli.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.AnnualReport;

/** Finds reports of the same organ for two consecutive years and checks the later against the earlier. */
final class Years {

    private Years() {}

    /** The same results in the same order, each with what the year before shows where it is among them. */
    static List<Checked> chained(List<Checked> all) {
        Map<String, AnnualReport> byOrganAndYear = new HashMap<>();
        for (Checked checked : all) {
            if (checked instanceof Checked.Report(AnnualReport report, var findings)
                    && report.organ() != null
                    && report.year() != null) {
                byOrganAndYear.putIfAbsent(key(report.organ(), report.year()), report);
            }
        }
        List<Checked> chained = new ArrayList<>(all.size());
        for (Checked checked : all) {
            chained.add(checked instanceof Checked.Report one ? afterPrevious(one, byOrganAndYear) : checked);
        }
        return chained;
    }

    private static Checked afterPrevious(Checked.Report one, Map<String, AnnualReport> byOrganAndYear) {
        AnnualReport report = one.report();
        if (report.organ() == null || report.year() == null) {
            return one;
        }
        AnnualReport previous = byOrganAndYear.get(key(report.organ(), report.year() - 1));
        return previous == null ? one : one.after(previous);
    }

    /** 区政府办公室 and 区人民政府办公室 are one organ. */
    private static String key(String organ, int year) {
        return organ.replace("人民", "").replaceAll("\\s", "") + "/" + year;
    }
}
