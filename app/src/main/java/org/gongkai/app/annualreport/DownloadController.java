package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.Viewers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report as it stands today, as a file in the official form. */
@Controller
class DownloadController {

    private final AnnualReports reports;

    DownloadController(AnnualReports reports) {
        this.reports = reports;
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/{year}/docx")
    ResponseEntity<byte[]> docx(@PathVariable int year, HttpServletRequest request) throws IOException {
        return file(Download.DOCX, year, request);
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/{year}/html")
    ResponseEntity<byte[]> html(@PathVariable int year, HttpServletRequest request) throws IOException {
        return file(Download.HTML, year, request);
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private ResponseEntity<byte[]> file(Download kind, int year, HttpServletRequest request) throws IOException {
        return kind.answer(
                reports.report(Viewers.of(request).orElseThrow().organ().id(), year));
    }
}
