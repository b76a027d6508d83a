package org.gongkai.app.portfolio;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.annualreport.ApprovalPage;
import org.gongkai.app.annualreport.Difference;
import org.gongkai.app.annualreport.Differences;
import org.gongkai.app.annualreport.Edition;
import org.gongkai.app.annualreport.FindingLine;
import org.gongkai.app.annualreport.FormPage;
import org.gongkai.app.annualreport.Verdict;
import org.gongkai.app.web.Crumb;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Values;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Severity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Handing in, reviewing, signing and publishing the government's report, on the same pages as an organ's own. */
@Controller
class WholeApprovalController {
    private static final String SUBMIT = "annualreport/submit";
    private static final String JUDGE = "annualreport/judge";

    private final Wholes wholes;
    private final Calls calls;
    private final WholeApprovals approvals;
    private final Publishing publishing;

    WholeApprovalController(Wholes wholes, Calls calls, WholeApprovals approvals, Publishing publishing) {
        this.wholes = wholes;
        this.calls = calls;
        this.approvals = approvals;
        this.publishing = publishing;
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @GetMapping(WholeController.WHOLE + "/submit")
    String askSubmit(@PathVariable int year, HttpServletRequest request, Model model) {
        return page(SUBMIT, year, blank(request, year), request, model);
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @PostMapping(WholeController.WHOLE + "/submit")
    String submit(
            @PathVariable int year,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Values sent = new Values(given);
        String notice = sent.text("notice", "更正说明", Calls.LONGEST_NOTICE, false);
        String explanation = sent.text("explanation", "理由", Calls.LONGEST_NOTICE, false);
        return FormPage.sent(path(year), given, sent.errors())
                .tried(
                        seen -> approvals.submit(Desk.acting(request), year, seen, notice, explanation),
                        () -> last(request, year))
                .answer(response, "已送审。", form -> page(SUBMIT, year, form, request, model));
    }

    @Needs(Permission.PORTFOLIO_APPROVE)
    @GetMapping(WholeController.WHOLE + "/review")
    String askReview(@PathVariable int year, HttpServletRequest request, Model model) {
        model.addAttribute("signing", false);
        return page(JUDGE, year, blank(request, year), request, model);
    }

    @Needs(Permission.PORTFOLIO_APPROVE)
    @PostMapping(WholeController.WHOLE + "/review")
    String review(
            @PathVariable int year,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return judge(year, given, false, request, response, model);
    }

    @Needs(Permission.PORTFOLIO_SIGN)
    @GetMapping(WholeController.WHOLE + "/sign")
    String askSign(@PathVariable int year, HttpServletRequest request, Model model) {
        model.addAttribute("signing", true);
        return page(JUDGE, year, blank(request, year), request, model);
    }

    @Needs(Permission.PORTFOLIO_SIGN)
    @PostMapping(WholeController.WHOLE + "/sign")
    String sign(
            @PathVariable int year,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return judge(year, given, true, request, response, model);
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
                .tried(seen -> approvals.judge(Desk.acting(request), year, seen, verdict), () -> last(request, year))
                .answer(response, verdict.told(), form -> page(JUDGE, year, form, request, model));
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @PostMapping(WholeController.WHOLE + "/withdraw")
    String withdraw(
            @PathVariable int year,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response) {
        return FormPage.sent(path(year), given, FieldErrors.NONE)
                .tried(seen -> approvals.withdraw(Desk.acting(request), year, seen), () -> last(request, year))
                .told(response, "已撤回，可以修改后重新送审。");
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @PostMapping(WholeController.WHOLE + "/publish")
    String publish(
            @PathVariable int year,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response) {
        return FormPage.sent(path(year), given, FieldErrors.NONE)
                .tried(seen -> publishing.whole(Desk.viewer(request), year, seen), () -> last(request, year))
                .told(response, "已发布。");
    }

    private String page(String template, int year, FormPage form, HttpServletRequest request, Model model) {
        Whole whole = wholes.called(Desk.organ(request), year);
        AnnualReport submitted = template.equals(JUDGE) ? whole.approval().submitted() : null;
        AnnualReport report = submitted == null ? whole.report() : submitted;
        List<Finding> found = submitted == null ? whole.findings() : wholes.findings(whole, submitted);
        AnnualReport published =
                publishing.published(whole.board().call()).map(Edition::report).orElse(null);
        List<Difference> differences = published == null ? List.of() : Differences.between(published, report);
        List<FindingLine> findings = FindingLine.of(found.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList());
        List<Crumb> above = List.of(
                new Crumb("年报征集", "/desk/portfolio"),
                new Crumb(year + "年", whole.board().path()),
                new Crumb("汇总年报", whole.path()));
        model.addAttribute(
                "page",
                new ApprovalPage(
                        year, above, whole.approval(), report, published != null, differences, findings, form));
        return template;
    }

    private FormPage blank(HttpServletRequest request, int year) {
        return FormPage.blank(path(year), last(request, year));
    }

    private int last(HttpServletRequest request, int year) {
        return calls.last(Desk.organ(request), year);
    }

    private static String path(int year) {
        return "/desk/portfolio/" + year + "/whole";
    }
}
