package org.gongkai.report.write;

import java.io.IOException;
import java.io.OutputStream;
import org.gongkai.formats.write.OfdWriter;
import org.gongkai.report.model.AnnualReport;

/** Writes a report as an OFD document in the layout of the official form. */
public final class ReportOfd {

    private ReportOfd() {}

    /**
     * Writes a report, with the same words as {@link ReportDocx}. The same report gives the same bytes.
     *
     * @param out is not closed
     * @throws IllegalArgumentException if the report is of a year before 2019, which had no form
     * @throws IOException only if the stream does
     */
    public static void write(AnnualReport report, OutputStream out) throws IOException {
        OfdWriter.write(ReportText.of(report), out);
    }
}
