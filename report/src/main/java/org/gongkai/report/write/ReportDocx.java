package org.gongkai.report.write;

import java.io.IOException;
import java.io.OutputStream;
import org.gongkai.formats.write.DocxWriter;
import org.gongkai.report.model.AnnualReport;

/** Writes a report as a Word document in the layout of the official form. */
public final class ReportDocx {

    private ReportDocx() {}

    /**
     * Writes a report. Headings stand as the report has them, the official one where it has none; a blank cell stays blank.
     * The same report gives the same bytes.
     *
     * @param out is not closed
     * @throws IllegalArgumentException if the report is of a year before 2019, which had no form
     * @throws IOException only if the stream does
     */
    public static void write(AnnualReport report, OutputStream out) throws IOException {
        DocxWriter.write(ReportText.of(report), out);
    }
}
