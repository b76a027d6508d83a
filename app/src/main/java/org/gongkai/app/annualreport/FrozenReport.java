package org.gongkai.app.annualreport;

import java.nio.charset.StandardCharsets;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.write.ReportJson;

/** A report as it is kept on record, in {@code gongkai-report/1}: the very text that is given out, from which exactly the same report comes back. */
public final class FrozenReport {

    private FrozenReport() {}

    /** As the text. */
    public static String text(AnnualReport report) {
        return ReportJson.text(report);
    }

    /** From a text that was put on record. */
    public static AnnualReport read(String text) {
        return switch (ReportJson.read(text.getBytes(StandardCharsets.UTF_8))) {
            case ReadReport.Report read -> read.report();
            case ReadReport.Refused no -> throw new IllegalStateException("not a report on record: " + no);
        };
    }
}
