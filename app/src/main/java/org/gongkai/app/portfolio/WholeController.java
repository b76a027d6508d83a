package org.gongkai.app.portfolio;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.annualreport.FindingLine;
import org.gongkai.app.web.NotThere;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.portfolio.FormCells;
import org.gongkai.report.portfolio.SumOfUnits;
import org.gongkai.report.write.ReportDocx;
import org.gongkai.report.write.ReportHtml;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The government's report to read: its tables, what stands behind each cell, the report as a file. */
@Controller
class WholeController {
    static final String WHOLE = "/desk/portfolio/{year}/whole";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Wholes wholes;

    WholeController(Wholes wholes) {
        this.wholes = wholes;
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping(WHOLE)
    String show(@PathVariable int year, HttpServletRequest request, Model model) {
        Whole whole = whole(request, year);
        model.addAttribute("page", whole);
        model.addAttribute("tables", Tables.of(whole.portfolio().form(), path -> cell(whole, path)));
        model.addAttribute("findings", FindingLine.of(whole.findings()));
        return "portfolio/whole";
    }

    private static TableCell cell(Whole whole, String path) {
        SumOfUnits.Cell cell = whole.sum().cell(path);
        String mark =
                (cell.adjusted().signum() != 0 ? "调" : "") + (cell.unknown().isEmpty() ? "" : "缺");
        return new TableCell(Uncertain.plain(cell.value()), whole.path() + "/cell?path=" + path, mark);
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping(WHOLE + "/cell")
    String cell(@PathVariable int year, @RequestParam String path, HttpServletRequest request, Model model) {
        Whole whole = whole(request, year);
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
                parts.equals(List.of(path)));
    }

    /** A number with its sign, as it is printed. */
    static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + Uncertain.plain(number).replace('-', '−');
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping(WHOLE + "/docx")
    ResponseEntity<byte[]> docx(@PathVariable int year, HttpServletRequest request) throws IOException {
        AnnualReport report = whole(request, year).report();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ReportDocx.write(report, file);
        return file(report.title() + ".docx", DOCX, file.toByteArray());
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping(WHOLE + "/html")
    ResponseEntity<byte[]> html(@PathVariable int year, HttpServletRequest request) {
        AnnualReport report = whole(request, year).report();
        byte[] page = ReportHtml.page(report).getBytes(StandardCharsets.UTF_8);
        return file(report.title() + ".html", "text/html;charset=UTF-8", page);
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(bytes);
    }

    /** @throws NotThere if the office has not called for the reports of that year */
    private Whole whole(HttpServletRequest request, int year) {
        Whole whole = wholes.of(Desk.organ(request), year);
        if (!whole.board().call().open()) {
            throw new NotThere("nothing called for in " + year);
        }
        return whole;
    }
}
