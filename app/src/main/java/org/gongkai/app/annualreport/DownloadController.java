package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.Viewers;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.write.ReportDocx;
import org.gongkai.report.write.ReportHtml;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report as a file in the official form. */
@Controller
class DownloadController {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final AnnualReports reports;

    DownloadController(AnnualReports reports) {
        this.reports = reports;
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/{year}/docx")
    ResponseEntity<byte[]> docx(@PathVariable int year, HttpServletRequest request) throws IOException {
        AnnualReport report = report(year, request);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ReportDocx.write(report, file);
        return file(report.title() + ".docx", DOCX, file.toByteArray());
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/{year}/html")
    ResponseEntity<byte[]> html(@PathVariable int year, HttpServletRequest request) {
        AnnualReport report = report(year, request);
        byte[] page = ReportHtml.page(report).getBytes(StandardCharsets.UTF_8);
        return file(report.title() + ".html", "text/html;charset=UTF-8", page);
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private AnnualReport report(int year, HttpServletRequest request) {
        return reports.report(Viewers.of(request).orElseThrow().organ().id(), year);
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(bytes);
    }
}
