package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.dispute.Dispute;
import org.gongkai.app.dispute.DisputeFacts;
import org.gongkai.app.request.CountedRequest;
import org.gongkai.app.request.RequestFacts;
import org.gongkai.app.request.TableThree;
import org.gongkai.app.web.Paging;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands behind a figure of a report: requests, disputes, or who entered it and where from. */
@Controller
class BehindController {
    private static final int SIZE = 50;

    private final AnnualReports reports;
    private final RequestFacts requests;
    private final DisputeFacts disputes;
    private final FigureHistory history;

    BehindController(AnnualReports reports, RequestFacts requests, DisputeFacts disputes, FigureHistory history) {
        this.reports = reports;
        this.requests = requests;
        this.disputes = disputes;
        this.history = history;
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/{year}/requests")
    String requests(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String row,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        long organ = organ(request, year);
        ReportRow wanted = FormVersion.ofYear(year).rows().stream()
                .filter(r -> r.code().equals(row))
                .findFirst()
                .orElseThrow();
        ApplicantKind column = kind.isEmpty() ? null : one(ApplicantKind.values(), kind);
        TableThree table = requests.tableThree(organ, year);
        int total = column == null ? table.total(wanted) : table.count(wanted, column);
        int shown = Math.clamp(page, 1, Math.max(1, (total + SIZE - 1) / SIZE));
        List<CountedRequest> lines = requests.behind(organ, year, wanted, column, (shown - 1) * SIZE, SIZE);
        String link = "/desk/reports/" + year + "/requests?row=" + wanted.code() + "&kind="
                + (column == null ? "" : column.name()) + "&page=";
        model.addAttribute("page", new BehindPage(year, wanted, column, lines, new Paging(shown, SIZE, total, link)));
        return "annualreport/requests";
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/{year}/disputes")
    String disputes(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String column,
            HttpServletRequest request,
            Model model) {
        long organ = organ(request, year);
        Table4.Dispute block = one(Table4.Dispute.values(), kind);
        Table4.Column result = one(Table4.Column.values(), column);
        List<Dispute> lines = disputes.behind(organ, year, block, result);
        model.addAttribute("year", year);
        model.addAttribute("title", block.label() + "，" + result.label());
        model.addAttribute("disputes", lines);
        return "annualreport/disputes";
    }

    @Needs(Permission.REPORT_READ)
    @GetMapping("/desk/reports/{year}/figures/{block}/{key}")
    String figure(
            @PathVariable int year,
            @PathVariable String block,
            @PathVariable String key,
            HttpServletRequest request,
            Model model) {
        long organ = organ(request, year);
        Table2Cell cell = Table2Cell.of(FormVersion.ofYear(year)).stream()
                .filter(c -> c.block().equals(block) && c.key().equals(key))
                .findFirst()
                .orElseThrow();
        model.addAttribute("year", year);
        model.addAttribute("cell", cell);
        model.addAttribute("lines", history.of(organ, year, cell));
        return "annualreport/figure";
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private long organ(HttpServletRequest request, int year) {
        if (!reports.years().contains(year)) {
            throw new NoSuchElementException("no report of " + year);
        }
        return Viewers.of(request).orElseThrow().organ().id();
    }

    private static <E extends Enum<E>> E one(E[] values, @Nullable String name) {
        return Stream.of(values).filter(v -> v.name().equals(name)).findFirst().orElseThrow();
    }
}
