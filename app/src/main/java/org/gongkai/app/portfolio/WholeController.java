package org.gongkai.app.portfolio;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.annualreport.ApprovalCourse;
import org.gongkai.app.annualreport.Download;
import org.gongkai.app.annualreport.FindingLine;
import org.gongkai.app.annualreport.FormPage;
import org.gongkai.app.web.NotThere;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.portfolio.Figures;
import org.gongkai.report.portfolio.FormCells;
import org.gongkai.report.portfolio.SumOfUnits;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The government's report to read: its tables, what stands behind each cell, the report as a file. */
@Controller
class WholeController {
    static final String WHOLE = "/desk/portfolio/{year}/whole";

    private final Wholes wholes;
    private final Calls calls;
    private final Publishing publishing;
    private final ApprovalCourse course;

    WholeController(Wholes wholes, Calls calls, Publishing publishing, ApprovalCourse course) {
        this.wholes = wholes;
        this.calls = calls;
        this.publishing = publishing;
        this.course = course;
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping(WHOLE)
    String show(@PathVariable int year, HttpServletRequest request, Model model) {
        Whole whole = wholes.called(Desk.organ(request), year);
        Figures figures = Figures.of(whole.report());
        model.addAttribute("page", whole);
        model.addAttribute("course", course.of(calls.steps(Desk.organ(request), year), entry -> "发布"));
        model.addAttribute("tables", Tables.of(whole.portfolio().form(), path -> cell(whole, figures, path)));
        model.addAttribute("findings", FindingLine.of(whole.findings()));
        model.addAttribute("published", publishing.path(whole.board().call()));
        model.addAttribute("changes", publishing.changes(whole));
        return "portfolio/whole";
    }

    private static TableCell cell(Whole whole, Figures figures, String path) {
        SumOfUnits.Cell sum = whole.sum().cell(path);
        BigDecimal value = figures.get(path).value();
        boolean differs = whole.upload() != null && (value == null || value.compareTo(sum.value()) != 0);
        String mark = (differs ? "异" : "")
                + (sum.adjusted().signum() != 0 ? "调" : "")
                + (sum.unknown().isEmpty() ? "" : "缺");
        BigDecimal shown = whole.upload() == null ? sum.value() : value;
        return new TableCell(Uncertain.plain(shown), whole.path() + "/cell?path=" + path, mark);
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping(WHOLE + "/cell")
    String cell(@PathVariable int year, @RequestParam String path, HttpServletRequest request, Model model) {
        Whole whole = wholes.called(Desk.organ(request), year);
        model.addAttribute("page", page(whole, path));
        model.addAttribute(
                "form", FormPage.blank(whole.path(), whole.board().call().seq()));
        return "portfolio/cell";
    }

    /** @throws NotThere if the form has no such cell */
    static CellPage page(Whole whole, String path) {
        FormVersion form = whole.portfolio().form();
        List<String> parts = FormCells.parts(form, path);
        if (parts.isEmpty()) {
            throw new NotThere("no cell " + path);
        }
        SumOfUnits.Cell cell = whole.sum().cell(path);
        List<BoardLine> inScope = whole.board().inScope();
        List<CellPage.Line> lines = new java.util.ArrayList<>();
        for (int i = 0; i < inScope.size(); i++) {
            BigDecimal figure = whole.sum().of(whole.portfolio().inScope().get(i), path);
            lines.add(new CellPage.Line(inScope.get(i), Uncertain.plain(figure)));
        }
        List<Correction> corrections = whole.board().call().corrections().stream()
                .filter(correction -> correction.cells().keySet().stream().anyMatch(parts::contains))
                .toList();
        return new CellPage(
                whole,
                path,
                Uncertain.label(path),
                lines,
                corrections,
                Uncertain.plain(cell.units()),
                cell.adjusted().signum() == 0 ? "" : signed(cell.adjusted()),
                Uncertain.plain(cell.value()),
                whole.upload() == null ? "" : made(whole, path),
                parts.equals(List.of(path)));
    }

    private static String made(Whole whole, String path) {
        BigDecimal value = Figures.of(whole.report()).get(path).value();
        return value == null ? "空" : Uncertain.plain(value);
    }

    /** A number with its sign, as it is printed. */
    static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + Uncertain.plain(number).replace('-', '−');
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping(WHOLE + "/file/{format}")
    ResponseEntity<byte[]> file(@PathVariable int year, @PathVariable String format, HttpServletRequest request)
            throws IOException {
        return Download.of(format)
                .answer(wholes.called(Desk.organ(request), year).report());
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
