package org.gongkai.app.portfolio;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.annualreport.FormPage;
import org.gongkai.app.annualreport.Sheets;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.web.Choice;
import org.gongkai.app.web.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of units: the list, the form of each, and the years in which one need not report. */
@Controller
class UnitController {
    private static final String UNITS = "/desk/portfolio/units";
    private static final String FORM = "portfolio/unit";

    private final Units units;
    private final Submissions submissions;
    private final Organs organs;

    UnitController(Units units, Submissions submissions, Organs organs) {
        this.units = units;
        this.submissions = submissions;
        this.organs = organs;
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping(UNITS)
    String list(HttpServletRequest request, Model model) {
        model.addAttribute("units", units.of(Desk.organ(request)));
        return "portfolio/units";
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @GetMapping(UNITS + "/new")
    String ask(Model model) {
        int last = submissions.today().getYear() - 1;
        Map<String, String> known = Map.of("id", UUID.randomUUID().toString(), "since", Integer.toString(last));
        return page(FormPage.filled(UNITS, 0, known), null, model);
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @PostMapping(UNITS + "/new")
    String enter(
            @RequestParam UUID id,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Values values = new Values(sent);
        UnitForm form = form(values);
        return FormPage.sent(UNITS, sent, values.errors())
                .tried(seen -> units.enter(Desk.acting(request), id, form), () -> 0)
                .answer(response, "已登记。", again -> page(again, null, model));
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @GetMapping(UNITS + "/{unit}")
    String show(@PathVariable UUID unit, HttpServletRequest request, Model model) {
        ReportingUnit known = units.get(Desk.organ(request), unit);
        return page(FormPage.filled(UNITS, known.seq(), typed(known)), known, model);
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @PostMapping(UNITS + "/{unit}")
    String change(
            @PathVariable UUID unit,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ReportingUnit known = units.get(Desk.organ(request), unit);
        Values values = new Values(sent);
        UnitForm form = form(values);
        return FormPage.sent(UNITS, sent, values.errors())
                .tried(seen -> units.change(Desk.acting(request), unit, seen, form), () -> units.last(known))
                .answer(response, "已修改。", again -> page(again, known, model));
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @PostMapping(UNITS + "/{unit}/exempt")
    String exempt(
            @PathVariable UUID unit,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ReportingUnit known = units.get(Desk.organ(request), unit);
        Values values = new Values(sent);
        int year = values.number(
                "year", "年度", Sheets.FIRST_YEAR, submissions.today().getYear());
        String why = values.text("why", "原因", Units.LONGEST_REASON, false);
        Map<String, String> all = new HashMap<>(typed(known));
        all.putAll(sent);
        String sentence = why.isEmpty() ? year + "年应当报送。" : year + "年不用报送，不纳入汇总。";
        return FormPage.sent(UNITS, all, values.errors())
                .tried(seen -> units.exempt(Desk.acting(request), unit, seen, year, why), () -> units.last(known))
                .answer(response, sentence, again -> page(again, known, model));
    }

    private UnitForm form(Values values) {
        int latest = submissions.today().getYear();
        String organ = values.raw("organ");
        String until = values.raw("until").strip();
        return new UnitForm(
                values.text("name", "单位名称", Units.LONGEST_NAME, true),
                values.choice("kind", "种类", UnitKind.class, UnitKind.DEPARTMENT),
                organ.matches("[0-9]{1,18}") ? Long.valueOf(organ) : null,
                values.text("contact", "联系方式", Units.LONGEST_CONTACT, false),
                values.number("since", "第一个年度", Sheets.FIRST_YEAR, latest),
                until.isEmpty() ? null : Integer.valueOf(values.number("until", "最后一个年度", Sheets.FIRST_YEAR, latest)),
                values.text("ended", "去向", Units.LONGEST_REASON, false));
    }

    private static Map<String, String> typed(ReportingUnit unit) {
        Map<String, String> typed = new HashMap<>();
        typed.put("id", unit.id().toString());
        typed.put("name", unit.name());
        typed.put("kind", unit.kind().name());
        typed.put("organ", unit.organ() == null ? "" : unit.organ().toString());
        typed.put("contact", unit.contact());
        typed.put("since", Integer.toString(unit.since()));
        typed.put("until", unit.until() == null ? "" : unit.until().toString());
        typed.put("ended", unit.ended());
        return typed;
    }

    private String page(FormPage page, @Nullable ReportingUnit known, Model model) {
        LocalDate today = submissions.today();
        List<Choice> choices = organs.all().stream()
                .map(organ -> Choice.of(Long.toString(organ.id()), organ.name()))
                .toList();
        model.addAttribute("page", page);
        model.addAttribute("unit", known);
        model.addAttribute("organs", choices);
        model.addAttribute("lastYear", today.getYear() - 1);
        return FORM;
    }
}
