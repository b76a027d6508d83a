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
import java.util.function.Supplier;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.annualreport.Differences;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.record.Papers;
import org.gongkai.app.web.Attachment;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.NotThere;
import org.gongkai.app.web.Said;
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
        if (paper == null || !values.errors().isEmpty()) {
            return refused(page, FormPage.sent(page.path(), sent, values.errors()), response, model);
        }
        String name = paper.getOriginalFilename();
        byte[] bytes = paper.getBytes();
        HandIn given = new HandIn(name == null ? "" : name, bytes, false, elsewhere, values.ticked("otherName"));
        int seen = FormPage.seen(sent);
        ReportingUnit of = page.line().unit();
        return taken(page, sent, () -> handIns.file(Desk.acting(request, of), of, year, seen, given), response, model);
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
        if (!values.errors().isEmpty()) {
            return refused(page, FormPage.sent(page.path(), sent, values.errors()), response, model);
        }
        int seen = FormPage.seen(sent);
        return taken(
                page, sent, () -> handIns.online(Desk.acting(request, of), of, year, seen, elsewhere), response, model);
    }

    private static int elsewhere(Values values) {
        return values.raw("elsewhere").isBlank() ? 0 : values.number("elsewhere", "件数", 0, MOST_ELSEWHERE);
    }

    private String taken(
            SubmissionPage page,
            Map<String, String> sent,
            Supplier<Saved> work,
            HttpServletResponse response,
            Model model) {
        FormPage form = FormPage.sent(page.path(), sent, FieldErrors.NONE);
        try {
            switch (work.get()) {
                case Saved.Done done -> {
                    Said.next(response, "已报送，核对结果在下面。");
                    return "redirect:" + page.path();
                }
                case Saved.Refused no -> form = form.refused(no.faults());
            }
        } catch (ChangedMeanwhile e) {
            form = form.changedTo(submissions
                    .find(page.line().unit().id(), page.line().year())
                    .map(Submission::seq)
                    .orElse(0));
        }
        return refused(page, form, response, model);
    }

    private static String refused(SubmissionPage page, FormPage form, HttpServletResponse response, Model model) {
        response.setStatus(form.status());
        return form(page, form, model);
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
        if (faults.isEmpty()) {
            try {
                switch (confirmed(request, page, form.seen(), cells)) {
                    case Saved.Done done -> {
                        Said.next(response, "数字已确认，核对结果已更新。");
                        return "redirect:" + page.path();
                    }
                    case Saved.Refused no -> {
                        Said.next(response, String.join("", no.faults().values()));
                        return "redirect:" + page.path();
                    }
                }
            } catch (ChangedMeanwhile e) {
                Said.next(response, "这份报告刚被别人更新过，没有确认，请看过后再试。");
                return "redirect:" + page.path();
            }
        }
        response.setStatus(form.status());
        return shown(page, form, model);
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
