package org.gongkai.app.annualreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.gongkai.app.web.Attachment;
import org.gongkai.formats.pdfa.MissingGlyph;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.write.ReportDocx;
import org.gongkai.report.write.ReportHtml;
import org.gongkai.report.write.ReportOfd;
import org.gongkai.report.write.ReportPdf;
import org.gongkai.report.write.ReportXlsx;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** The kinds of files that a report is given out as. */
public enum Download {
    DOCX("docx", "Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "PDF", "application/pdf"),
    OFD("ofd", "OFD", "application/ofd"),
    XLSX("xlsx", "表格（Excel）", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    HTML("html", "网页", "text/html;charset=UTF-8"),
    JSON("json", "数据（JSON）", "application/json");

    private final String ending;
    private final String label;
    private final String type;

    Download(String ending, String label, String type) {
        this.ending = ending;
        this.label = label;
        this.type = type;
    }

    /**
     * The kind with this ending.
     *
     * @throws NoSuchElementException if there is none
     */
    public static Download of(String ending) {
        return Stream.of(values())
                .filter(kind -> kind.ending.equals(ending))
                .findFirst()
                .orElseThrow();
    }

    /** What its names end with, without the dot. */
    public String ending() {
        return ending;
    }

    /** What it is called on a page. */
    public String label() {
        return label;
    }

    /** The file as an answer to be saved. */
    public ResponseEntity<byte[]> answer(AnnualReport report) throws IOException {
        return saved(report.title() + "." + ending, type, bytes(report));
    }

    /** A file of this kind that is no report of its own, as an answer to be saved. */
    ResponseEntity<byte[]> saved(String name, byte[] file) {
        return saved(name + "." + ending, type, file);
    }

    /** Any file as an answer to be saved. */
    static ResponseEntity<byte[]> saved(String name, String type, byte[] file) {
        String disposition = Attachment.named(name);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(file);
    }

    /** Something that writes a report into a stream. */
    private interface Writer {
        void write(AnnualReport report, OutputStream out) throws IOException;
    }

    /** A character that the fonts lack is told as something the request cannot have; the other kinds of files have it. */
    private static byte[] pdf(AnnualReport report) throws IOException {
        try {
            return written(report, ReportPdf::write);
        } catch (MissingGlyph e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage(), e);
        }
    }

    private static byte[] written(AnnualReport report, Writer writer) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        writer.write(report, file);
        return file.toByteArray();
    }

    private byte[] bytes(AnnualReport report) throws IOException {
        return switch (this) {
            case DOCX -> written(report, ReportDocx::write);
            case PDF -> pdf(report);
            case OFD -> written(report, ReportOfd::write);
            case XLSX -> written(report, ReportXlsx::write);
            case HTML -> ReportHtml.page(report).getBytes(StandardCharsets.UTF_8);
            case JSON -> FrozenReport.text(report).getBytes(StandardCharsets.UTF_8);
        };
    }
}
