package org.gongkai.report.write;

import java.io.IOException;
import java.io.OutputStream;
import org.gongkai.formats.pdfa.MissingGlyph;
import org.gongkai.formats.pdfa.PdfWriter;
import org.gongkai.report.model.AnnualReport;

/** Writes a report as PDF/A-2b in the layout of the official form, for the archive and the disclosure column. */
public final class ReportPdf {

    private ReportPdf() {}

    /**
     * Writes a report. Headings stand as the report has them, the official one where it has none; a blank cell stays blank.
     * The same report gives the same bytes.
     *
     * @param out is not closed
     * @throws IllegalArgumentException if the report is of a year before 2019, which had no form
     * @throws MissingGlyph if the report has a character that the embedded fonts lack
     * @throws IOException only if the stream does
     */
    public static void write(AnnualReport report, OutputStream out) throws IOException {
        PdfWriter.write(ReportText.of(report), out);
    }
}
