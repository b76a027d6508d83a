package org.gongkai.app.annualreport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.record.Acting;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering the figures of table two. */
@Controller
class SheetController {
    private final AnnualReports reports;
    private final Sheets sheets;

    SheetController(AnnualReports reports, Sheets sheets) {
        this.reports = reports;
        this.sheets = sheets;
    }

    @Needs(Permission.REPORT_COMPILE)
    @GetMapping("/desk/reports/{year}/figures")
    String askFigures(@PathVariable int year, HttpServletRequest request, Model model) {
        Sheet sheet = sheet(year, request);
        Map<String, String> typed = new LinkedHashMap<>();
        sheet.figures().forEach((cell, figure) -> typed.put(cell.path(), figure.toPlainString()));
        return page(year, FormPage.filled(path(year), sheet.seq(), typed), model);
    }

    @Needs(Permission.REPORT_COMPILE)
    @PostMapping("/desk/reports/{year}/figures")
    String enter(
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Map<Table2Cell, String> figures = new LinkedHashMap<>();
        for (Table2Cell cell : Table2Cell.of(FormVersion.ofYear(year))) {
            String text = typed.get(cell.path());
            if (text != null) {
                figures.put(cell, text);
            }
        }
        String source = typed.getOrDefault("source", "");
        return FormPage.sent(path(year), typed, FieldErrors.NONE)
                .tried(
                        seen -> sheets.enter(acting(request), year, seen, figures, source),
                        () -> sheet(year, request).seq())
                .answer(response, "表二的数字已保存。", form -> page(year, form, model));
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static String path(int year) {
        return "/desk/reports/" + year + "?part=2";
    }

    private static String page(int year, FormPage form, Model model) {
        model.addAttribute("page", new SheetPage(year, 0, form));
        return "annualreport/figures";
    }

    private Sheet sheet(int year, HttpServletRequest request) {
        if (!reports.years().contains(year)) {
            throw new NoSuchElementException("no report of " + year);
        }
        return sheets.of(Viewers.of(request).orElseThrow().organ().id(), year);
    }

    private static Acting acting(HttpServletRequest request) {
        SignedIn viewer = Viewers.of(request).orElseThrow();
        return new Acting(viewer.organ().id(), viewer.person().toString());
    }
}
