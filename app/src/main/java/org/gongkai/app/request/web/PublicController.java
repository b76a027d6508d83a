package org.gongkai.app.request.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Journal;
import org.gongkai.app.request.Applicant;
import org.gongkai.app.request.Filed;
import org.gongkai.app.request.Filing;
import org.gongkai.app.request.FormDrafts;
import org.gongkai.app.request.Requests;
import org.gongkai.app.request.Upload;
import org.gongkai.app.request.Wanted;
import org.gongkai.app.web.Choice;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Values;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Filing a request on the public pages (Regulation art. 29), one thing at a time, without an account and without
 * JavaScript. What is filled in is kept encrypted on the server between the pages.
 */
@Controller
class PublicController {
    private static final String CHECK = "/request/check";

    private final Requests requests;
    private final FormDrafts drafts;
    private final Organs organs;
    private final Journal journal;

    PublicController(Requests requests, FormDrafts drafts, Organs organs, Journal journal) {
        this.requests = requests;
        this.drafts = drafts;
        this.organs = organs;
        this.journal = journal;
    }

    @Needs(Permission.PUBLIC)
    @GetMapping("/request")
    String introduction(Model model) {
        model.addAttribute("organs", organs.all());
        return "request/introduction";
    }

    /** A fresh form. */
    @Needs(Permission.PUBLIC)
    @GetMapping("/request/new")
    String begin(HttpServletRequest request, HttpServletResponse response) {
        UUID token = UUID.randomUUID();
        Map<String, String> fresh = new HashMap<>();
        fresh.put("kind", ApplicantKind.NATURAL_PERSON.name());
        fresh.put("paper", "RESIDENT_ID");
        drafts.keep(token, fresh);
        ApplicationCookie.set(token, request.isSecure(), response);
        return "redirect:" + Step.APPLICANT.path();
    }

    @Needs(Permission.PUBLIC)
    @GetMapping("/request/{step:applicant|wanted|delivery}")
    String ask(@PathVariable String step, HttpServletRequest request, Model model) {
        Optional<Map<String, String>> given = ApplicationCookie.of(request).flatMap(drafts::find);
        return given.isEmpty() ? "redirect:/request" : page(Step.of(step), given.get(), FieldErrors.NONE, model);
    }

    @Needs(Permission.PUBLIC)
    @PostMapping("/request/{step:applicant|wanted|delivery}")
    String keep(
            @PathVariable String step,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<UUID> token = ApplicationCookie.of(request);
        Optional<Map<String, String>> before = token.flatMap(drafts::find);
        if (before.isEmpty()) {
            return "redirect:/request";
        }
        Step now = Step.of(step);
        Map<String, String> all = new HashMap<>(before.get());
        now.fields().forEach(field -> all.put(field, bounded(sent.getOrDefault(field, ""))));
        FieldErrors errors = errors(now, all);
        drafts.keep(token.orElseThrow(), all);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(now, all, errors, model);
        }
        return "redirect:" + now.next();
    }

    @Needs(Permission.PUBLIC)
    @GetMapping(CHECK)
    String check(HttpServletRequest request, Model model) {
        Optional<Map<String, String>> given = ApplicationCookie.of(request).flatMap(drafts::find);
        if (given.isEmpty()) {
            return "redirect:/request";
        }
        return firstFaulty(given.get())
                .map(step -> "redirect:" + step.path())
                .orElseGet(() -> checkPage(given.get(), "", model));
    }

    @Needs(Permission.PUBLIC)
    @PostMapping(CHECK)
    String submit(
            @RequestParam(name = "paper", required = false) @Nullable MultipartFile paper,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Optional<UUID> token = ApplicationCookie.of(request);
        Optional<Map<String, String>> given = token.flatMap(drafts::find);
        if (given.isEmpty()) {
            return ReceiptCookie.of(request).isPresent() ? "redirect:/request/receipt" : "redirect:/request";
        }
        Optional<Step> faulty = firstFaulty(given.get());
        if (faulty.isPresent()) {
            return "redirect:" + faulty.get().path();
        }
        Acting by = new Acting(organ(given.get()).id(), Acting.APPLICANT);
        Filed filed = file(by, filing(given.get(), token.get()), paper);
        switch (filed) {
            case Filed.Registered registered -> {
                ReceiptCookie.set(registered.number(), registered.code(), request.isSecure(), response);
                drafts.forget(token.get());
            }
            case Filed.SentBefore before -> drafts.forget(token.get());
            case Filed.PaperRefused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return checkPage(given.get(), refused.why(), model);
            }
            case Filed.Refused(Refusal refusal) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return checkPage(given.get(), Refusals.sentence(refusal), model);
            }
        }
        return "redirect:/request/receipt";
    }

    @Needs(Permission.PUBLIC)
    @GetMapping("/request/receipt")
    String receipt(HttpServletRequest request, Model model) {
        Optional<ReceiptCookie.Receipt> receipt = ReceiptCookie.of(request);
        if (receipt.isEmpty()) {
            return "redirect:/request/state";
        }
        model.addAttribute("receipt", receipt.get());
        return "request/receipt";
    }

    private Filed file(Acting by, Filing filing, @Nullable MultipartFile paper) throws IOException {
        if (paper == null || paper.isEmpty()) {
            return requests.file(by, filing);
        }
        try (InputStream content = paper.getInputStream()) {
            String name = paper.getOriginalFilename();
            return requests.file(by, filing, List.of(new Upload(name == null ? "" : name, content)));
        }
    }

    private Filing filing(Map<String, String> given, UUID token) {
        Values values = new Values(given);
        ApplicantKind kind = ApplicationValues.kind(values);
        Applicant applicant = ApplicationValues.applicant(values);
        Wanted wanted = ApplicationValues.wanted(values);
        return new Filing(
                ApplicationValues.form(applicant, wanted), kind, ReceiptWay.ONLINE, journal.today(), false, token);
    }

    /** The first page that has something wrong, given all that was filled in. */
    private Optional<Step> firstFaulty(Map<String, String> given) {
        for (Step step : Step.values()) {
            if (!errors(step, given).isEmpty()) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private FieldErrors errors(Step step, Map<String, String> given) {
        Values values = new Values(given);
        ApplicationValues.applicant(values);
        ApplicationValues.wanted(values);
        if (organs.all().stream().noneMatch(organ -> Long.toString(organ.id()).equals(values.raw("organ")))) {
            values.fault("organ", "请选择向哪个机关申请");
        }
        FieldErrors here = FieldErrors.NONE;
        FieldErrors all = values.errors();
        for (String field : step.fields()) {
            if (all.at(field)) {
                here = here.with(field, all.of(field));
            }
        }
        return here;
    }

    private Organ organ(Map<String, String> given) {
        return organs.all().stream()
                .filter(organ -> Long.toString(organ.id()).equals(given.get("organ")))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private String page(Step step, Map<String, String> given, FieldErrors errors, Model model) {
        List<Choice> all = organs.all().stream()
                .map(organ -> Choice.of(Long.toString(organ.id()), organ.name()))
                .toList();
        model.addAttribute("page", new ApplicationPage(given, errors));
        model.addAttribute("organs", all);
        return "request/step-" + step.slug();
    }

    private String checkPage(Map<String, String> given, String refusal, Model model) {
        model.addAttribute("page", new ApplicationPage(given, FieldErrors.NONE));
        model.addAttribute("organ", organ(given).name());
        model.addAttribute("refusal", refusal);
        return "request/check";
    }

    private static String bounded(String text) {
        return text.length() > 3_000 ? text.substring(0, 3_000) : text;
    }
}
