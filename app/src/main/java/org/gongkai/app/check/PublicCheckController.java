package org.gongkai.app.check;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.Tries;
import org.gongkai.app.check.PublicCheck.Busy;
import org.gongkai.app.check.PublicCheck.Done;
import org.gongkai.app.check.PublicCheck.Sent;
import org.gongkai.app.check.PublicCheck.Unread;
import org.gongkai.app.web.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** “核对我的年度报告”: anybody sends a report, sees what the rules find, and nothing of it stays here. */
@Controller
class PublicCheckController {
    private static final int LONGEST_NAME = 100;

    private final PublicCheck check;
    private final Tries tries;

    PublicCheckController(PublicCheck check, Tries tries) {
        this.check = check;
        this.tries = tries;
    }

    @Needs(Permission.PUBLIC)
    @GetMapping("/check")
    String ask(Model model) {
        return form(model, FieldErrors.NONE);
    }

    @Needs(Permission.PUBLIC)
    @PostMapping("/check")
    String show(
            @RequestParam(name = "report", required = false) @Nullable MultipartFile report,
            @RequestParam(name = "previous", required = false) @Nullable MultipartFile previous,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (report == null || report.isEmpty()) {
            return refused(response, HttpStatus.UNPROCESSABLE_CONTENT, model, "report", "请选择要核对的报告");
        }
        if (!tries.allow("check " + request.getRemoteAddr())) {
            return refused(response, HttpStatus.TOO_MANY_REQUESTS, model, "report", "核对次数过多，请15分钟后再试");
        }
        return switch (check.check(sent(report), previous == null || previous.isEmpty() ? null : sent(previous))) {
            case Done(var checked, var remark) -> {
                response.setHeader("Cache-Control", "no-store");
                model.addAttribute("page", CheckPage.of(checked, remark));
                yield "check/result";
            }
            case Unread(var ofBefore, var why) ->
                refused(response, HttpStatus.UNPROCESSABLE_CONTENT, model, ofBefore ? "previous" : "report", why);
            case Busy() -> refused(response, HttpStatus.SERVICE_UNAVAILABLE, model, "report", "现在核对的人较多，请过一两分钟再试");
        };
    }

    private static Sent sent(MultipartFile file) {
        String whole = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return new Sent(name.substring(Math.max(0, name.length() - LONGEST_NAME)), file);
    }

    private static String refused(
            HttpServletResponse response, HttpStatus status, Model model, String field, String why) {
        response.setStatus(status.value());
        return form(model, FieldErrors.NONE.with(field, why));
    }

    private static String form(Model model, FieldErrors errors) {
        model.addAttribute("errors", errors);
        return "check/form";
    }
}
