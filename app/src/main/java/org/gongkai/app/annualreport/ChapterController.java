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
        return page(new SheetPage(year, chapter, FormPage.filled(back(year, chapter), seen, typed)), request, model);
    }

    @Needs(Permission.REPORT_COMPILE)
    @PostMapping("/desk/reports/{year}/chapters/{chapter}")
    String write(
            @PathVariable int year,
            @PathVariable int chapter,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        long organ = organ(request);
        String text = typed.getOrDefault("text", "");
        String reason = typed.getOrDefault("reason", "");
        LiveFigures figures = reports.figures(organ, year);
        String before = reports.begin(organ, year, chapter);
        return FormPage.sent(back(year, chapter), typed, FieldErrors.NONE)
                .tried(
                        seen -> sheets.write(acting(request), year, seen, chapter, text, before, figures, reason),
                        () -> sheets.of(organ, year).seq())
                .answer(
                        response,
                        ReportPage.heading(chapter) + "已保存。",
                        form -> page(new SheetPage(year, chapter, form), request, model));
    }

    /** The part of the report that the chapter stands in. */
    private static String back(int year, int chapter) {
        return "/desk/reports/" + year + "?part=" + Math.max(1, chapter);
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private String page(SheetPage page, HttpServletRequest request, Model model) {
        LiveFigures figures = reports.figures(organ(request), page.year());
        model.addAttribute("page", page);
        model.addAttribute("figures", figures.all());
        model.addAttribute("preview", figures.segments(page.form().value("text")));
        model.addAttribute("typedOver", history.typedOver(organ(request), page.year(), page.chapter()));
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
