package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.record.Journal;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The years, and the report of each: its tables and texts with what the rules found. */
@Controller
class ReportController {

    private final AnnualReports reports;
    private final Sheets sheets;
    private final Approvals approvals;
    private final ApprovalCourse course;
    private final Editions editions;
    private final Journal journal;

    ReportController(
            AnnualReports reports,
            Sheets sheets,
            Approvals approvals,
            ApprovalCourse course,
            Editions editions,
            Journal journal) {
        this.reports = reports;
        this.sheets = sheets;
        this.approvals = approvals;
        this.course = course;
        this.editions = editions;
        this.journal = journal;
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports")
    String years(HttpServletRequest request, Model model) {
        long organ = Viewers.of(request).orElseThrow().organ().id();
        Map<Integer, Integer> versions = editions.versions(organ);
        List<YearLine> years = reports.years().stream()
                .map(year -> new YearLine(
                        year,
                        sheets.of(organ, year),
                        Table2Cell.of(FormVersion.ofYear(year)).size(),
                        versions.getOrDefault(year, 0)))
                .toList();
        model.addAttribute("years", years);
        return "annualreport/years";
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/{year}")
    String show(
            @PathVariable int year,
            @RequestParam(defaultValue = "3") int part,
            HttpServletRequest request,
            Model model) {
        long organ = Viewers.of(request).orElseThrow().organ().id();
        model.addAttribute(
                "page",
                new ReportPage(
                        year,
                        Math.clamp(part, 1, 6),
                        reports.compile(organ, year),
                        approvals.of(organ, year),
                        editions.latest(organ, year).orElse(null),
                        journal.today().getYear() > year,
                        course.of(organ, year)));
        return "annualreport/report";
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
