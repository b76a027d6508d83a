package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Said;
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
        return page(SUBMIT, year, Map.of(), FieldErrors.NONE, false, request, model);
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
        int seen = sent.number("seen", "页面", 0, Integer.MAX_VALUE);
        String notice = sent.text("notice", "更正说明", Editions.LONGEST_NOTICE, false);
        String explanation = sent.text("explanation", "理由", Approvals.LONGEST_EXPLANATION, false);
        Supplier<Saved> work = () -> sent.errors().isEmpty()
                ? approvals.submit(acting(request), year, seen, notice, explanation)
                : new Saved.Refused(sent.errors().byField());
        return done(SUBMIT, year, given, work, "已送审。", request, response, model);
    }

    @Needs(Permission.REPORT_REVIEW)
    @GetMapping("/desk/reports/{year}/review")
    String askReview(@PathVariable int year, HttpServletRequest request, Model model) {
        model.addAttribute("signing", false);
        return page(JUDGE, year, Map.of(), FieldErrors.NONE, false, request, model);
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
        return page(JUDGE, year, Map.of(), FieldErrors.NONE, false, request, model);
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
            @PathVariable int year, @RequestParam int seen, HttpServletRequest request, HttpServletResponse response) {
        return told(year, () -> approvals.withdraw(acting(request), year, seen), "已撤回，可以修改后重新送审。", response);
    }

    @Needs(Permission.REPORT_COMPILE)
    @PostMapping("/desk/reports/{year}/publish")
    String publish(
            @PathVariable int year, @RequestParam int seen, HttpServletRequest request, HttpServletResponse response) {
        return told(year, () -> approvals.publish(acting(request), year, seen), "已发布，门户上可以看到。", response);
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
        int seen = sent.number("seen", "页面", 0, Integer.MAX_VALUE);
        String remarks = sent.text("remarks", "意见", Approvals.LONGEST_REMARKS, false);
        boolean pass = sent.raw("verdict").equals("pass");
        if (!pass && !sent.raw("verdict").equals("return")) {
            sent.fault("verdict", signing ? "请选择签发或者退回" : "请选择通过或者退回");
        }
        Supplier<Saved> work = () -> {
            if (!sent.errors().isEmpty()) {
                return new Saved.Refused(sent.errors().byField());
            }
            return signing
                    ? approvals.sign(acting(request), year, seen, pass, remarks)
                    : approvals.review(acting(request), year, seen, pass, remarks);
        };
        String said = pass ? (signing ? "已签发，可以发布了。" : "已通过，待签发。") : "已退回。";
        return done(JUDGE, year, given, work, said, request, response, model);
    }

    private String done(
            String template,
            int year,
            Map<String, String> given,
            Supplier<Saved> work,
            String sentence,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            return switch (work.get()) {
                case Saved.Done done -> {
                    Said.next(response, sentence);
                    yield "redirect:/desk/reports/" + year;
                }
                case Saved.Refused no -> {
                    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                    yield page(template, year, given, new FieldErrors(no.faults()), false, request, model);
                }
            };
        } catch (ChangedMeanwhile e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(template, year, given, FieldErrors.NONE, true, request, model);
        }
    }

    /** For buttons without fields: what is wrong is told on the report's page. */
    private static String told(int year, Supplier<Saved> work, String sentence, HttpServletResponse response) {
        String said;
        try {
            said = switch (work.get()) {
                case Saved.Done done -> sentence;
                case Saved.Refused no -> String.join("；", no.faults().values());
            };
        } catch (ChangedMeanwhile e) {
            said = "这份报告刚被别人更新过，请看过变化后再办理。";
        }
        Said.next(response, said);
        return "redirect:/desk/reports/" + year;
    }

    private String page(
            String template,
            int year,
            Map<String, String> typed,
            FieldErrors errors,
            boolean changed,
            HttpServletRequest request,
            Model model) {
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
                        year, approval, report, published.isPresent(), differences, findings, typed, errors, changed));
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
