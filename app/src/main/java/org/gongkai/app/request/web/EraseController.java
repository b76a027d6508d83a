package org.gongkai.app.request.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.access.Viewers;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.request.Requests;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.app.web.Said;
import org.gongkai.app.web.Values;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Erasing what is personal in an archived file: it cannot be taken back, and it is put on record. */
@Controller
class EraseController {
    private static final String TEMPLATE = "request/erase";

    private final Requests requests;

    EraseController(Requests requests) {
        this.requests = requests;
    }

    @Needs(Permission.PERSONAL_DATA_ERASE)
    @GetMapping("/desk/requests/{id}/erase")
    String ask(@PathVariable UUID id, HttpServletRequest request, Model model) {
        return page(requests.open(viewer(request).organ().id(), id), Map.of(), FieldErrors.NONE, model);
    }

    @Needs(Permission.PERSONAL_DATA_ERASE)
    @PostMapping("/desk/requests/{id}/erase")
    String erase(
            @PathVariable UUID id,
            @RequestParam Map<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SignedIn viewer = viewer(request);
        CaseFile file = requests.open(viewer.organ().id(), id);
        Values sent = new Values(given);
        int seen = sent.number("seen", "页面", 1, Integer.MAX_VALUE);
        String reason = sent.text("reason", "理由", 200, true);
        if (!sent.ticked("sure")) {
            sent.fault("sure", "清除后不能恢复，请确认");
        }
        if (sent.errors().isEmpty()) {
            try {
                Optional<String> no = requests.erase(
                        new Acting(viewer.organ().id(), viewer.person().toString()), id, seen, reason);
                if (no.isEmpty()) {
                    Said.next(response, "个人信息已清除，办理日期、决定和计数保留。");
                    return "redirect:/desk/requests/" + id;
                }
                sent.fault("reason", no.get());
            } catch (ChangedMeanwhile e) {
                sent.fault("reason", "这份申请刚被别人更新过，请返回查看变化后再清除");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(file, given, sent.errors(), model);
    }

    private static String page(CaseFile file, Map<String, String> given, FieldErrors errors, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("given", given);
        model.addAttribute("errors", errors);
        return TEMPLATE;
    }

    private static SignedIn viewer(HttpServletRequest request) {
        return Viewers.of(request).orElseThrow();
    }
}
