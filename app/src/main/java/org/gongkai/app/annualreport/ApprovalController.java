package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.record.Acting;
import org.gongkai.app.web.Crumb;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Values;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportCheck;
import org.gongkai.report.rules.Severity;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Handing in, reviewing, signing and publishing a report. */
@Controller
class ApprovalController {
    private static final String SUBMIT = "annualreport/submit";
    private static final String JUDGE = "annualreport/judge";

    private final AnnualReports reports;
    private final Approvals approvals;
    private final Editions editions;

    ApprovalController(AnnualReports reports, Approvals approvals, Editions editions) {
        this.reports = reports;
        this.approvals = approvals;
        this.editions = editions;
    }

    @Needs(Permission.REPORT_COMPILE)
    @GetMapping("/desk/reports/{year}/submit")
    String askSubmit(@PathVariable int year, HttpServletRequest request, Model model) {
        return page(SUBMIT, year, blank(request, year), request, model);
    }

    @Needs(Permission.REPORT_COMPILE)
    @PostMapping("/desk/reports/{year}/submit")
    String submit(
            @PathVariable int year,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Values sent = new Values(given);
        String notice = sent.text("notice", "更正说明", Editions.LONGEST_NOTICE, false);
        String explanation = sent.text("explanation", "理由", HandedIn.LONGEST_EXPLANATION, false);
        return FormPage.sent(path(year), given, sent.errors())
                .tried(
                        seen -> approvals.submit(acting(request), year, seen, notice, explanation),
                        () -> last(request, year))
                .answer(response, "已送审。", form -> page(SUBMIT, year, form, request, model));
    }

    @Needs(Permission.REPORT_REVIEW)
    @GetMapping("/desk/reports/{year}/review")
    String askReview(@PathVariable int year, HttpServletRequest request, Model model) {
        model.addAttribute("signing", false);
        return page(JUDGE, year, blank(request, year), request, model);
    }

    @Needs(Permission.REPORT_REVIEW)
    @PostMapping("/desk/reports/{year}/review")
    String review(
            @PathVariable int year,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return judge(year, given, false, request, response, model);
    }

    @Needs(Permission.REPORT_SIGN)
    @GetMapping("/desk/reports/{year}/sign")
    String askSign(@PathVariable int year, HttpServletRequest request, Model model) {
        model.addAttribute("signing", true);
        return page(JUDGE, year, blank(request, year), request, model);
    }

    @Needs(Permission.REPORT_SIGN)
    @PostMapping("/desk/reports/{year}/sign")
    String sign(
            @PathVariable int year,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return judge(year, given, true, request, response, model);
    }

    @Needs(Permission.REPORT_COMPILE)
    @PostMapping("/desk/reports/{year}/withdraw")
    String withdraw(
            @PathVariable int year,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response) {
        return FormPage.sent(path(year), given, FieldErrors.NONE)
                .tried(seen -> approvals.withdraw(acting(request), year, seen), () -> last(request, year))
                .told(response, "已撤回，可以修改后重新送审。");
    }

    @Needs(Permission.REPORT_COMPILE)
    @PostMapping("/desk/reports/{year}/publish")
    String publish(
            @PathVariable int year,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response) {
        return FormPage.sent(path(year), given, FieldErrors.NONE)
                .tried(seen -> approvals.publish(acting(request), year, seen), () -> last(request, year))
                .told(response, "已发布，门户上可以看到。");
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private String judge(
            int year,
            Map<String, String> given,
            boolean signing,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("signing", signing);
        Values sent = new Values(given);
        Verdict verdict = Verdict.read(sent, signing);
        return FormPage.sent(path(year), given, sent.errors())
                .tried(seen -> approvals.judge(acting(request), year, seen, verdict), () -> last(request, year))
                .answer(response, verdict.told(), form -> page(JUDGE, year, form, request, model));
    }

    private static String path(int year) {
        return "/desk/reports/" + year;
    }

    private FormPage blank(HttpServletRequest request, int year) {
        return FormPage.blank(path(year), last(request, year));
    }

    private int last(HttpServletRequest request, int year) {
        return approvals.of(viewer(request).organ().id(), year).seq();
    }

    private String page(String template, int year, FormPage form, HttpServletRequest request, Model model) {
        long organ = viewer(request).organ().id();
        Compiled compiled = reports.compile(organ, year);
        Approval approval = approvals.of(organ, year);
        Optional<Edition> published = editions.latest(organ, year);
        AnnualReport submitted = approval.submitted();
        boolean handedIn = template.equals(JUDGE);
        AnnualReport report = handedIn && submitted != null ? submitted : compiled.report();
        List<Difference> differences = published
                .map(edition -> Differences.between(edition.report(), report))
                .orElse(List.of());
        List<Finding> found = handedIn ? ReportCheck.check(report) : compiled.findings();
        List<FindingLine> findings = FindingLine.of(found.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList());
        model.addAttribute(
                "page",
                new ApprovalPage(
                        year,
                        List.of(new Crumb("年度报告", "/desk/reports"), new Crumb(year + "年年报", path(year))),
                        approval,
                        report,
                        published.isPresent(),
                        differences,
                        findings,
                        form));
        return template;
    }

    private static SignedIn viewer(HttpServletRequest request) {
        return Viewers.of(request).orElseThrow();
    }

    private static Acting acting(HttpServletRequest request) {
        SignedIn viewer = viewer(request);
        return new Acting(viewer.organ().id(), viewer.person().toString());
    }
}
