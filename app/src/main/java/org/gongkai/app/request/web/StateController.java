package org.gongkai.app.request.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.Tries;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Journal;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.request.Course;
import org.gongkai.app.request.DueView;
import org.gongkai.app.request.Requests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far a request has come, for whoever holds its code. The code is posted, so that it stands in no address. */
@Controller
class StateController {
    private static final String FORM = "request/state-form";

    private final Requests requests;
    private final Organs organs;
    private final Course course;
    private final DueView due;
    private final Journal journal;
    private final Tries tries;

    StateController(Requests requests, Organs organs, Course course, DueView due, Journal journal, Tries tries) {
        this.requests = requests;
        this.organs = organs;
        this.course = course;
        this.due = due;
        this.journal = journal;
        this.tries = tries;
    }

    @Needs(Permission.PUBLIC)
    @GetMapping("/request/state")
    String ask(Model model) {
        return form(model, "", "");
    }

    @Needs(Permission.PUBLIC)
    @PostMapping("/request/state")
    String show(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String typed = code.strip().length() > 30 ? "" : code.strip();
        if (!tries.allow("code " + request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return form(model, typed, "查询次数过多，请15分钟后再试，或者打电话查询");
        }
        Optional<CaseFile> file = requests.byCode(typed);
        if (file.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(model, typed, "没有这个查询码。查询码在登记回执上，共10个字符，如 7K4P-92QX-3M");
        }
        model.addAttribute("file", file.get());
        model.addAttribute("organ", organs.get(file.get().organ()));
        model.addAttribute("due", due.of(file.get(), journal.today()));
        model.addAttribute("course", course.forApplicant(file.get()));
        return "request/state";
    }

    private static String form(Model model, String code, String fault) {
        model.addAttribute("code", code);
        model.addAttribute("fault", fault);
        return FORM;
    }
}
