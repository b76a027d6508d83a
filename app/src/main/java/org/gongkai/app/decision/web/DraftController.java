package org.gongkai.app.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.decision.Draft;
import org.gongkai.app.decision.Drafts;
import org.gongkai.app.decision.LetterText;
import org.gongkai.app.decision.Objection;
import org.gongkai.app.decision.StepTaken;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.record.Journal;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.request.Course;
import org.gongkai.app.request.Requests;
import org.gongkai.app.web.Choice;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Happened;
import org.gongkai.app.web.Said;
import org.gongkai.app.web.Values;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Disclosure;
import org.gongkai.law.decision.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drafting, handing in, reviewing and signing; and the letter to print. */
@Controller
class DraftController {
    private static final String DRAFT = "decision/draft";
    private static final String JUDGE = "decision/judge";

    private final Requests requests;
    private final Drafts drafts;
    private final Course course;
    private final Journal journal;

    DraftController(Requests requests, Drafts drafts, Course course, Journal journal) {
        this.requests = requests;
        this.drafts = drafts;
        this.course = course;
        this.journal = journal;
    }

    @Needs(Permission.REQUEST_HANDLE)
    @GetMapping("/desk/requests/{id}/draft")
    String askDraft(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String decision,
            HttpServletRequest request,
            Model model) {
        SignedIn viewer = viewer(request);
        CaseFile file = requests.open(viewer.organ().id(), id);
        Draft draft = drafts.of(file);
        Map<String, String> given = new HashMap<>();
        Optional<Decision> chosen = Arrays.stream(Decision.values())
                .filter(d -> d.name().equals(decision))
                .findFirst();
        Outcome outcome = draft.outcome();
        if (chosen.isPresent() && (outcome == null || outcome.decision() != chosen.get())) {
            given.put("decision", chosen.get().name());
            given.put("letter", LetterText.propose(file, Outcome.of(chosen.get()), viewer.organ(), journal.today()));
        } else if (outcome != null) {
            given.put("decision", outcome.decision().name());
            given.put("given", outcome.given().name());
            given.put("letter", draft.letter());
        }
        Set<String> withheld = outcome == null
                ? Set.of()
                : outcome.withheldFor().stream().map(Enum::name).collect(Collectors.toSet());
        return page(DRAFT, file, given, withheld, FieldErrors.NONE, List.of(), model);
    }

    @Needs(Permission.REQUEST_HANDLE)
    @PostMapping("/desk/requests/{id}/draft")
    String draft(
            @PathVariable UUID id,
            @RequestParam Map<String, String> given,
            @RequestParam(name = "withheld", required = false) List<String> withheld,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SignedIn viewer = viewer(request);
        CaseFile file = requests.open(viewer.organ().id(), id);
        Set<String> grounds = withheld == null ? Set.of() : Set.copyOf(withheld);
        Values sent = new Values(given);
        int seen = sent.number("seen", "页面", 1, Integer.MAX_VALUE);
        Decision decision = sent.choice("decision", "决定", Decision.class, Decision.DISCLOSED);
        String letter = sent.text("letter", "答复内容", Drafts.LONGEST_LETTER, true);
        boolean submit = sent.raw("then").equals("submit");
        if (submit && letter.contains(LetterText.OPEN)) {
            sent.fault("letter", "还有以【】标出的内容没有填写，请补全后再送审");
        }
        Optional<Outcome> outcome = outcome(decision, sent, grounds);
        if (!sent.errors().isEmpty() || outcome.isEmpty()) {
            return again(DRAFT, file, given, grounds, sent.errors(), response, model);
        }
        try {
            StepTaken step = drafts.draft(acting(viewer), id, seen, outcome.get(), letter);
            if (submit && step instanceof StepTaken.Done done) {
                step = drafts.submit(acting(viewer), id, done.seq());
            }
            return after(step, submit ? "已送审。" : "稿件已保存。", "letter", DRAFT, file, given, grounds, response, model);
        } catch (ChangedMeanwhile e) {
            return changed(DRAFT, viewer, id, given, grounds, seen, response, model);
        }
    }

    @Needs(Permission.REQUEST_REVIEW)
    @GetMapping("/desk/requests/{id}/review")
    String askReview(@PathVariable UUID id, HttpServletRequest request, Model model) {
        CaseFile file = requests.open(viewer(request).organ().id(), id);
        model.addAttribute("signing", false);
        return page(JUDGE, file, Map.of(), Set.of(), FieldErrors.NONE, List.of(), model);
    }

    @Needs(Permission.REQUEST_REVIEW)
    @PostMapping("/desk/requests/{id}/review")
    String review(
            @PathVariable UUID id,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("signing", false);
        return judge(id, given, viewer(request), false, response, model);
    }

    @Needs(Permission.REQUEST_SIGN)
    @GetMapping("/desk/requests/{id}/sign")
    String askSign(@PathVariable UUID id, HttpServletRequest request, Model model) {
        CaseFile file = requests.open(viewer(request).organ().id(), id);
        model.addAttribute("signing", true);
        return page(JUDGE, file, Map.of(), Set.of(), FieldErrors.NONE, List.of(), model);
    }

    @Needs(Permission.REQUEST_SIGN)
    @PostMapping("/desk/requests/{id}/sign")
    String sign(
            @PathVariable UUID id,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("signing", true);
        return judge(id, given, viewer(request), true, response, model);
    }

    @Needs(Permission.REQUEST_READ)
    @GetMapping("/desk/requests/{id}/letter")
    String letter(@PathVariable UUID id, HttpServletRequest request, Model model) {
        CaseFile file = requests.open(viewer(request).organ().id(), id);
        model.addAttribute("file", file);
        model.addAttribute("draft", drafts.of(file));
        return "decision/letter";
    }

    private String judge(
            UUID id,
            Map<String, String> given,
            SignedIn viewer,
            boolean signing,
            HttpServletResponse response,
            Model model) {
        CaseFile file = requests.open(viewer.organ().id(), id);
        Values sent = new Values(given);
        int seen = sent.number("seen", "页面", 1, Integer.MAX_VALUE);
        String remarks = sent.text("remarks", "意见", 2_000, false);
        boolean pass = sent.raw("verdict").equals("pass");
        if (!pass && !sent.raw("verdict").equals("return")) {
            sent.fault("verdict", signing ? "请选择签发或者退回" : "请选择通过或者退回");
        }
        if (!sent.errors().isEmpty()) {
            return again(JUDGE, file, given, Set.of(), sent.errors(), response, model);
        }
        try {
            StepTaken step = signing
                    ? drafts.sign(acting(viewer), id, seen, pass, remarks, sent.ticked("closeConsultations"))
                    : drafts.review(acting(viewer), id, seen, pass, remarks);
            String said = pass ? (signing ? "已签发。请编号、盖章后送达。" : "已通过。") : "已退回拟稿人。";
            return after(step, said, "verdict", JUDGE, file, given, Set.of(), response, model);
        } catch (ChangedMeanwhile e) {
            return changed(JUDGE, viewer, id, given, Set.of(), seen, response, model);
        }
    }

    private static Optional<Outcome> outcome(Decision decision, Values sent, Set<String> grounds) {
        if (decision.closesWithoutAnswer()) {
            sent.fault("decision", "这一情形属于终结办理，请回到申请页，用相应的终结办理");
            return Optional.empty();
        }
        boolean partly = decision == Decision.PARTLY_DISCLOSED
                || (decision == Decision.PUBLIC_INTEREST && sent.raw("given").equals(Disclosure.PARTIAL.name()));
        if (!partly) {
            return Optional.of(Outcome.of(decision));
        }
        EnumSet<Decision> withheld = EnumSet.noneOf(Decision.class);
        for (Decision one : Decision.values()) {
            if (grounds.contains(one.name())) {
                withheld.add(one);
            }
        }
        if (withheld.isEmpty()) {
            sent.fault("withheld", "部分公开的，请选择不予公开部分的理由（条例第三十七条）");
            return Optional.empty();
        }
        try {
            return Optional.of(Outcome.partly(decision, withheld));
        } catch (IllegalArgumentException e) {
            sent.fault("withheld", "不予公开部分的理由只能是不予公开、无法提供或者不予处理的情形");
            return Optional.empty();
        }
    }

    private String after(
            StepTaken step,
            String said,
            String field,
            String template,
            CaseFile file,
            Map<String, String> given,
            Set<String> grounds,
            HttpServletResponse response,
            Model model) {
        return switch (step) {
            case StepTaken.Done done -> {
                Said.next(response, said);
                yield "redirect:/desk/requests/" + file.id();
            }
            case Objection no -> {
                CaseFile now = requests.open(file.organ(), file.id());
                yield again(
                        template,
                        now,
                        given,
                        grounds,
                        FieldErrors.NONE.with(field, no.reason() + "（" + no.article() + "）"),
                        response,
                        model);
            }
        };
    }

    private String changed(
            String template,
            SignedIn viewer,
            UUID id,
            Map<String, String> given,
            Set<String> grounds,
            int seen,
            HttpServletResponse response,
            Model model) {
        CaseFile now = requests.open(viewer.organ().id(), id);
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(template, now, given, grounds, FieldErrors.NONE, course.since(now, seen), model);
    }

    private String again(
            String template,
            CaseFile file,
            Map<String, String> given,
            Set<String> grounds,
            FieldErrors errors,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(template, file, given, grounds, errors, List.of(), model);
    }

    private String page(
            String template,
            CaseFile file,
            Map<String, String> given,
            Set<String> grounds,
            FieldErrors errors,
            List<Happened> changed,
            Model model) {
        model.addAttribute(
                "page",
                new DraftPage(
                        file.id(),
                        file.request().number(),
                        file.title(),
                        drafts.of(file),
                        decisions(),
                        grounds(),
                        given,
                        grounds,
                        file.seq(),
                        errors,
                        changed));
        return template;
    }

    private static List<Choice> decisions() {
        return Arrays.stream(Decision.values())
                .filter(decision -> !decision.closesWithoutAnswer())
                .map(decision -> Choice.of(decision.name(), decision.label() + "（" + decision.article() + "）"))
                .toList();
    }

    private static List<Choice> grounds() {
        return Arrays.stream(Decision.values())
                .filter(Decision::restsOnArticles14To16)
                .map(decision -> Choice.of(decision.name(), decision.label()))
                .toList();
    }

    private static Acting acting(SignedIn viewer) {
        return new Acting(viewer.organ().id(), viewer.person().toString());
    }

    private static SignedIn viewer(HttpServletRequest request) {
        return Viewers.of(request).orElseThrow();
    }
}
