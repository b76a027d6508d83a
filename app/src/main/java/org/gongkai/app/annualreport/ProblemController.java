package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.record.Acting;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The problems that a report names, and what became of those of the year before. */
@Controller
class ProblemController {
    private static final String ALL = "annualreport/problems";
    private static final String ONE = "annualreport/problem";

    private final AnnualReports reports;
    private final Problems problems;

    ProblemController(AnnualReports reports, Problems problems) {
        this.reports = reports;
        this.problems = problems;
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/{year}/problems")
    String all(@PathVariable int year, HttpServletRequest request, Model model) {
        return page(year, null, filled(request, year, year, Map.of()), request, model);
    }

    @Needs(Permission.REPORT_COMPILE)
    @PostMapping("/desk/reports/{year}/problems")
    String enter(
            @PathVariable int year,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        known(year);
        Values sent = new Values(given);
        return FormPage.sent(path(year), given, FieldErrors.NONE)
                .tried(
                        seen -> problems.enter(acting(request), year, seen, sent.raw("problem"), sent.raw("measure")),
                        () -> last(request, year))
                .answer(response, "已登记。", form -> page(year, null, form, request, model));
    }

    @Needs(Permission.REPORT_COMPILE)
    @PostMapping("/desk/reports/{year}/problems/{number}/strike")
    String strike(
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response) {
        known(year);
        return FormPage.sent(path(year), given, FieldErrors.NONE)
                .tried(seen -> problems.strike(acting(request), year, seen, number), () -> last(request, year))
                .told(response, "已删去。");
    }

    @Needs(Permission.REPORT_COMPILE)
    @GetMapping("/desk/reports/{year}/problems/{number}")
    String askFollow(@PathVariable int year, @PathVariable int number, HttpServletRequest request, Model model) {
        Problem one = before(request, year, number);
        Map<String, String> typed = Map.of("state", one.state().name(), "done", one.done());
        return page(year, one, filled(request, year, year - 1, typed), request, model);
    }

    /** What became of a problem of the year before. */
    @Needs(Permission.REPORT_COMPILE)
    @PostMapping("/desk/reports/{year}/problems/{number}")
    String follow(
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Problem one = before(request, year, number);
        Values sent = new Values(given);
        Problem.State state = sent.choice("state", "整改情况", Problem.State.class, Problem.State.UNTOLD);
        return FormPage.sent(path(year), given, sent.errors())
                .tried(
                        seen -> problems.follow(acting(request), year - 1, seen, number, state, sent.raw("done")),
                        () -> last(request, year - 1))
                .answer(response, "整改情况已保存。", form -> page(year, one, form, request, model));
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static String path(int year) {
        return "/desk/reports/" + year + "/problems";
    }

    /** @param of the year whose list the form changes */
    private FormPage filled(HttpServletRequest request, int year, int of, Map<String, String> typed) {
        return FormPage.filled(path(year), last(request, of), typed);
    }

    private int last(HttpServletRequest request, int year) {
        return problems.seq(viewer(request).organ().id(), year);
    }

    private String page(int year, @Nullable Problem one, FormPage form, HttpServletRequest request, Model model) {
        known(year);
        ProblemLists lists = problems.lists(viewer(request).organ().id(), year);
        model.addAttribute("page", new ProblemsPage(year, lists, one, form));
        return one == null ? ALL : ONE;
    }

    private Problem before(HttpServletRequest request, int year, int number) {
        known(year);
        return problems.of(viewer(request).organ().id(), year - 1).stream()
                .filter(problem -> problem.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private void known(int year) {
        if (!reports.years().contains(year)) {
            throw new NoSuchElementException("no report of " + year);
        }
    }

    private static SignedIn viewer(HttpServletRequest request) {
        return Viewers.of(request).orElseThrow();
    }

    private static Acting acting(HttpServletRequest request) {
        SignedIn viewer = viewer(request);
        return new Acting(viewer.organ().id(), viewer.person().toString());
    }
}
