package org.gongkai.app.request.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Journal;
import org.gongkai.app.request.Applicant;
import org.gongkai.app.request.Filed;
import org.gongkai.app.request.Filing;
import org.gongkai.app.request.Requests;
import org.gongkai.app.request.Wanted;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Said;
import org.gongkai.app.web.Values;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Registering at the counter and in the mail room: one page, as the clerk has the paper before him. */
@Controller
class RegisterController {
    private static final String TEMPLATE = "request/register";

    private final Requests requests;
    private final Journal journal;

    RegisterController(Requests requests, Journal journal) {
        this.requests = requests;
        this.journal = journal;
    }

    @Needs(Permission.REQUEST_REGISTER)
    @GetMapping("/desk/requests/new")
    String ask(Model model) {
        Map<String, String> fresh = new HashMap<>();
        fresh.put("token", UUID.randomUUID().toString());
        fresh.put("on", journal.today().toString());
        fresh.put("way", ReceiptWay.IN_PERSON.name());
        fresh.put("kind", ApplicantKind.NATURAL_PERSON.name());
        fresh.put("paper", "RESIDENT_ID");
        fresh.put("form", "纸质");
        fresh.put("delivery", "邮寄");
        model.addAttribute("page", new ApplicationPage(fresh, FieldErrors.NONE));
        return TEMPLATE;
    }

    @Needs(Permission.REQUEST_REGISTER)
    @PostMapping("/desk/requests/new")
    String register(
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SignedIn viewer = Viewers.of(request).orElseThrow();
        Values sent = new Values(given);
        ReceiptWay way = sent.choice("way", "收到方式", ReceiptWay.class, ReceiptWay.IN_PERSON);
        LocalDate on = sent.date("on", "日期", journal.today());
        ApplicantKind kind = ApplicationValues.kind(sent);
        Applicant applicant = ApplicationValues.applicant(sent);
        Wanted wanted = ApplicationValues.wanted(sent);
        Optional<UUID> token = Tokens.parse(sent.raw("token"));
        if (token.isEmpty()) {
            sent.fault("on", "页面已失效，请重新打开登记页");
        }
        if (!sent.errors().isEmpty() || token.isEmpty()) {
            return again(given, sent.errors(), response, model);
        }
        Filed filed = requests.file(
                new Acting(viewer.organ().id(), viewer.person().toString()),
                new Filing(
                        ApplicationValues.form(applicant, wanted),
                        kind,
                        way,
                        on,
                        sent.ticked("identitySeen"),
                        token.get()));
        return switch (filed) {
            case Filed.Registered registered -> {
                Said.next(
                        response, "已登记，编号" + registered.number() + "，查询码 " + registered.code() + "。请将查询码告知申请人，以后不再显示。");
                yield "redirect:/desk/requests/" + registered.id();
            }
            case Filed.SentBefore before -> {
                Said.next(response, "这份登记表已经提交过，编号" + before.number() + "。");
                yield "redirect:/desk/requests/" + before.id();
            }
            case Filed.PaperRefused refused ->
                again(given, FieldErrors.NONE.with("paper", refused.why()), response, model);
            case Filed.Refused(Refusal refusal) ->
                again(
                        given,
                        FieldErrors.NONE.with(Refusals.field(refusal.bar()), Refusals.sentence(refusal)),
                        response,
                        model);
        };
    }

    private static String again(
            Map<String, String> given, FieldErrors errors, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", new ApplicationPage(given, errors));
        return TEMPLATE;
    }
}
