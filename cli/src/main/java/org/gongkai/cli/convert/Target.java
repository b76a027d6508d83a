package org.gongkai.cli.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.write.ReportDocx;
import org.gongkai.report.write.ReportHtml;
import org.gongkai.report.write.ReportJson;
import org.gongkai.report.write.ReportOfd;
import org.gongkai.report.write.ReportPdf;
import org.gongkai.report.write.ReportXlsx;

/** The forms a report can be written in. */
enum Target {
    DOCX,
    PDF,
    OFD,
    HTML,
    XLSX,
    JSON;

    /** The ending of its files, with the dot. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a report.
     *
     * @param beside the name of the JSON file that a web page refers to; empty for none
     */
    void write(AnnualReport report, String beside, OutputStream out) throws IOException {
        switch (this) {
            case DOCX -> ReportDocx.write(report, out);
            case PDF -> ReportPdf.write(report, out);
            case OFD -> ReportOfd.write(report, out);
            case HTML -> out.write(ReportHtml.page(report, beside).getBytes(StandardCharsets.UTF_8));
            case XLSX -> ReportXlsx.write(report, out);
            case JSON -> out.write((ReportJson.text(report) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
