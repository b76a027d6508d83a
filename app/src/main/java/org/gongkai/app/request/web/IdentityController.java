package org.gongkai.app.request.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.record.Acting;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.request.Requests;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Values;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Identity numbers are masked everywhere; seeing one is put on record with its purpose first. */
@Controller
class IdentityController {
    private static final String TEMPLATE = "request/identity";

    private final Requests requests;

    IdentityController(Requests requests) {
        this.requests = requests;
    }

    @Needs(Permission.PERSONAL_DATA_REVEAL)
    @GetMapping("/desk/requests/{id}/identity")
    String ask(@PathVariable UUID id, HttpServletRequest request, Model model) {
        return page(requests.open(viewer(request).organ().id(), id), FieldErrors.NONE, false, model);
    }

    @Needs(Permission.PERSONAL_DATA_REVEAL)
    @PostMapping("/desk/requests/{id}/identity")
    String show(
            @PathVariable UUID id,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SignedIn viewer = viewer(request);
        CaseFile file = requests.open(viewer.organ().id(), id);
        Values sent = new Values(given);
        String purpose = sent.text("purpose", "用途", 200, true);
        if (!sent.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(file, sent.errors(), false, model);
        }
        requests.reveal(new Acting(viewer.organ().id(), viewer.person().toString()), id, purpose);
        response.setHeader("Cache-Control", "no-store");
        return page(requests.open(viewer.organ().id(), id), FieldErrors.NONE, true, model);
    }

    private static String page(CaseFile file, FieldErrors errors, boolean shown, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("errors", errors);
        model.addAttribute("shown", shown);
        return TEMPLATE;
    }

    private static SignedIn viewer(HttpServletRequest request) {
        return Viewers.of(request).orElseThrow();
    }
}
