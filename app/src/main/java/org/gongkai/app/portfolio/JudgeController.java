package org.gongkai.app.portfolio;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.annualreport.FindingLine;
import org.gongkai.app.annualreport.FormPage;
import org.gongkai.app.web.NotThere;
import org.gongkai.app.web.Values;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Judging a unit's report: returning it with remarks or approving it; then signing and publishing. */
@Controller
class JudgeController {
    private static final String REPORT = "/desk/portfolio/{year}/units/{unit}";

    private final SubmissionViews views;
    private final Submissions submissions;
    private final Publishing publishing;

    JudgeController(SubmissionViews views, Submissions submissions, Publishing publishing) {
        this.views = views;
        this.submissions = submissions;
        this.publishing = publishing;
    }

    @Needs(Permission.PORTFOLIO_APPROVE)
    @GetMapping(REPORT + "/review")
    String review(@PathVariable int year, @PathVariable UUID unit, HttpServletRequest request, Model model) {
        SubmissionPage page = page(request, year, unit, true);
        return form("portfolio/review", page, FormPage.blank(page.path(), page.seen()), model);
    }

    @Needs(Permission.PORTFOLIO_APPROVE)
    @PostMapping(REPORT + "/review")
    String judge(
            @PathVariable int year,
            @PathVariable UUID unit,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SubmissionPage page = page(request, year, unit, true);
        ReportingUnit of = page.line().unit();
        Values values = new Values(sent);
        String verdict = values.raw("verdict");
        if (!verdict.equals("approve") && !verdict.equals("return")) {
            values.fault("verdict", "请选择审核通过还是退回");
        }
        String remarks = values.text("remarks", "意见", Submissions.LONGEST_REMARKS, false);
        String reason = values.text("reason", "理由", Submissions.LONGEST_WORDS, false);
        boolean approve = verdict.equals("approve");
        return FormPage.sent(page.path(), sent, values.errors())
                .tried(
                        seen -> approve
                                ? submissions.approve(Desk.acting(request, of), of, year, seen, reason)
                                : submissions.giveBack(
                                        Desk.acting(request, of), of, year, seen, remarks(page, sent, remarks)),
                        () -> submissions.last(unit, year))
                .answer(
                        response,
                        approve ? "已审核通过，等待签发。" : "已退回。",
                        form -> form("portfolio/review", page, form, model));
    }

    /** The findings that were ticked, each on a line, and what was written besides. */
    private static String remarks(SubmissionPage page, Map<String, String> sent, String written) {
        StringBuilder remarks = new StringBuilder();
        for (int i = 0; i < page.findings().size(); i++) {
            if (sent.containsKey("finding" + i)) {
                FindingLine finding = page.findings().get(i);
                remarks.append(finding.where())
                        .append("：")
                        .append(finding.sentence())
                        .append('\n');
            }
        }
        return remarks.append(written).toString().strip();
    }

    @Needs(Permission.PORTFOLIO_SIGN)
    @GetMapping(REPORT + "/sign")
    String askSign(@PathVariable int year, @PathVariable UUID unit, HttpServletRequest request, Model model) {
        SubmissionPage page = page(request, year, unit, false);
        return form("portfolio/sign", page, FormPage.blank(page.path(), page.seen()), model);
    }

    @Needs(Permission.PORTFOLIO_SIGN)
    @PostMapping(REPORT + "/sign")
    String sign(
            @PathVariable int year,
            @PathVariable UUID unit,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SubmissionPage page = page(request, year, unit, false);
        ReportingUnit of = page.line().unit();
        Values values = new Values(sent);
        String who = values.text("who", "签发人和凭据", Submissions.LONGEST_WORDS, false);
        return FormPage.sent(page.path(), sent, values.errors())
                .tried(
                        seen -> submissions.sign(Desk.acting(request, of), of, year, seen, who),
                        () -> submissions.last(unit, year))
                .answer(response, "已签发，可以发布。", form -> form("portfolio/sign", page, form, model));
    }

    @Needs(Permission.PORTFOLIO_SIGN)
    @GetMapping(REPORT + "/publish")
    String askPublish(@PathVariable int year, @PathVariable UUID unit, HttpServletRequest request, Model model) {
        SubmissionPage page = page(request, year, unit, false);
        return form("portfolio/publish", page, FormPage.blank(page.path(), page.seen()), model);
    }

    @Needs(Permission.PORTFOLIO_SIGN)
    @PostMapping(REPORT + "/publish")
    String publish(
            @PathVariable int year,
            @PathVariable UUID unit,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SubmissionPage page = page(request, year, unit, false);
        SignedIn viewer = Desk.viewer(request);
        Values values = new Values(sent);
        String notice = values.text("notice", "更正说明", Submissions.LONGEST_WORDS, false);
        return FormPage.sent(page.path(), sent, values.errors())
                .tried(
                        seen -> publishing.unit(viewer, page.line().unit(), year, seen, notice),
                        () -> submissions.last(unit, year))
                .answer(response, "已发布。", form -> form("portfolio/publish", page, form, model));
    }

    /** @param office whether only the office that collects may see it; otherwise whoever signs */
    private SubmissionPage page(HttpServletRequest request, int year, UUID unit, boolean office) {
        SubmissionPage page = views.page(Desk.viewer(request), year, unit);
        if (page.seen() == 0 || !(office ? page.collects() : page.signs())) {
            throw new NotThere("nothing to judge of " + unit);
        }
        return page;
    }

    private static String form(String template, SubmissionPage page, FormPage form, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        return template;
    }
}
