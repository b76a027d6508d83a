package org.gongkai.app.portfolio;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.annualreport.FormPage;
import org.gongkai.app.web.Choice;
import org.gongkai.app.web.Values;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table3;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adjusting the sum of the units: a cell, requests that were counted twice, and striking what no longer holds. */
@Controller
class AdjustController {
    private static final int MOST_REQUESTS = 10_000;

    private final Wholes wholes;
    private final Calls calls;

    AdjustController(Wholes wholes, Calls calls) {
        this.wholes = wholes;
        this.calls = calls;
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @PostMapping(WholeController.WHOLE + "/cell")
    String adjust(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String path,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Whole whole = wholes.called(Desk.organ(request), year);
        CellPage page = WholeController.page(whole, path);
        Values values = new Values(sent);
        String reason = values.text("reason", "理由", Calls.LONGEST_REASON, true);
        String delta = values.raw("delta").strip().replace('−', '-').replace("+", "");
        if (!delta.matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            values.fault("delta", "请填写增减数，减少的前面写减号，例如 -2");
        }
        return FormPage.sent(whole.path(), sent, values.errors())
                .tried(
                        seen -> calls.adjust(
                                Desk.acting(request), year, seen, false, Map.of(path, new BigDecimal(delta)), reason),
                        () -> calls.last(Desk.organ(request), year))
                .answer(response, "调整已登记。", whole.path() + "/cell?path=" + path, form -> {
                    model.addAttribute("page", page);
                    model.addAttribute("form", form);
                    return "portfolio/cell";
                });
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @GetMapping(WholeController.WHOLE + "/duplicate")
    String askDuplicate(@PathVariable int year, HttpServletRequest request, Model model) {
        Whole whole = wholes.called(Desk.organ(request), year);
        return duplicate(
                whole, FormPage.blank(whole.path(), whole.board().call().seq()), model);
    }

    private static String duplicate(Whole whole, FormPage form, Model model) {
        model.addAttribute("page", whole);
        model.addAttribute("form", form);
        model.addAttribute(
                "kinds",
                java.util.Arrays.stream(ApplicantKind.values())
                        .map(kind -> Choice.of(kind.name(), kind.label()))
                        .toList());
        model.addAttribute("rows", rows(whole.portfolio().form()));
        return "portfolio/duplicate";
    }

    /** Where a request may stand besides 本年新收: its result, or 结转下年度. */
    private static List<Choice> rows(FormVersion form) {
        return form.rows().stream()
                .filter(row -> row.isResult() || row == ReportRow.CARRIED_OUT)
                .map(row -> Choice.of(row.name(), org.gongkai.app.annualreport.RowLabel.of(row)))
                .toList();
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @PostMapping(WholeController.WHOLE + "/duplicate")
    String duplicate(
            @PathVariable int year,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Whole whole = wholes.called(Desk.organ(request), year);
        Values values = new Values(sent);
        ApplicantKind kind = values.choice("kind", "申请人类别", ApplicantKind.class, ApplicantKind.NATURAL_PERSON);
        ReportRow row = values.choice("row", "办理结果", ReportRow.class, ReportRow.GRANTED);
        int number = values.number("number", "件数", 1, MOST_REQUESTS);
        String reason = values.text("reason", "理由", Calls.LONGEST_REASON, true);
        if (rows(whole.portfolio().form()).stream()
                .noneMatch(choice -> choice.value().equals(row.name()))) {
            values.fault("row", "请选择办理结果");
        }
        Table3.Column column = Table3.Column.values()[kind.ordinal()];
        Map<String, BigDecimal> cells = new LinkedHashMap<>();
        cells.put(Table3.path(ReportRow.NEW_RECEIVED, column), BigDecimal.valueOf(-number));
        cells.put(Table3.path(row, column), BigDecimal.valueOf(-number));
        return FormPage.sent(whole.path(), sent, values.errors())
                .tried(
                        seen -> calls.adjust(Desk.acting(request), year, seen, true, cells, reason),
                        () -> calls.last(Desk.organ(request), year))
                .answer(response, "重复计数的" + number + "件已扣除。", form -> duplicate(whole, form, model));
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @PostMapping(WholeController.WHOLE + "/strike")
    String strike(
            @PathVariable int year,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        Whole whole = wholes.called(Desk.organ(request), year);
        Values values = new Values(sent);
        int number = values.number("number", "调整", 1, Calls.MOST);
        String reason = values.raw("why").strip();
        return FormPage.sent(whole.path(), sent, values.errors())
                .tried(
                        seen -> calls.strike(Desk.acting(request), year, seen, number, reason),
                        () -> calls.last(Desk.organ(request), year))
                .told(response, "调整已作废，不再计入。");
    }
}
