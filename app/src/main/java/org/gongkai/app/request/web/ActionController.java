package org.gongkai.app.request.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.record.Journal;
import org.gongkai.app.request.Answer;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.request.Course;
import org.gongkai.app.request.Requests;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Said;
import org.gongkai.app.web.Values;
import org.gongkai.law.request.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One page and one form for each thing that can be done with a request. */
@Controller
class ActionController {
    private static final String TEMPLATE = "request/action";

    private final Requests requests;
    private final Course course;
    private final Journal journal;

    ActionController(Requests requests, Course course, Journal journal) {
        this.requests = requests;
        this.course = course;
        this.journal = journal;
    }

    @Needs(Permission.REQUEST_HANDLE)
    @GetMapping("/desk/requests/{id}/handle/{action}")
    String askHandle(@PathVariable UUID id, @PathVariable String action, HttpServletRequest request, Model model) {
        return ask(id, find(action, Permission.REQUEST_HANDLE), request, model);
    }

    @Needs(Permission.REQUEST_HANDLE)
    @PostMapping("/desk/requests/{id}/handle/{action}")
    String handle(
            @PathVariable UUID id,
            @PathVariable String action,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return act(id, find(action, Permission.REQUEST_HANDLE), sent, request, response, model);
    }

    @Needs(Permission.REQUEST_SIGN)
    @GetMapping("/desk/requests/{id}/lead/{action}")
    String askLead(@PathVariable UUID id, @PathVariable String action, HttpServletRequest request, Model model) {
        return ask(id, find(action, Permission.REQUEST_SIGN), request, model);
    }

    @Needs(Permission.REQUEST_SIGN)
    @PostMapping("/desk/requests/{id}/lead/{action}")
    String lead(
            @PathVariable UUID id,
            @PathVariable String action,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return act(id, find(action, Permission.REQUEST_SIGN), sent, request, response, model);
    }

    @Needs(Permission.REQUEST_REPAIR)
    @GetMapping("/desk/requests/{id}/repair/{action}")
    String askRepair(@PathVariable UUID id, @PathVariable String action, HttpServletRequest request, Model model) {
        return ask(id, find(action, Permission.REQUEST_REPAIR), request, model);
    }

    @Needs(Permission.REQUEST_REPAIR)
    @PostMapping("/desk/requests/{id}/repair/{action}")
    String repair(
            @PathVariable UUID id,
            @PathVariable String action,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return act(id, find(action, Permission.REQUEST_REPAIR), sent, request, response, model);
    }

    private static Action find(String slug, Permission needs) {
        return Action.of(slug, needs).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String ask(UUID id, Action action, HttpServletRequest request, Model model) {
        CaseFile file = requests.open(viewer(request).organ().id(), id);
        FieldErrors errors = requests.refusal(
                        file, ActionCommands.probe(action, file, journal.today()), journal.today())
                .map(refusal -> FieldErrors.NONE.with("on", Refusals.sentence(refusal)))
                .orElse(FieldErrors.NONE);
        return page(file, action, Map.of(), errors, 0, model);
    }

    private String act(
            UUID id,
            Action action,
            Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SignedIn viewer = viewer(request);
        CaseFile file = requests.open(viewer.organ().id(), id);
        Values sent = new Values(given);
        int seen = sent.number("seen", "页面", 1, Integer.MAX_VALUE);
        LocalDate on = sent.date("on", "日期", journal.today());
        boolean reasonNeeded = ActionForms.fields(action, file, journal.today()).stream()
                .anyMatch(field -> field.name().equals("reason") && field.required());
        String reason = sent.text("reason", reasonNeeded ? "理由" : "说明", 2_000, reasonNeeded);
        String note = sent.text("note", "内容", 2_000, false);
        Call call = call(action, sent, file);
        if (!sent.errors().isEmpty()) {
            return again(file, action, given, sent.errors(), seen, response, model);
        }
        Acting by = new Acting(viewer.organ().id(), viewer.person().toString());
        try {
            Answer answer = call.on(by, id, seen, on, reason.isEmpty() ? action.label() : reason, note);
            return switch (answer) {
                case Answer.Refused(Refusal refusal) ->
                    again(
                            file,
                            action,
                            given,
                            FieldErrors.NONE.with(fieldOf(refusal, action, file), Refusals.sentence(refusal)),
                            seen,
                            response,
                            model);
                case Answer.Done done -> {
                    Said.next(response, action.label() + "：已登记。");
                    yield "redirect:/desk/requests/" + id;
                }
            };
        } catch (ChangedMeanwhile e) {
            CaseFile now = requests.open(viewer.organ().id(), id);
            return again(now, action, given, FieldErrors.NONE, seen, response, model);
        }
    }

    /** Shown where it can be put right, if the form has that field; else at the day. */
    private String fieldOf(Refusal refusal, Action action, CaseFile file) {
        String field = Refusals.field(refusal.bar());
        boolean there = ActionForms.fields(action, file, journal.today()).stream()
                .anyMatch(asked -> asked.name().equals(field));
        return there ? field : "on";
    }

    /** A command ready to be given. */
    private interface Call {
        Answer on(Acting by, UUID id, int seen, LocalDate on, String reason, String note);
    }

    private Call call(Action action, Values sent, CaseFile file) {
        return switch (action) {
            case SPLIT -> {
                int parts = sent.number("parts", "件数", 2, 100);
                yield (by, id, seen, on, reason, note) -> requests.split(by, id, seen, parts, on, reason);
            }
            case MERGE -> {
                String into = sent.text("into", "登记编号", 64, true);
                yield (by, id, seen, on, reason, note) -> requests.merge(by, id, seen, into, on, reason);
            }
            default -> {
                var command = ActionCommands.read(action, sent, file, journal.today());
                yield (by, id, seen, on, reason, note) ->
                        requests.handle(by, file, seen, List.of(), command, on, reason, note);
            }
        };
    }

    private String again(
            CaseFile file,
            Action action,
            Map<String, String> given,
            FieldErrors errors,
            int seen,
            HttpServletResponse response,
            Model model) {
        boolean changed = file.seq() != seen && errors.isEmpty();
        response.setStatus((changed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        return page(file, action, given, errors, changed ? seen : 0, model);
    }

    /** @param since the last entry seen, where others have come behind it; 0 otherwise */
    private String page(
            CaseFile file, Action action, Map<String, String> given, FieldErrors errors, int since, Model model) {
        List<org.gongkai.app.web.Happened> changed = since == 0 ? List.of() : course.since(file, since);
        model.addAttribute(
                "page",
                new ActionPage(
                        file.id(),
                        file.request().number(),
                        file.title(),
                        action,
                        ActionForms.fields(action, file, journal.today()),
                        given,
                        file.seq(),
                        errors,
                        changed));
        return TEMPLATE;
    }

    private static SignedIn viewer(HttpServletRequest request) {
        return Viewers.of(request).orElseThrow();
    }
}
