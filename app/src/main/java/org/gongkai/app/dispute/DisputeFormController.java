package org.gongkai.app.dispute;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering disputes, their ends, and repairs of what was entered wrongly. */
@Controller
class DisputeFormController {
    private static final String FORM = "dispute/form";
    private static final String END = "dispute/end";
    private static final String STRIKE = "dispute/strike";

    private final Disputes disputes;

    DisputeFormController(Disputes disputes) {
        this.disputes = disputes;
    }

    @Needs(Permission.DISPUTE_REGISTER)
    @GetMapping("/desk/disputes/new")
    String ask(@RequestParam(name = "request", defaultValue = "") String number, Model model) {
        Given given = new Given(Map.of("request", number));
        model.addAttribute("page", new DisputeFormPage(UUID.randomUUID(), 0, given, FieldErrors.NONE, false));
        return FORM;
    }

    @Needs(Permission.DISPUTE_REGISTER)
    @PostMapping("/desk/disputes/new")
    String register(
            @RequestParam UUID id,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Given given = new Given(sent);
        DisputeForm form = given.form();
        return done(
                new DisputeFormPage(id, 0, given, given.errors(), false),
                FORM,
                () -> disputes.register(acting(request), id, form),
                "已登记。",
                request,
                response,
                model);
    }

    @Needs(Permission.DISPUTE_REGISTER)
    @GetMapping("/desk/disputes/{id}/end")
    String askEnd(@PathVariable UUID id, HttpServletRequest request, Model model) {
        return again(END, id, request, model);
    }

    @Needs(Permission.DISPUTE_REGISTER)
    @PostMapping("/desk/disputes/{id}/end")
    String end(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Given given = new Given(sent);
        LocalDate day = given.day("endedOn");
        DisputeFormPage page = new DisputeFormPage(id, given.number("seen"), given, given.errors(), false);
        return done(
                page,
                END,
                () -> disputes.end(acting(request), id, page.seen(), day, given.value("result")),
                "结果已登记。",
                request,
                response,
                model);
    }

    @Needs(Permission.DISPUTE_REGISTER)
    @GetMapping("/desk/disputes/{id}/repair")
    String askRepair(@PathVariable UUID id, HttpServletRequest request, Model model) {
        return again(FORM, id, request, model);
    }

    @Needs(Permission.DISPUTE_REGISTER)
    @PostMapping("/desk/disputes/{id}/repair")
    String repair(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Given given = new Given(sent);
        DisputeForm form = given.form();
        DisputeFormPage page = new DisputeFormPage(id, given.number("seen"), given, given.errors(), false);
        return done(
                page,
                FORM,
                () -> disputes.amend(acting(request), id, page.seen(), form, given.value("reason")),
                "已更正，原来的登记保留在经过里。",
                request,
                response,
                model);
    }

    @Needs(Permission.DISPUTE_REGISTER)
    @GetMapping("/desk/disputes/{id}/strike")
    String askStrike(@PathVariable UUID id, HttpServletRequest request, Model model) {
        return again(STRIKE, id, request, model);
    }

    @Needs(Permission.DISPUTE_REGISTER)
    @PostMapping("/desk/disputes/{id}/strike")
    String strike(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Given given = new Given(sent);
        DisputeFormPage page = new DisputeFormPage(id, given.number("seen"), given, FieldErrors.NONE, false);
        return done(
                page,
                STRIKE,
                () -> disputes.strike(acting(request), id, page.seen(), given.value("reason")),
                "已作废，不再计入年度报告。",
                request,
                response,
                model);
    }

    @ExceptionHandler(NoSuchElementException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private String again(String template, UUID id, HttpServletRequest request, Model model) {
        Dispute dispute = disputes.open(organ(request), id);
        Given known = Given.of(disputes.form(dispute));
        model.addAttribute("page", new DisputeFormPage(id, dispute.seq(), known, FieldErrors.NONE, false));
        return template;
    }

    /** Does it and goes on, or shows the form again with what is wrong. */
    private String done(
            DisputeFormPage page,
            String template,
            Supplier<Entered> work,
            String sentence,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        FieldErrors errors = page.errors();
        int seen = page.seen();
        boolean changed = false;
        if (errors.isEmpty()) {
            try {
                switch (work.get()) {
                    case Entered.Done ok -> {
                        Said.next(response, sentence);
                        return "redirect:/desk/disputes" + (template.equals(STRIKE) ? "" : "/" + ok.id());
                    }
                    case Entered.Refused no -> errors = new FieldErrors(no.faults());
                }
            } catch (ChangedMeanwhile e) {
                changed = true;
                seen = disputes.open(organ(request), page.id()).seq();
            }
        }
        response.setStatus((changed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        model.addAttribute("page", new DisputeFormPage(page.id(), seen, page.given(), errors, changed));
        return template;
    }

    private static long organ(HttpServletRequest request) {
        return Viewers.of(request).orElseThrow().organ().id();
    }

    private static Acting acting(HttpServletRequest request) {
        SignedIn viewer = Viewers.of(request).orElseThrow();
        return new Acting(viewer.organ().id(), viewer.person().toString());
    }
}
