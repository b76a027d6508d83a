package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.People;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.Role;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Journal;
import org.gongkai.app.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How ready a report is, and who must do what until it is. */
@Controller
class ReadinessController {

    private final AnnualReports reports;
    private final ReadinessCheck check;
    private final ReadinessResults results;
    private final Editions editions;
    private final People people;
    private final Journal journal;

    ReadinessController(
            AnnualReports reports,
            ReadinessCheck check,
            ReadinessResults results,
            Editions editions,
            People people,
            Journal journal) {
        this.reports = reports;
        this.check = check;
        this.results = results;
        this.editions = editions;
        this.people = people;
        this.journal = journal;
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/{year}/readiness")
    String show(@PathVariable int year, HttpServletRequest request, Model model) {
        known(year);
        long organ = viewer(request).organ().id();
        Optional<Readiness> stored = results.latest(organ, year);
        Map<Role, List<String>> names = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            names.put(role, people.names(organ, role));
        }
        List<Edition> published = editions.of(organ, year);
        model.addAttribute(
                "page",
                new ReadinessPage(
                        stored.orElseGet(() -> check.of(organ, year)),
                        stored.isPresent(),
                        names,
                        published.isEmpty() ? null : published.getFirst().publishedOn(),
                        journal.today()));
        return "annualreport/readiness";
    }

    @Needs(Permission.REPORT_COMPILE)
    @PostMapping("/desk/reports/{year}/readiness")
    String checkNow(@PathVariable int year, HttpServletRequest request, HttpServletResponse response) {
        known(year);
        SignedIn viewer = viewer(request);
        results.checkNow(new Acting(viewer.organ().id(), viewer.person().toString()), year);
        Said.next(response, "已重新核对。");
        return "redirect:/desk/reports/" + year + "/readiness";
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private void known(int year) {
        if (!reports.years().contains(year)) {
            throw new NoSuchElementException("no report of " + year);
        }
    }

    private static SignedIn viewer(HttpServletRequest request) {
        return Viewers.of(request).orElseThrow();
    }
}
