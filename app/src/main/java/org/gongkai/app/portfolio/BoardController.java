package org.gongkai.app.portfolio;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.annualreport.FormPage;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.NotThere;
import org.gongkai.app.web.Values;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The years, and the board of each: who has handed in, calling for the reports, reminding. */
@Controller
class BoardController {
    private static final String CALL = "portfolio/call";

    private final Boards boards;
    private final Calls calls;

    BoardController(Boards boards, Calls calls) {
        this.boards = boards;
        this.calls = calls;
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping("/desk/portfolio")
    String years(HttpServletRequest request, Model model) {
        long organ = Desk.organ(request);
        model.addAttribute("years", boards.years(organ));
        model.addAttribute("asked", boards.asked(organ));
        return "portfolio/years";
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping("/desk/portfolio/{year}")
    String board(@PathVariable int year, HttpServletRequest request, Model model) {
        model.addAttribute("page", boards.of(Desk.organ(request), year));
        return "portfolio/board";
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @GetMapping("/desk/portfolio/{year}/call")
    String askCall(@PathVariable int year, HttpServletRequest request, Model model) {
        Call call = calls.of(Desk.organ(request), year);
        Map<String, String> known = Map.of(
                "departments", call.dues().departments().toString(),
                "townships", call.dues().townships().toString(),
                "governments", call.dues().governments().toString(),
                "government", call.government());
        return form(FormPage.filled("/desk/portfolio/" + year, call.seq(), known), call, model);
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @PostMapping("/desk/portfolio/{year}/call")
    String call(
            @PathVariable int year,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Values values = new Values(sent);
        Dues usual = Dues.of(year);
        Dues dues = new Dues(
                values.date("departments", "报送期限", usual.departments()),
                values.date("townships", "报送期限", usual.townships()),
                values.date("governments", "报送期限", usual.governments()));
        String government = values.text("government", "汇总年报的机关", Calls.LONGEST_GOVERNMENT, true);
        Call now = calls.of(Desk.organ(request), year);
        return FormPage.sent("/desk/portfolio/" + year, sent, values.errors())
                .tried(
                        seen -> calls.ask(Desk.acting(request), year, seen, dues, government),
                        () -> calls.last(Desk.organ(request), year))
                .answer(response, now.open() ? "征集要求已修改。" : "已征集，名册里的单位会在工作台看到。", form -> form(form, now, model));
    }

    private static String form(FormPage page, Call call, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("call", call);
        return CALL;
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @PostMapping("/desk/portfolio/{year}/remind")
    String remind(
            @PathVariable int year,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        Board board = boards.of(Desk.organ(request), year);
        int missing = board.missing().size();
        FormPage form = FormPage.sent(board.path() + "/missing", sent, FieldErrors.NONE);
        return missing == 0
                ? form.told(response, "没有需要催报的单位。")
                : form.tried(
                                seen -> calls.remind(Desk.acting(request), year, seen, missing),
                                () -> calls.last(Desk.organ(request), year))
                        .told(response, "已催报" + missing + "个单位：有账号的在工作台看到，没有账号的请按名单联系。");
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping("/desk/portfolio/{year}/missing")
    String missing(@PathVariable int year, HttpServletRequest request, Model model) {
        model.addAttribute("page", opened(request, year));
        return "portfolio/missing";
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping("/desk/portfolio/{year}/missing/export")
    ResponseEntity<byte[]> missing(@PathVariable int year, HttpServletRequest request) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("单位", "种类", "联系方式", "状态", "期限", "逾期天数"));
        Board board = opened(request, year);
        for (BoardLine line : board.missing()) {
            rows.add(List.of(
                    line.unit().name(),
                    line.unit().kind().label(),
                    line.unit().contact(),
                    line.state().label(),
                    line.due().toString(),
                    Long.toString(line.late())));
        }
        return Csv.file(year + "年年报未报单位.csv", rows);
    }

    private Board opened(HttpServletRequest request, int year) {
        Board board = boards.of(Desk.organ(request), year);
        if (!board.call().open()) {
            throw new NotThere("nothing called for in " + year);
        }
        return board;
    }
}
