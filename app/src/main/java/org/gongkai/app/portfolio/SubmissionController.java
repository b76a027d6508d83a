package org.gongkai.app.portfolio;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.annualreport.Differences;
import org.gongkai.app.annualreport.FormPage;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.record.Papers;
import org.gongkai.app.web.Attachment;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.NotThere;
import org.gongkai.app.web.Values;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.portfolio.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A unit's report: its page, handing it in, confirming what could not be read, its files. */
@Controller
class SubmissionController {
    private static final String REPORT = "/desk/portfolio/{year}/units/{unit}";
    private static final String HAND_IN = "portfolio/hand-in";
    private static final String TAKEN = "已报送，核对结果在下面。";
    private static final int MOST_ELSEWHERE = 100_000;

    private final SubmissionViews views;
    private final Submissions submissions;
    private final HandIns handIns;
    private final ReportFiles files;
    private final Papers papers;

    SubmissionController(
            SubmissionViews views, Submissions submissions, HandIns handIns, ReportFiles files, Papers papers) {
        this.views = views;
        this.submissions = submissions;
        this.handIns = handIns;
        this.files = files;
        this.papers = papers;
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping(REPORT)
    String show(@PathVariable int year, @PathVariable UUID unit, HttpServletRequest request, Model model) {
        SubmissionPage page = views.page(Desk.viewer(request), year, unit);
        return shown(page, FormPage.blank(page.path(), page.seen()), model);
    }

    private static String shown(SubmissionPage page, FormPage form, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        return "portfolio/report";
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping(REPORT + "/tables")
    String tables(@PathVariable int year, @PathVariable UUID unit, HttpServletRequest request, Model model) {
        SubmissionPage page = views.page(Desk.viewer(request), year, unit);
        AnnualReport report =
                submissions.report(submissions.history(unit, year)).orElseThrow(() -> new NotThere("no report"));
        model.addAttribute("page", page);
        model.addAttribute("tables", Tables.of(Figures.of(report)));
        model.addAttribute("report", report);
        return "portfolio/unit-tables";
    }

    /** @param version from 2, held against the one before */
    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping(REPORT + "/difference")
    String difference(
            @PathVariable int year,
            @PathVariable UUID unit,
            @RequestParam int version,
            HttpServletRequest request,
            Model model) {
        SubmissionPage page = views.page(Desk.viewer(request), year, unit);
        model.addAttribute("page", page);
        model.addAttribute("version", version);
        model.addAttribute("differences", Differences.between(read(page, version - 1), read(page, version)));
        return "portfolio/difference";
    }

    private AnnualReport read(SubmissionPage page, int number) {
        return page.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .flatMap(files::report)
                .orElseThrow(() -> new NotThere("no version " + number));
    }

    @Needs(Permission.PORTFOLIO_HAND_IN)
    @GetMapping(REPORT + "/hand-in")
    String ask(@PathVariable int year, @PathVariable UUID unit, HttpServletRequest request, Model model) {
        SubmissionPage page = views.page(Desk.viewer(request), year, unit);
        return form(page, FormPage.blank(page.path(), page.seen()), model);
    }

    private static String form(SubmissionPage page, FormPage form, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        return HAND_IN;
    }

    @Needs(Permission.PORTFOLIO_HAND_IN)
    @PostMapping(REPORT + "/hand-in")
    String handIn(
            @PathVariable int year,
            @PathVariable UUID unit,
            @RequestParam(name = "paper", required = false) @Nullable MultipartFile paper,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        SubmissionPage page = views.page(Desk.viewer(request), year, unit);
        Values values = new Values(sent);
        int elsewhere = elsewhere(values);
        if (paper == null || paper.isEmpty()) {
            values.fault("paper", "请选择年度报告的文件");
        }
        String name = paper == null ? null : paper.getOriginalFilename();
        byte[] bytes = paper == null ? new byte[0] : paper.getBytes();
        HandIn given = new HandIn(name == null ? "" : name, bytes, false, elsewhere, values.ticked("otherName"));
        ReportingUnit of = page.line().unit();
        return FormPage.sent(page.path(), sent, values.errors())
                .tried(
                        seen -> handIns.file(Desk.acting(request, of), of, year, seen, given),
                        () -> submissions.last(unit, year))
                .answer(response, TAKEN, form -> form(page, form, model));
    }

    @Needs(Permission.PORTFOLIO_HAND_IN)
    @PostMapping(REPORT + "/online")
    String online(
            @PathVariable int year,
            @PathVariable UUID unit,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SubmissionPage page = views.page(Desk.viewer(request), year, unit);
        ReportingUnit of = page.line().unit();
        if (of.organ() == null || of.organ() != Desk.organ(request)) {
            throw new NotThere("no report compiled here for " + unit);
        }
        Values values = new Values(sent);
        int elsewhere = elsewhere(values);
        return FormPage.sent(page.path(), sent, values.errors())
                .tried(
                        seen -> handIns.online(Desk.acting(request, of), of, year, seen, elsewhere),
                        () -> submissions.last(unit, year))
                .answer(response, TAKEN, form -> form(page, form, model));
    }

    private static int elsewhere(Values values) {
        return values.raw("elsewhere").isBlank() ? 0 : values.number("elsewhere", "件数", 0, MOST_ELSEWHERE);
    }

    @Needs(Permission.PORTFOLIO_HAND_IN)
    @PostMapping(REPORT + "/confirm")
    String confirm(
            @PathVariable int year,
            @PathVariable UUID unit,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SubmissionPage page = views.page(Desk.viewer(request), year, unit);
        Map<String, BigDecimal> cells = new LinkedHashMap<>();
        Map<String, String> faults = new LinkedHashMap<>();
        for (Uncertain cell : page.uncertain()) {
            String text = sent.getOrDefault(cell.path(), "").strip();
            if (text.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
                cells.put(cell.path(), new BigDecimal(text));
            } else {
                faults.put(cell.path(), "请对照原件填写数字");
            }
        }
        FormPage form = FormPage.sent(page.path(), sent, new FieldErrors(faults));
        return faults.isEmpty()
                ? form.tried(seen -> confirmed(request, page, seen, cells), () -> submissions.last(unit, year))
                        .told(response, "数字已确认，核对结果已更新。")
                : form.answer(response, "", again -> shown(page, again, model));
    }

    private Saved confirmed(HttpServletRequest request, SubmissionPage page, int seen, Map<String, BigDecimal> cells) {
        ReportingUnit unit = page.line().unit();
        int year = page.line().year();
        AnnualReport report = submissions
                .report(submissions.history(unit.id(), year))
                .map(read -> Figures.of(read).with(cells).into(read))
                .orElseThrow(() -> new NotThere("no report"));
        Counts counts = Counts.of(handIns.findings(unit, year, report));
        return submissions.confirm(Desk.acting(request, unit), unit, year, seen, cells, counts);
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping(REPORT + "/papers/{paper}")
    void download(
            @PathVariable int year,
            @PathVariable UUID unit,
            @PathVariable UUID paper,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        List<Version> versions = views.page(Desk.viewer(request), year, unit).versions();
        Version found = versions.stream()
                .filter(version -> version.paper().equals(paper))
                .findFirst()
                .orElseThrow(() -> new NotThere("no paper " + paper));
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(found.name()));
        try (InputStream content = papers.open(paper).orElseThrow(() -> new NotThere("no paper " + paper))) {
            content.transferTo(response.getOutputStream());
        }
    }
}
