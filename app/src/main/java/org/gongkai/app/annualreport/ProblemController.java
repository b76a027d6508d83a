package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
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
        return page(year, null, Map.of(), FieldErrors.NONE, false, request, model);
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
        int seen = sent.number("seen", "页面", 0, Integer.MAX_VALUE);
        Supplier<Saved> work =
                () -> problems.enter(acting(request), year, seen, sent.raw("problem"), sent.raw("measure"));
        return done(year, null, given, work, "已登记。", request, response, model);
    }

    @Needs(Permission.REPORT_COMPILE)
    @PostMapping("/desk/reports/{year}/problems/{number}/strike")
    String strike(
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam int seen,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        known(year);
        Supplier<Saved> work = () -> problems.strike(acting(request), year, seen, number);
        return done(year, null, Map.of(), work, "已删去。", request, response, model);
    }

    @Needs(Permission.REPORT_COMPILE)
    @GetMapping("/desk/reports/{year}/problems/{number}")
    String askFollow(@PathVariable int year, @PathVariable int number, HttpServletRequest request, Model model) {
        Problem one = before(request, year, number);
        Map<String, String> typed = Map.of("state", one.state().name(), "done", one.done());
        return page(year, one, typed, FieldErrors.NONE, false, request, model);
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
        int seen = sent.number("seen", "页面", 0, Integer.MAX_VALUE);
        Problem.State state = sent.choice("state", "整改情况", Problem.State.class, Problem.State.UNTOLD);
        Supplier<Saved> work = () -> sent.errors().isEmpty()
                ? problems.follow(acting(request), year - 1, seen, number, state, sent.raw("done"))
                : new Saved.Refused(sent.errors().byField());
        return done(year, one, given, work, "整改情况已保存。", request, response, model);
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private String done(
            int year,
            @Nullable Problem one,
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
                    yield "redirect:/desk/reports/" + year + "/problems";
                }
                case Saved.Refused no -> {
                    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                    yield page(year, one, given, new FieldErrors(no.faults()), false, request, model);
                }
            };
        } catch (ChangedMeanwhile e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(year, one, given, FieldErrors.NONE, true, request, model);
        }
    }

    private String page(
            int year,
            @Nullable Problem one,
            Map<String, String> typed,
            FieldErrors errors,
            boolean changed,
            HttpServletRequest request,
            Model model) {
        known(year);
        long organ = viewer(request).organ().id();
        int seen = problems.seq(organ, one == null ? year : year - 1);
        model.addAttribute(
                "page", new ProblemsPage(year, problems.lists(organ, year), one, seen, typed, errors, changed));
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
