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
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing the chapters, with figures that follow the registers. */
@Controller
class ChapterController {
    private static final String CHAPTER = "annualreport/chapter";

    private final AnnualReports reports;
    private final Sheets sheets;
    private final FigureHistory history;

    ChapterController(AnnualReports reports, Sheets sheets, FigureHistory history) {
        this.reports = reports;
        this.sheets = sheets;
        this.history = history;
    }

    @Needs(Permission.REPORT_COMPILE)
    @GetMapping("/desk/reports/{year}/chapters/{chapter}")
    String askChapter(@PathVariable int year, @PathVariable int chapter, HttpServletRequest request, Model model) {
        long organ = organ(request);
        Map<String, String> typed = Map.of("text", reports.begin(organ, year, chapter));
        int seen = sheets.of(organ, year).seq();
        return page(year, chapter, seen, typed, FieldErrors.NONE, false, request, model);
    }

    @Needs(Permission.REPORT_COMPILE)
    @PostMapping("/desk/reports/{year}/chapters/{chapter}")
    String write(
            @PathVariable int year,
            @PathVariable int chapter,
            @RequestParam int seen,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            String text = typed.getOrDefault("text", "");
            String reason = typed.getOrDefault("reason", "");
            LiveFigures figures = reports.figures(organ(request), year);
            String before = reports.begin(organ(request), year, chapter);
            return switch (sheets.write(acting(request), year, seen, chapter, text, before, figures, reason)) {
                case Saved.Done done -> {
                    Said.next(response, ReportPage.heading(chapter) + "已保存。");
                    yield "redirect:/desk/reports/" + year + "?part=" + Math.max(1, chapter);
                }
                case Saved.Refused no -> {
                    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                    yield page(year, chapter, seen, typed, new FieldErrors(no.faults()), false, request, model);
                }
            };
        } catch (ChangedMeanwhile e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            int now = sheets.of(organ(request), year).seq();
            return page(year, chapter, now, typed, FieldErrors.NONE, true, request, model);
        }
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private String page(
            int year,
            int chapter,
            int seen,
            Map<String, String> typed,
            FieldErrors errors,
            boolean changed,
            HttpServletRequest request,
            Model model) {
        LiveFigures figures = reports.figures(organ(request), year);
        model.addAttribute("page", new SheetPage(year, chapter, seen, typed, errors, changed));
        model.addAttribute("figures", figures.all());
        model.addAttribute("preview", figures.segments(typed.getOrDefault("text", "")));
        model.addAttribute("typedOver", history.typedOver(organ(request), year, chapter));
        return CHAPTER;
    }

    private static long organ(HttpServletRequest request) {
        return viewer(request).organ().id();
    }

    private static SignedIn viewer(HttpServletRequest request) {
        return Viewers.of(request).orElseThrow();
    }

    private static Acting acting(HttpServletRequest request) {
        return new Acting(organ(request), viewer(request).person().toString());
    }
}
