package org.gongkai.app.dispute;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.app.request.RequestFacts;
import org.gongkai.app.web.Choice;
import org.gongkai.app.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of disputes to read: the list, and the page of each. */
@Controller
class DisputeController {
    private static final int SIZE = 50;
    private static final int FIRST_YEAR = 2019;

    private final Disputes disputes;
    private final DisputeRows rows;
    private final DisputeCourse course;
    private final RequestFacts requests;
    private final Journal journal;

    DisputeController(
            Disputes disputes, DisputeRows rows, DisputeCourse course, RequestFacts requests, Journal journal) {
        this.disputes = disputes;
        this.rows = rows;
        this.course = course;
        this.requests = requests;
        this.journal = journal;
    }

    @Needs(Permission.REQUEST_READ)
    @GetMapping("/desk/disputes")
    String list(@RequestParam Map<String, String> sent, HttpServletRequest request, Model model) {
        long organ = Viewers.of(request).orElseThrow().organ().id();
        Given given = new Given(sent);
        int year = given.number("year");
        String state = given.value("open");
        DisputeRows.Filter filter = new DisputeRows.Filter(
                year < FIRST_YEAR || year > 9999 ? null : year,
                Given.kind(given.value("kind")),
                state.isEmpty() ? null : state.equals("yes"));
        int total = rows.count(organ, filter);
        int page = Math.clamp(given.number("page"), 1, Math.max(1, (total + SIZE - 1) / SIZE));
        List<Dispute> shown = rows.list(organ, filter, (page - 1) * SIZE, SIZE);
        List<UUID> about = shown.stream()
                .map(Dispute::request)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        String link = "/desk/disputes?year=" + (filter.year() == null ? "" : filter.year()) + "&kind="
                + (filter.kind() == null ? "" : filter.kind()) + "&open="
                + (filter.open() == null ? "" : filter.open() ? "yes" : "no") + "&page=";
        model.addAttribute(
                "page",
                new DisputeList(given, shown, requests.numbers(about), new Paging(page, SIZE, total, link), years()));
        return "dispute/list";
    }

    @Needs(Permission.REQUEST_READ)
    @GetMapping("/desk/disputes/{id}")
    String show(@PathVariable UUID id, HttpServletRequest request, Model model) {
        long organ = Viewers.of(request).orElseThrow().organ().id();
        Dispute dispute = disputes.open(organ, id);
        List<Entry> entries = disputes.history(organ, id);
        UUID about = dispute.request();
        model.addAttribute(
                "page",
                new DisputePage(
                        dispute,
                        about == null ? "" : requests.number(about),
                        DisputeEntry.secret(entries.getLast(), "remark"),
                        course.of(entries)));
        return "dispute/show";
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private List<Choice> years() {
        List<Choice> years = new ArrayList<>();
        for (int year = journal.today().getYear(); year >= FIRST_YEAR; year--) {
            years.add(Choice.of(Integer.toString(year), year + "年"));
        }
        return years;
    }
}
