package org.gongkai.app.portfolio;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.annualreport.FormPage;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.web.NotThere;
import org.gongkai.app.web.Values;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing the government's report. */
@Controller
class WholeTextController {
    private final Wholes wholes;
    private final Calls calls;
    private final Organs organs;

    WholeTextController(Wholes wholes, Calls calls, Organs organs) {
        this.wholes = wholes;
        this.calls = calls;
        this.organs = organs;
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @GetMapping(WholeController.WHOLE + "/chapters/{chapter}")
    String ask(@PathVariable int year, @PathVariable int chapter, HttpServletRequest request, Model model) {
        Whole whole = wholes.called(Desk.organ(request), year);
        if (chapter < 0 || chapter > 6) {
            throw new NotThere("no chapter " + chapter);
        }
        String text = WholeText.of(organs.get(Desk.organ(request)), whole.board(), whole.sum(), chapter);
        FormPage form = FormPage.filled(whole.path(), whole.board().call().seq(), Map.of("text", text));
        return chapter(whole, chapter, form, model);
    }

    @Needs(Permission.PORTFOLIO_COLLECT)
    @PostMapping(WholeController.WHOLE + "/chapters/{chapter}")
    String write(
            @PathVariable int year,
            @PathVariable int chapter,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Whole whole = wholes.called(Desk.organ(request), year);
        Values values = new Values(sent);
        String text = values.text("text", "正文", Calls.LONGEST_CHAPTER, false);
        return FormPage.sent(whole.path(), sent, values.errors())
                .tried(
                        seen -> calls.write(Desk.acting(request), year, seen, chapter, text),
                        () -> calls.last(Desk.organ(request), year))
                .answer(response, "已保存。", form -> chapter(whole, chapter, form, model));
    }

    private static String chapter(Whole whole, int chapter, FormPage form, Model model) {
        model.addAttribute("page", whole);
        model.addAttribute("chapter", chapter);
        model.addAttribute("form", form);
        return "portfolio/chapter";
    }
}
